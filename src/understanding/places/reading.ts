import { asTyped, type Folded, type Span, spanAsTyped } from '../fold.ts';

/** What a text says about where in China something is. */
export type PlaceReading =
  | { readonly kind: 'found'; readonly id: string }
  /** Close to the name of one place; ask whether it is meant. */
  | { readonly kind: 'misspelt'; readonly suggestion: string }
  /**
   * The name of several places (Fuzhou is in Fujian and in Jiangxi); ask which. `said` are the names, one for each,
   * where several places were named.
   */
  | { readonly kind: 'choice'; readonly ids: readonly string[]; readonly said?: readonly string[] }
  /** China as a whole; ask which province. */
  | { readonly kind: 'country' }
  /** No place in China that is known here. */
  | { readonly kind: 'unknown' };

/** A reading with the words it came from, as typed, and where they stand. */
export type PlaceFinding = PlaceReading & { readonly text: string; readonly at: Span };

export function finding(folded: Folded, reading: PlaceReading, span: Span): PlaceFinding {
  return { ...reading, text: asTyped(folded, span), at: spanAsTyped(folded, span) };
}
