import type { Place } from '../../strategy/places.ts';
import { editDistance } from '../typos.ts';
import { byKey, isMajor, shortName } from './names.ts';
import type { PlaceReading } from './reading.ts';

const keysForTypos = [...byKey.keys()].filter((key) => key.length > shortName);

/** In running text the first letter is taken to be right, which keeps the search short. */
export const keysByLetter = Map.groupBy(keysForTypos, (key) => key.charAt(0));

/** Offers the place whose name is nearest, great places first; nothing when none is within the limit. */
export function suggest(
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
