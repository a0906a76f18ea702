import { allOrganisations, isSwedish, organisationById } from '../strategy/organisations.ts';
import { fold } from './fold.ts';
import { isOneTypoApart } from './typos.ts';

/** A name of fewer letters must be written exactly: LU, LTH, SLU. */
const shortestMisspelt = 7;
const idsByKey = indexByKey();
const swedishTowns = new Set([
  'stockholm',
  'goteborg',
  'gothenburg',
  'uppsala',
  'sverige',
  'sweden',
  'kopenhamn',
  'copenhagen',
  'danmark',
  'us',
  'oss',
  'alnarp',
]);

/** Finds the organisation that a name stands for, by any of its names past or present; one typing error is forgiven. */
export function organisationNamed(name: string): string | undefined {
  const key = keyOf(name);
  const exact = idsByKey.get(key);
  if (exact !== undefined || key.length < shortestMisspelt) return exact;
  for (const [known, id] of idsByKey)
    if (known.length >= shortestMisspelt && isOneTypoApart(key, known)) return id;
  return undefined;
}

/** Says whether a name is that of someone on the Swedish side, or a Swedish town. */
export function isSwedishName(name: string): boolean {
  const organisation = organisationById(organisationNamed(name) ?? '');
  return swedishTowns.has(keyOf(name)) || (organisation !== undefined && isSwedish(organisation));
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/^(?:the|den|det) /u, '')
    .replace(/[^a-z0-9\p{Script=Han}]+/gu, '');
}

/** The names of the present win over former ones and aliases where two organisations share one. */
function indexByKey(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const all = allOrganisations();
  const remember = (name: string, id: string) => {
    if (!index.has(keyOf(name))) index.set(keyOf(name), id);
  };
  for (const { id, names } of all)
    for (const { sv, en } of names) for (const name of [sv, en]) remember(name, id);
  for (const { id, aliases } of all) for (const name of aliases ?? []) remember(name, id);
  return index;
}
