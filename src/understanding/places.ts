import { allPlaces, isProvince, type Place, placeById } from '../strategy/places.ts';
import { asTyped, type Folded, fold, foldWithMap, type Span, spanAsTyped } from './fold.ts';
import { editDistance } from './typos.ts';

/** What a text says about where in China something is. */
export type PlaceReading =
  | { readonly kind: 'found'; readonly id: string }
  /** Close to the name of one place; ask whether it is meant. */
  | { readonly kind: 'misspelt'; readonly suggestion: string }
  /** The name of several places (Fuzhou is in Fujian and in Jiangxi); ask which. */
  | { readonly kind: 'choice'; readonly ids: readonly string[] }
  /** China as a whole; ask which province. */
  | { readonly kind: 'country' }
  /** No place in China that is known here. */
  | { readonly kind: 'unknown' };

/** A reading with the words it came from, as typed, and where they stand. */
export type PlaceFinding = PlaceReading & { readonly text: string; readonly at: Span };

const longestText = 5000;
/** Names of at most this many letters are also names of people and other words: they must follow a preposition. */
const shortName = 4;
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
  /(?:^|[^a-z])(?:fran|i|till|to|in|from|at|via|av|by|hos|of|mot|vid|near|ner till|down to|visit|visiting|besoker|besoka|of)[ ,]+(?:the |den |city of |staden )?$/u;
const chinese = /\p{Script=Han}+/gu;

const byKey = indexByKey();
const byChineseName = indexByChineseName();
const keysForTypos = [...byKey.keys()].filter((key) => key.length > shortName);
/** In running text the first letter is taken to be right, which keeps the search short. */
const keysByLetter = Map.groupBy(keysForTypos, (key) => key.charAt(0));

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
  return kept.length === 1 && only
    ? { kind: 'found', id: only, text, at }
    : { kind: 'choice', ids: kept, text, at };
}

function* findLatin(folded: Folded): Generator<PlaceFinding> {
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
    const places = placesNamed(joined);
    if (places.length === 0 || !mayStandHere(folded, first.start, keyOf(joined), places, count))
      continue;
    return { reading: readingOf(places), start: first.start, end: last.end, words: count };
  }
  return readMisspelt(folded, first);
}

/** Looks up a word as the name of a place, also with a genitive s or as the head of a compound: "Tianjinbesöket". */
function placesNamed(word: string): readonly Place[] {
  const key = keyOf(word);
  const bare = key.replace(
    /(?:s|provins\w*|besok\w*|delegation\w*|resan?|universitet\w*|samarbete\w*|avtalet)$/u,
    '',
  );
  return byKey.get(key) ?? (bare.length > shortName ? byKey.get(bare) : undefined) ?? [];
}

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
  if ((key.length <= shortName && !isMajor(places)) || alsoSomethingElse.has(key))
    return hasCapital && follows;
  return hasCapital || follows || places.some(({ isMajor }) => isMajor);
}

/** Offers a place for a capitalised word after "from" or "to" that is one or two letters off. */
function readMisspelt(folded: Folded, { word, start, end }: Word): Read | undefined {
  if (word.length < 6 || !preposition.test(folded.text.slice(Math.max(0, start - 24), start)))
    return undefined;
  if (notPlaces.has(word)) return undefined;
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

function suggest(
  key: string,
  limit: number,
  candidates: readonly string[] = keysForTypos,
): PlaceReading | undefined {
  if (key.length < 5) return undefined;
  let best = limit + 1;
  let nearest: readonly Place[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(key, candidate, Math.min(best, limit));
    const places = byKey.get(candidate) ?? [];
    const isBetter = distance < best || (distance === best && isMajor(places) && !isMajor(nearest));
    if (distance > limit || !isBetter) continue;
    best = distance;
    nearest = places;
  }
  const [place] = nearest;
  return place && { kind: 'misspelt', suggestion: place.id };
}

function isMajor(places: readonly Place[]): boolean {
  return places.some((place) => place.isMajor);
}

function lookUp(key: string): PlaceReading | undefined {
  if (/^(?:kina|china|folkrepublikenkina)$/u.test(key)) return { kind: 'country' };
  const places = byKey.get(key);
  return places && readingOf(places);
}

/** A province is meant before a city of its name, as Jilin; otherwise all places of the name are offered. */
function readingOf(places: readonly Place[]): PlaceReading {
  const province = places.find(isProvince);
  const [first] = places;
  if (province ?? places.length === 1) return { kind: 'found', id: (province ?? first)?.id ?? '' };
  return { kind: 'choice', ids: places.map(({ id }) => id) };
}

function* findChinese(text: string): Generator<PlaceFinding> {
  for (const run of text.matchAll(chinese)) {
    let index = 0;
    while (index < run[0].length) {
      const name = [4, 3, 2]
        .map((length) => run[0].slice(index, index + length))
        .find((part) => byChineseName.has(part));
      const places = byChineseName.get(name ?? '');
      if (!name || !places) {
        index += 1;
        continue;
      }
      const suffix =
        /^(?:特别行政区|自治区|自治州|省|市)?/u.exec(run[0].slice(index + name.length))?.[0] ?? '';
      const at: Span = [run.index + index, run.index + index + name.length + suffix.length];
      yield { ...readingOf(places), text: text.slice(...at), at };
      index += name.length + suffix.length;
    }
  }
}

function finding(folded: Folded, reading: PlaceReading, span: Span): PlaceFinding {
  return { ...reading, text: asTyped(folded, span), at: spanAsTyped(folded, span) };
}

function withoutSuffix(name: string): string {
  return name
    .replace(
      /[ -]?(?:provinsen|provins|province|city|staden|stad|prefecture|prefektur|kommun|municipality|autonomous region|region|kina|china)$/u,
      '',
    )
    .replace(/[ ,]+$/u, '');
}

function keyOf(name: string): string {
  return fold(name).replace(/[^a-z\p{Script=Han}]+/gu, '');
}

function indexByKey(): ReadonlyMap<string, readonly Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of allPlaces()) {
    const names = [place.name.sv, place.name.en, place.name.zh, ...(place.aliases ?? [])];
    for (const key of new Set(names.map(keyOf))) index.set(key, [...(index.get(key) ?? []), place]);
  }
  return index;
}

function indexByChineseName(): ReadonlyMap<string, readonly Place[]> {
  return new Map([...byKey].filter(([key]) => /^\p{Script=Han}+$/u.test(key)));
}
