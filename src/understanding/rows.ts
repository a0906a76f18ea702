import type { Span } from './fold.ts';

/** A row of the strategy as someone wrote it: S24, s 24. */
export interface RowReference {
  /** "S24". */
  readonly row: string;
  readonly at: Span;
}

const written = /(?<![\p{L}\d-])s ?(\d{1,3})(?![\p{L}\d])/giu;

/** Finds the rows of the strategy that a text names. */
export function findRows(text: string): readonly RowReference[] {
  return [...text.slice(0, 5000).matchAll(written)].map(({ 0: all, 1: number, index }) => ({
    row: `S${Number(number)}`,
    at: [index, index + all.length],
  }));
}
