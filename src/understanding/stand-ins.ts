/**
 * Record numbers where commands are heard: every number is one and the same word there, so that a
 * phrase may say `{ref}`; the number of a follow-up point is another, `{point}`.
 */

import { findReferences, type Reference } from './references.ts';

const STAND_IN = 'recordnumber';
const POINT_STAND_IN = 'pointnumber';

/** The text with each record number replaced by the word that stands for one. */
export function withStandIns(text: string): string {
  return replaceReferences(text, ({ point }) =>
    point === undefined ? ` ${STAND_IN} ` : ` ${POINT_STAND_IN} `,
  );
}

/** The text without its record numbers, for reading what else it says. */
export function withoutReferences(text: string): string {
  return replaceReferences(text, () => ' ');
}

/** A phrase with `{ref}` written as the word that stands for a number. */
export function phraseWithStandIns(phrase: string): string {
  return phrase.replaceAll('{ref}', STAND_IN).replaceAll('{point}', POINT_STAND_IN);
}

function replaceReferences(text: string, by: (reference: Reference) => string): string {
  // From the end, so that the places of those before stay true.
  return findReferences(text).reduceRight(
    (rest, reference) =>
      rest.slice(0, reference.at[0]) + by(reference) + rest.slice(reference.at[1]),
    text,
  );
}
