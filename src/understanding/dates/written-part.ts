/** A day as it stands in the text; a bare one ("12" in "12–14 mars") has no month of its own. */
export interface WrittenPart {
  readonly day: number;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly weekday?: number | undefined;
  /** How it was written: 5/3 may have its day and month in either order, the other forms may not. */
  readonly form: 'words' | 'slash' | 'dots' | 'iso' | 'bare';
  /** True for "den 12:e" and "the 12th", which are days even when no month is said. */
  readonly isMarked?: boolean;
  readonly end: number;
}
