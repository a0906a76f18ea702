import type { Heard } from './dates/around-date.ts';
import type { Day } from './dates/calendar.ts';
import { choose } from './dates/choose.ts';
import { readWithChrono } from './dates/chrono.ts';
import { join } from './dates/join.ts';
import type { DateContext, PeriodReading } from './dates/reading.ts';
import { scan } from './dates/scan.ts';
import { findLengths } from './dates/stay-length.ts';
import { asTold } from './dates/tense.ts';
import { tellClauses } from './dates/told.ts';
import { hasUnreadDay } from './dates/unread-days.ts';
import {
  asTyped,
  type Folded,
  foldWithMap,
  type Span,
  spanAsTyped,
  withSingleSpaces,
} from './fold.ts';
import { guessLanguage, type Language } from './language.ts';

export type { Period, PeriodReading } from './dates/reading.ts';
export { readTense } from './dates/tense.ts';
export { isNotKnownYet } from './not-known.ts';

export interface DateOptions {
  /** The day it is, 'YYYY-MM-DD', where the person is. */
  readonly today: Day;
  /** What the person speaks, when the text itself does not show it. */
  readonly language?: Language | undefined;
  /** Whether something past is told; read from the text when left out. */
  readonly tense?: 'past' | 'future' | undefined;
}

const longestText = 5000;

/**
 * Reads the days that a text speaks of, in Swedish or English; undefined when it speaks of none.
 *
 * - `period`: the days are certain. A day without a year is its next occurrence, or, when something past is told, its
 *   latest. Weeks are ISO weeks, Monday to Sunday.
 * - `choice`: two or three readings are as good as each other (5/3 in English, "nästa tisdag" on a Monday).
 * - `vague`: a time that is no day yet ("i höst", "mid March"), with its bounds when the words give any.
 * - `impossible`: a day or a week that the calendar does not have (31 April, week 54).
 * - `reversed`: the end comes before the start.
 *
 * A deadline or a vague time beside a certain one is left out. When a text has several certain ones it is a choice
 * between them; see `findPeriods`.
 */
export function readPeriod(text: string, options: DateOptions): PeriodReading | undefined {
  const folded = foldForDates(text);
  return chosenOf(folded, findHeard(folded, options));
}

function chosenOf(folded: Folded, found: readonly Heard[]): PeriodReading | undefined {
  const chosen = choose(folded.text.slice(0, longestText), found);
  return chosen && reading(folded, chosen);
}

/**
 * Reads the days that a text speaks of, as `readPeriod` does, with where all its times stand. Parts that were taken out of
 * it are heard as well: days in them that are not those of the period make it something to ask about.
 */
export function readTimes(
  text: string,
  options: DateOptions,
  takenOut: readonly string[] = [],
): { readonly period: PeriodReading | undefined; readonly spans: readonly Span[] } {
  const folded = foldForDates(text);
  const found = findHeard(folded, options);
  const period = chosenOf(folded, found);
  const isOpen = takenOut.some((part) => speaksOfOther(part, period, options));
  return {
    period: isOpen && period ? { kind: 'vague', text: period.text, at: period.at } : period,
    spans: spansOf(folded, found),
  };
}

/** Where times stand, and how long something takes. */
function spansOf(folded: Folded, found: readonly Heard[]): readonly Span[] {
  const times = found.map((one) => reading(folded, one).at);
  const read = found.map(({ start, end }): Span => [start, end]);
  const lengths = findLengths(folded.text.slice(0, longestText), read);
  return [...times, ...lengths.map(({ at }) => spanAsTyped(folded, at))];
}

function speaksOfOther(
  part: string,
  period: PeriodReading | undefined,
  options: DateOptions,
): boolean {
  if (period?.kind !== 'period') return false;
  const other = readPeriod(part, options);
  if (other?.kind !== 'period')
    return other !== undefined || hasUnreadDay(foldForDates(part).text, []);
  return other.firstDay < period.firstDay || other.lastDay > period.lastDay;
}

/** Reads every time that a text speaks of, in the order in which they stand. */
export function findPeriods(text: string, options: DateOptions): readonly PeriodReading[] {
  const folded = foldForDates(text);
  return findHeard(folded, options).map((one) => reading(folded, one));
}

function foldForDates(text: string): Folded {
  return withSingleSpaces(foldWithMap(text));
}

function findHeard(folded: Folded, options: DateOptions): readonly Heard[] {
  const text = folded.text.slice(0, longestText);
  const language = guessLanguage(folded.original.slice(0, longestText)) ?? options.language;
  const told = options.tense ? () => asTold(options.tense) : tellClauses(text);
  const contextAt = (index: number): DateContext => ({
    today: options.today,
    language,
    ...told(index),
  });
  const found = [...scan(text, contextAt)];
  if (found.length > 0) return join(text, found, contextAt(0));
  const last = readWithChrono(text, contextAt(0));
  return last ? [{ ...last, plain: last.meaning, core: last.start, isDeadline: false }] : [];
}

function reading(folded: Folded, { meaning, start, end }: Heard): PeriodReading {
  const stop = folded.text.slice(start, end).replace(/\.+$/u, '').length;
  const span = [start, start + stop] as const;
  return { ...meaning, text: asTyped(folded, span), at: spanAsTyped(folded, span) };
}
