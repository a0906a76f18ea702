import type { Span } from '../fold.ts';

/** How many people are spoken of. Whether the number makes sense is for others to judge: 0 and 100000 are read as well. */
export interface Headcount {
  readonly count: number;
  /** True when the number was not meant exactly: "ett tiotal", "about 8", "8–10". */
  readonly about: boolean;
  readonly text: string;
  readonly at: Span;
}
