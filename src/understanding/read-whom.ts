/** Whom a sentence asks about who has met: a place, somebody by name, or nobody that it names. */

import { asTyped, fold, foldWithMap, type Span } from './fold.ts';
import { findPlaces } from './places.ts';
import { readFilter } from './read-filter.ts';

export interface WhomReading {
  /** The id of a place, when only a place is said. */
  readonly place?: string;
  /** An organisation, as typed; the place it is named after may be there too. */
  readonly organisation?: string;
}

/** What stands before a name, and after it. */
const before =
  /^(?:(?:ett |a |an |nagot |nagon |some |any )?(?:besok|delegation(?:er)?|kontakt|mote|moten|nagon|nan|folk|visit|visits|visitors|delegations?|contact|meetings?|anyone|someone|people) )?(?:fran|av|med|hos|from|with|by) /u;
const after =
  /[ ,]+(?:har|hit|forut|tidigare|innan|redan|senast|forr|here|before|earlier|already|previously|last)$/u;
const pronoun =
  /^(?:dem|dom|de|den|det|honom|henne|them|they|him|her|it|those|these|(?:den|det|de) (?:har|dar)|(?:den (?:har |dar )?|this |that |the )?(?:organisation(?:en)?|organization|delegation(?:en)?|besoket|besokarna|visitors?))$/u;

/** `said` is what the phrase left open; empty when it names nobody ("dem", "them", ""). */
export function readWhom(said: string, today: string): WhomReading {
  const name = trimmed(said);
  if (!name || pronoun.test(fold(name))) return {};
  const { place = placeIn(name), words } = readFilter(name, { today, language: 'sv' }).filter;
  if (place === undefined) return { organisation: name };
  return words ? { place, organisation: name } : { place };
}

/** The place that an organisation is named after. */
function placeIn(name: string): string | undefined {
  const found = findPlaces(name).find(({ kind }) => kind === 'found');
  return found?.kind === 'found' ? found.id : undefined;
}

function trimmed(said: string): string {
  const folded = foldWithMap(said.trim());
  const [start, end] = inside(folded.text);
  return asTyped(folded, [start, end])
    .replace(/^["”“'‘’]+|["”“'‘’]+$/gu, '')
    .trim();
}

function inside(text: string): Span {
  const [lead = ''] = before.exec(text) ?? [];
  let end = text.length;
  for (let tail = after.exec(text); tail; tail = after.exec(text.slice(0, end))) end = tail.index;
  return [Math.min(lead.length, end), end];
}
