/**
 * Record numbers where commands are heard: every number is one and the same word there, so that a
 * phrase may say `{ref}`.
 */

import { findReferences } from './references.ts';

const STAND_IN = 'recordnumber';

/** The text with each record number replaced by the word that stands for one. */
export function withStandIns(text: string): string {
  return replaceReferences(text, ` ${STAND_IN} `);
}

/** The text without its record numbers, for reading what else it says. */
export function withoutReferences(text: string): string {
  return replaceReferences(text, ' ');
}

/** A phrase with `{ref}` written as the word that stands for a number. */
export function phraseWithStandIns(phrase: string): string {
  return phrase.replaceAll('{ref}', STAND_IN);
}

function replaceReferences(text: string, by: string): string {
  // From the end, so that the places of those before stay true.
  return findReferences(text).reduceRight(
    (rest, { at: [start, end] }) => rest.slice(0, start) + by + rest.slice(end),
    text,
  );
}
