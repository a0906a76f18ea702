/** When two names are of one organisation: spelling, order and language make no difference. */

import { allOrganisations, namesOf } from '../strategy/organisations.ts';
import { wordsOf } from './words.ts';

/** What every name of an organisation comes to: the id of a known one, else its words in order. */
export function organisationKey(name: string): string {
  const words = keyOf(name);
  return known().get(words) ?? words;
}

/** The same key, or one name is the other with words left out: "Cancer Hospital, Tianjin". */
export function isSameOrganisation(a: string, b: string): boolean {
  if (organisationKey(a) === organisationKey(b)) return true;
  const [few = [], many = []] = [loudWords(a), loudWords(b)].sort((x, y) => x.length - y.length);
  return few.length > 1 && few.every((word) => many.includes(word));
}

const silent: ReadonlySet<string> = new Set('the of and for och i fran av'.split(' '));

function loudWords(name: string): readonly string[] {
  return wordsOf(name).filter((word) => !silent.has(word));
}

function keyOf(name: string): string {
  return [...loudWords(name)].sort().join('-');
}

let index: ReadonlyMap<string, string> | undefined;

function known(): ReadonlyMap<string, string> {
  index ??= new Map(
    allOrganisations().flatMap(({ id }) => namesOf(id).map((name) => [keyOf(name), id] as const)),
  );
  return index;
}
