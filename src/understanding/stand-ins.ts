/**
 * Record numbers where commands are heard: every number of a kind is one and the same word there, so
 * that a phrase may say `{ref}` for a delegation, `{request}` for a request, `{point}` for a follow-up point
 * and `{row}` for a row of the strategy.
 */

import type { Span } from './fold.ts';
import { findReferences, type Reference } from './references.ts';
import { findRows } from './rows.ts';

const standIns = {
  ref: 'recordnumber',
  request: 'requestnumber',
  point: 'pointnumber',
  row: 'rownumber',
} as const;

/** The text with each record number replaced by the word that stands for one of its kind. */
export function withStandIns(text: string): string {
  const withRows = replaceAll(text, findRows(text), () => ` ${standIns.row} `);
  return replaceReferences(withRows, (reference) => ` ${standIns[kindOf(reference)]} `);
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
  return replaceAll(text, findReferences(text), by);
}

function replaceAll<F extends { readonly at: Span }>(
  text: string,
  found: readonly F[],
  by: (one: F) => string,
): string {
  // From the end, so that the places of those before stay true.
  return found.reduceRight(
    (rest, one) => rest.slice(0, one.at[0]) + by(one) + rest.slice(one.at[1]),
    text,
  );
}
