/**
 * Record numbers where commands are heard: every number of a kind is one and the same word there, so
 * that a phrase may say `{ref}` for a delegation, `{request}` for a request and `{point}` for a
 * follow-up point.
 */

import { findReferences, type Reference } from './references.ts';

const standIns = { ref: 'recordnumber', request: 'requestnumber', point: 'pointnumber' } as const;

/** The text with each record number replaced by the word that stands for one of its kind. */
export function withStandIns(text: string): string {
  return replaceReferences(text, (reference) => ` ${standIns[kindOf(reference)]} `);
}

/** The text without its record numbers, for reading what else it says. */
export function withoutReferences(text: string): string {
  return replaceReferences(text, () => ' ');
}

/** A phrase with `{ref}` and the others written as the words that stand for numbers. */
export function phraseWithStandIns(phrase: string): string {
  return Object.entries(standIns).reduce(
    (said, [kind, word]) => said.replaceAll(`{${kind}}`, word),
    phrase,
  );
}

function kindOf({ series, point }: Reference): keyof typeof standIns {
  if (series === 'G') return 'request';
  return point === undefined ? 'ref' : 'point';
}

function replaceReferences(text: string, by: (reference: Reference) => string): string {
  // From the end, so that the places of those before stay true.
  return findReferences(text).reduceRight(
    (rest, reference) =>
      rest.slice(0, reference.at[0]) + by(reference) + rest.slice(reference.at[1]),
    text,
  );
}
