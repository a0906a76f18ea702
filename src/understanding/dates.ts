import type { Heard } from './dates/around-date.ts';
import { type Day, daysBetween } from './dates/calendar.ts';
import { chooseBetween } from './dates/choices.ts';
import { readWithChrono } from './dates/chrono.ts';
import { join } from './dates/join.ts';
import type { DateContext, Meaning, Period, PeriodReading } from './dates/reading.ts';
import { scan } from './dates/scan.ts';
import { readTense } from './dates/tense.ts';
import { hasUnreadDay } from './dates/unread-days.ts';
import { asTyped, type Folded, foldWithMap, type Span, spanAsTyped } from './fold.ts';
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
  const folded = foldWithMap(text);
  return chosenOf(folded, findHeard(folded, options));
}

function chosenOf(folded: Folded, found: readonly Heard[]): PeriodReading | undefined {
  const certain = found.filter((one) => one.meaning.kind !== 'vague');
  const meant = certain.filter((one) => !one.isDeadline);
  const chosen = meant[0] ?? certain[0] ?? found[0];
  if (!chosen) return undefined;
  const meaning = amongAll(chosen.meaning, meant);
  const isOpen =
    meaning.kind === 'period' &&
    (orElse.test(folded.text.slice(chosen.end)) || saysMore(folded, meaning, found));
  return reading(folded, { ...chosen, meaning: isOpen ? vagueAround(meaning) : meaning });
}

/** Other days beside a period, read or not, mean that it is not all that was said: they are asked about. */
function saysMore({ text }: Folded, period: Period, found: readonly Heard[]): boolean {
  const read = found.map(({ start, end }): Span => [start, end]);
  return (
    found.some(({ meaning, isDeadline }) => !isDeadline && isElsewhere(meaning, period)) ||
    hasUnreadDay(text.slice(0, longestText), read)
  );
}

/** "Den 12 mars, i maj": a vague time that the days are not in. */
function isElsewhere(meaning: Meaning, { firstDay, lastDay }: Period): boolean {
  if (meaning.kind === 'vague')
    return (meaning.from ?? firstDay) > lastDay || (meaning.to ?? lastDay) < firstDay;
  return meaning.kind !== 'period' && meaning.kind !== 'choice';
}

/** Days that stand apart in a text are asked about: which of them is meant, or all from the first to the last. */
function amongAll(meaning: Meaning, all: readonly Heard[]): Meaning {
  const periods = all.flatMap((one) => dayOf(one.meaning, all[0]?.meaning));
  if (meaning.kind !== 'period' || periods.length < 2) return meaning;
  const firstDay = periods.map((one) => one.firstDay).sort()[0] ?? meaning.firstDay;
  const lastDay =
    periods
      .map((one) => one.lastDay)
      .sort()
      .at(-1) ?? meaning.lastDay;
  const isShort = daysBetween(firstDay, lastDay) < longestBetween;
  return chooseBetween([...periods.slice(0, 2), ...(isShort ? [{ firstDay, lastDay }] : [])]);
}

/** Of a weekday that could be two days, the one that comes after what was said first. */
function dayOf(meaning: Meaning, first: Meaning | undefined): readonly Period[] {
  if (meaning.kind === 'period') return [meaning];
  if (meaning.kind !== 'choice') return [];
  const from = first?.kind === 'period' ? first.firstDay : '';
  return meaning.periods.filter(({ firstDay }) => firstDay >= from).slice(0, 1);
}

/** "12–14 mars eller veckan efter", "15 mars, kanske": no longer certain, though bounded. */
const orElse =
  /^,? *(?:(?:men |but )?(?:kanske|eventuellt|ev\.?|preliminart|prel\.?|maybe|perhaps|possibly|tentative\w*)|eller|alternativt|or)(?![a-z])/u;

function vagueAround({ firstDay, lastDay }: Period): Meaning {
  return { kind: 'vague', from: firstDay, to: lastDay };
}

/** Days apart that may be the first and the last of one period. */
const longestBetween = 31;

/** Reads the days that a text speaks of, as `readPeriod` does, with where all its times stand. */
export function readTimes(
  text: string,
  options: DateOptions,
): { readonly period: PeriodReading | undefined; readonly spans: readonly Span[] } {
  const folded = foldWithMap(text);
  const found = findHeard(folded, options);
  return { period: chosenOf(folded, found), spans: found.map((one) => reading(folded, one).at) };
}

/** Reads every time that a text speaks of, in the order in which they stand. */
export function findPeriods(text: string, options: DateOptions): readonly PeriodReading[] {
  const folded = foldWithMap(text);
  return findHeard(folded, options).map((one) => reading(folded, one));
}

function findHeard(folded: Folded, options: DateOptions): readonly Heard[] {
  const text = folded.text.slice(0, longestText);
  const context: DateContext = {
    today: options.today,
    tense: options.tense ?? readTense(text),
    language: guessLanguage(folded.original.slice(0, longestText)) ?? options.language,
  };
  const found = [...scan(text, context)];
  if (found.length > 0) return join(text, found);
  const last = readWithChrono(text, context);
  return last ? [{ ...last, isDeadline: false }] : [];
}

function reading(folded: Folded, { meaning, start, end }: Heard): PeriodReading {
  const stop = folded.text.slice(start, end).replace(/\.+$/u, '').length;
  const span = [start, start + stop] as const;
  return { ...meaning, text: asTyped(folded, span), at: spanAsTyped(folded, span) };
}
