import type { Span } from '../fold.ts';
import type { Language } from '../language.ts';
import type { Day } from './calendar.ts';
import type { Told } from './tense.ts';

export interface Period {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** What some words say about time, before it is known which words of the message they were. */
export type Meaning =
  | ({ readonly kind: 'period' } & Period)
  | { readonly kind: 'choice'; readonly periods: readonly Period[] }
  | { readonly kind: 'vague'; readonly from?: Day; readonly to?: Day }
  | {
      readonly kind: 'impossible';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
    }
  | { readonly kind: 'impossible'; readonly week: number; readonly year?: number }
  | ({ readonly kind: 'reversed' } & Period);

/** A meaning together with the words it came from, as typed, and where they stand. */
export type PeriodReading = Meaning & { readonly text: string; readonly at: Span };

/** What reading a date needs to know from outside. */
/** `tense` is past when something that has happened is told: a day without a year is then the latest one, else the next. */
export interface DateContext extends Told {
  readonly today: Day;
  /** Decides what 5/3 is: 5 March in Swedish, either in English, and either when the language is not known. */
  readonly language: Language | undefined;
}

/** A meaning and the index in the folded text where its words end. */
export interface Found {
  readonly meaning: Meaning;
  readonly end: number;
}

/** Tries to read a date that starts exactly at `start` in a folded text. */
export type DateRule = (text: string, start: number, context: DateContext) => Found | undefined;

export function period(firstDay: Day, lastDay: Day = firstDay): Meaning {
  return { kind: 'period', firstDay, lastDay };
}

/** Runs a sticky regular expression at an index. */
export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}
