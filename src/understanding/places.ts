import { placeById } from '../strategy/places.ts';
import { foldWithMap, type Span } from './fold.ts';
import { findChinese } from './places/chinese.ts';
import { findLatin } from './places/latin.ts';
import { suggest } from './places/misspelt.ts';
import { keyOf, lookUp, withoutSuffix } from './places/names.ts';
import { finding, type PlaceFinding } from './places/reading.ts';

export type { PlaceFinding, PlaceReading } from './places/reading.ts';

const longestText = 5000;

/**
 * Finds the places of China in running text. Great cities and provinces are found wherever they stand; a smaller place
 * when it is written with a capital or after a preposition, and one with a short name (Bose, Dali) only with both, since
 * such names are also other words. One that is misspelt after a preposition is offered.
 */
export function findPlaces(text: string): readonly PlaceFinding[] {
  const folded = foldWithMap(text.slice(0, longestText));
  return [...findChinese(text.slice(0, longestText)), ...findLatin(folded)].sort(
    (a, b) => a.at[0] - b.at[0],
  );
}

/** Reads an answer to the question where: the whole answer is taken as a name first, then as a text with one in it. */
export function readPlace(answer: string): PlaceFinding {
  const folded = foldWithMap(answer);
  const lead =
    /^ *(?:(?:i|in|till|to|fran|from|the|det ar|it is|it's) +)*/u.exec(folded.text)?.[0].length ??
    0;
  const end = folded.text.replace(/[ .!?]+$/u, '').length;
  const span: Span = [Math.min(lead, end), end];
  const name = folded.text.slice(...span);
  const exact = lookUp(keyOf(name)) ?? lookUp(keyOf(withoutSuffix(name)));
  if (exact) return finding(folded, exact, span);
  const inside = pickPlace(findPlaces(answer));
  if (inside && inside.kind !== 'misspelt') return inside;
  return finding(
    folded,
    suggest(keyOf(withoutSuffix(name)), 2) ?? inside ?? { kind: 'unknown' },
    span,
  );
}

/**
 * Makes one answer of all the places in a text: a city rather than the province that it lies in, a choice when there
 * are several, and China as a whole only when nothing is nearer.
 */
export function pickPlace(findings: readonly PlaceFinding[]): PlaceFinding | undefined {
  const named = findings.filter(({ kind }) => kind === 'found' || kind === 'choice');
  const [first] = named;
  if (!first) return findings.find(({ kind }) => kind === 'misspelt') ?? findings[0];
  const ids = [
    ...new Set(
      named.flatMap((one) =>
        one.kind === 'found' ? [one.id] : one.kind === 'choice' ? one.ids : [],
      ),
    ),
  ];
  const provinces = named.flatMap((one) =>
    one.kind === 'found' && placeById(one.id)?.level === 'province' ? [one.id] : [],
  );
  const nearest = ids.filter(
    (id) => !ids.some((other) => other !== id && placeById(other)?.province === id),
  );
  const inProvince = nearest.filter((id) => provinces.includes(placeById(id)?.province ?? ''));
  const kept =
    named.some(({ kind }) => kind === 'choice') && inProvince.length > 0 ? inProvince : nearest;
  const [only] = kept;
  const { text, at } = named.find((one) => one.kind === 'found' && one.id === only) ?? first;
  if (kept.length === 1 && only) return { kind: 'found', id: only, text, at };
  const said = kept.flatMap(
    (id) => named.find((one) => one.kind === 'found' && one.id === id)?.text ?? [],
  );
  const areNamed = said.length === kept.length;
  return { kind: 'choice', ids: kept, text, at, ...(areNamed && { said }) };
}
