/**
 * What records are called, where commands are heard: every name of a kind is one and the same word
 * there, so that a phrase may say `{ref}` for a delegation, `{request}` for a request, `{point}` for
 * a follow-up point, `{row}` for a row of the strategy and `{n}` for a lone number.
 */

import type { Span } from './fold.ts';
import { findNamedDelegations } from './named-delegation.ts';
import { findOrdinals } from './point/ordinals.ts';
import { findReferences, type Reference } from './references.ts';
import { findRows } from './rows.ts';

const standIns = {
  ref: 'recordnumber',
  request: 'requestnumber',
  point: 'pointnumber',
  row: 'rownumber',
  note: 'notenumber',
} as const;

/** The word that any number of one or two figures is heard as, besides itself. */
export const bareNumber = 'barenumber';

interface Named {
  readonly at: Span;
  readonly kind: keyof typeof standIns;
}

/** The text with each name of a record replaced by the word that stands for one of its kind. */
export function withStandIns(text: string): string {
  return replaced(text, namedIn(text), ({ kind }) => ` ${standIns[kind]} `);
}

/** The text without its record numbers, for reading what else it says. */
export function withoutReferences(text: string): string {
  return replaced(text, findReferences(text), () => ' ');
}

/** The text without the names of records, be they numbers or words. */
export function withoutNamed(text: string): string {
  return replaced(text, namedIn(text), () => ' ');
}

/** A phrase with `{ref}` and the others written as the words that stand for them. */
export function phraseWithStandIns(phrase: string): string {
  return Object.entries({ ...standIns, n: bareNumber }).reduce(
    (said, [kind, word]) => said.replaceAll(`{${kind}}`, word),
    phrase,
  );
}

function namedIn(text: string): readonly Named[] {
  const numbers = findReferences(text).map(({ at, ...reference }) => ({
    at,
    kind: kindOf(reference),
  }));
  const ordinals = findOrdinals(text).map(({ at }) => ({ at, kind: 'point' as const }));
  const delegations = findNamedDelegations(text).map(({ at }) => ({ at, kind: 'ref' as const }));
  const rows = findRows(text).map(({ at }) => ({ at, kind: 'row' as const }));
  return [...numbers, ...ordinals, ...delegations, ...rows]
    .sort((a, b) => a.at[0] - b.at[0])
    .filter(({ at }, index, all) => index === 0 || at[0] >= (all[index - 1]?.at[1] ?? 0));
}

function kindOf({ series, point }: Omit<Reference, 'at'>): keyof typeof standIns {
  if (series === 'G') return 'request';
  if (series === 'N') return 'note';
  return point === undefined ? 'ref' : 'point';
}

function replaced<N extends { readonly at: Span }>(
  text: string,
  names: readonly N[],
  by: (name: N) => string,
): string {
  // From the end, so that the places of those before stay true.
  return names.reduceRight(
    (rest, name) => rest.slice(0, name.at[0]) + by(name) + rest.slice(name.at[1]),
    text,
  );
}
