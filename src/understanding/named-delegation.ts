import { foldWithMap, type Span, spanAsTyped } from './fold.ts';
import { findPlaces, type PlaceFinding } from './places.ts';

/** A delegation that is spoken of as one that is known: "Guangdongresan", "the visit from Tianjin". */
export interface NamedDelegation {
  readonly kind: 'visit' | 'trip' | undefined;
  /** Where it comes from or goes to. */
  readonly place: Extract<PlaceFinding, { kind: 'found' }>;
  readonly at: Span;
}

const nouns = {
  visit: 'besoket|visit',
  trip: 'resan|trip',
  either: 'delegationen|gruppen|ganget|delegation|group|lot',
} as const;
const definite = `${nouns.visit.split('|')[0]}|${nouns.trip.split('|')[0]}|delegationen|gruppen|ganget`;
const english = `${nouns.visit.split('|')[1]}|${nouns.trip.split('|')[1]}|delegation|group|lot`;

const tail = new RegExp(`(?:${definite})$`, 'u');
const ahead = new RegExp(
  `(?:(?<![\\p{L}])(?:${definite})|(?<![\\p{L}])the (?:${english})) (?:fran|till|i|from|to|in) $`,
  'u',
);
const behind = new RegExp(`^ (?:${english})(?![\\p{L}])`, 'u');
const the = /(?<![\p{L}])the $/u;

/** Finds delegations that are named by their place and are known, which an indefinite one ("ny resa till Wuhan") is not. */
export function findNamedDelegations(text: string): readonly NamedDelegation[] {
  const folded = foldWithMap(text);
  return findPlaces(text).flatMap((place) => {
    if (place.kind !== 'found') return [];
    const start = folded.starts.indexOf(place.at[0]);
    const end = folded.starts.indexOf(place.at[1]);
    const [before, after] = [folded.text.slice(0, start), folded.text.slice(end)];
    const name = folded.text.slice(start, end);
    const from = ahead.exec(before);
    const to = the.test(before) ? behind.exec(after) : undefined;
    if (!tail.test(name) && !from && !to) return [];
    const first = from?.index ?? (to ? start - 'the '.length : start);
    const last = end + (to?.[0].length ?? 0);
    const at = spanAsTyped(folded, [first, last]);
    return [{ kind: kindIn(folded.text.slice(first, last)), place, at }];
  });
}

function kindIn(said: string): NamedDelegation['kind'] {
  if (new RegExp(nouns.visit, 'u').test(said)) return 'visit';
  return new RegExp(nouns.trip, 'u').test(said) ? 'trip' : undefined;
}
