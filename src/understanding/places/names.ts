import { allPlaces, isProvince, type Place } from '../../strategy/places.ts';
import { fold } from '../fold.ts';
import type { PlaceReading } from './reading.ts';

/** Names of at most this many letters are also names of people and other words: they must follow a preposition. */
export const shortName = 4;

/** Every name of every place, plain, with the places that bear it. */
export const byKey = indexByKey();

/** Looks up a word as the name of a place, also with a genitive s or as the head of a compound: "Tianjinbesöket". */
export function placesNamed(word: string, mayBeCompound = true): readonly Place[] {
  const key = keyOf(word);
  if (!mayBeCompound) return byKey.get(key) ?? [];
  const bare = key.replace(
    /(?:s|provins\w*|besok\w*|delegation\w*|resan?|universitet\w*|samarbete\w*|grupp\w*|ganget|avtalet)$/u,
    '',
  );
  return byKey.get(key) ?? (bare.length > shortName ? byKey.get(bare) : undefined) ?? [];
}

export function isMajor(places: readonly Place[]): boolean {
  return places.some((place) => place.isMajor);
}

/** Reads a whole plain name, China itself included. */
export function lookUp(key: string): PlaceReading | undefined {
  if (/^(?:kina|china|folkrepublikenkina)$/u.test(key)) return { kind: 'country' };
  const places = byKey.get(key);
  return places && readingOf(places);
}

/** A province is meant before a city of its name, as Jilin; otherwise all places of the name are offered. */
export function readingOf(places: readonly Place[]): PlaceReading {
  const province = places.find(isProvince);
  const [first] = places;
  if (province ?? places.length === 1) return { kind: 'found', id: (province ?? first)?.id ?? '' };
  return { kind: 'choice', ids: places.map(({ id }) => id) };
}

/** Takes "province", "stad" and the like off the end of a name. */
export function withoutSuffix(name: string): string {
  return name
    .replace(
      /[ -]?(?:provinsen|provins|province|city|staden|stad|prefecture|prefektur|kommun|municipality|autonomous region|region|kina|china)$/u,
      '',
    )
    .replace(/[ ,]+$/u, '');
}

/** Makes a name plain for looking it up: "Xi’an" and "Xi An" are both "xian". */
export function keyOf(name: string): string {
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
