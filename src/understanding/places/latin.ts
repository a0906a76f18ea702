import type { Place } from '../../strategy/places.ts';
import { chineseSurnames } from '../chinese-surnames.ts';
import type { Folded, Span } from '../fold.ts';
import { organisationNamed } from '../organisations.ts';
import { keysByLetter, suggest } from './misspelt.ts';
import { isMajor, keyOf, placesNamed, readingOf, shortName } from './names.ts';
import { finding, type PlaceFinding, type PlaceReading } from './reading.ts';

/** Longer names that are also words or names of people. */
const alsoSomethingElse = new Set([
  'jining',
  'datong',
  'altay',
  'ordos',
  'simao',
  'canton',
  'binhai',
  'haidong',
  'dongying',
]);

const country =
  /\b(?:folkrepubliken |mainland |fastlands)?(?:kina|china)s?\b(?! ?(?:natverk|strateg|network|samarbete))/gu;

const preposition =
  /(?:^|[^a-z])(?:fran|fr\.?|i|till|te|t|to|in|from|at|via|av|by|hos|of|mot|vid|near|ner till|down to|visit|visiting|besoker|besoka|of)[ ,]+(?:the |den |city of |staden )?$/u;

/** Finds places in Latin letters, word by word, and China itself. */
export function* findLatin(folded: Folded): Generator<PlaceFinding> {
  const words = [...folded.text.matchAll(/[a-z]+(?:'[a-z]+)*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const countries = [...folded.text.matchAll(country)].map(
    (match): Span => [match.index, match.index + match[0].length],
  );
  let index = 0;
  while (index < words.length) {
    const found = readAt(folded, words, index);
    if (found) yield finding(folded, found.reading, [found.start, found.end]);
    index += found?.words ?? 1;
  }
  for (const span of countries) yield finding(folded, { kind: 'country' }, span);
}

type Word = { readonly word: string; readonly start: number; readonly end: number };

type Read = {
  readonly reading: PlaceReading;
  readonly start: number;
  readonly end: number;
  readonly words: number;
};

/** Reads the name that starts with a word: the longest first, "Hong Kong" before "Hong". */
function readAt(folded: Folded, words: readonly Word[], index: number): Read | undefined {
  const first = words[index];
  if (!first) return undefined;
  for (const count of [3, 2, 1]) {
    const last = words[index + count - 1];
    if (!last || !/^[a-z' -]*$/u.test(folded.text.slice(first.start, last.end))) continue;
    const joined = words
      .slice(index, index + count)
      .map(({ word }) => word)
      .join('');
    const places = placesNamed(joined, count === 1);
    if (places.length === 0 || !mayStandHere(folded, first.start, keyOf(joined), places, count))
      continue;
    return { reading: readingOf(places), start: first.start, end: last.end, words: count };
  }
  return readMisspelt(folded, first);
}

/** Tells a place from another word of its spelling by its capital and by the preposition before it. */
function mayStandHere(
  folded: Folded,
  start: number,
  key: string,
  places: readonly Place[],
  words: number,
): boolean {
  if (words > 1 && key.length <= shortName + 1) return false;
  const hasCapital = /\p{Lu}/u.test(folded.original.charAt(folded.starts[start] ?? 0));
  const follows = preposition.test(folded.text.slice(Math.max(0, start - 24), start));
  if (key.length <= shortName && !isMajor(places)) return hasCapital && follows;
  if (alsoSomethingElse.has(key)) return follows;
  if (hasCapital && !follows && isPersonsName(folded.text.slice(Math.max(0, start - 12), start)))
    return isMajor(places);
  return hasCapital || follows || places.some(({ isMajor }) => isMajor);
}

const surnames = new Set([
  ...chineseSurnames,
  ...'mr ms mrs dr prof professor madam herr fru'.split(' '),
]);

/** After a Chinese surname or a title a name is that of a person: "Wang Jinhua". */
function isPersonsName(before: string): boolean {
  return surnames.has(/([a-z]+)\.? $/u.exec(before)?.[1] ?? '');
}

/** Offers a place for a capitalised word after "from" or "to" that is one or two letters off. */
function readMisspelt(folded: Folded, { word, start, end }: Word): Read | undefined {
  if (word.length < 6 || !preposition.test(folded.text.slice(Math.max(0, start - 24), start)))
    return undefined;
  if (notPlaces.has(word) || organisationNamed(word) !== undefined) return undefined;
  const hasCapital = /\p{Lu}/u.test(folded.original.charAt(folded.starts[start] ?? 0));
  const reading = suggest(
    word,
    hasCapital && word.length >= 8 ? 2 : 1,
    keysByLetter.get(word.charAt(0)),
  );
  return reading && { reading, start, end, words: 1 };
}

/** Words near the name of a place that stand after a preposition in earnest. */
const notPlaces = new Set([
  'handen',
  'handan',
  'health',
  'august',
  'change',
  'changes',
  'charge',
  'sanning',
  'planning',
]);
