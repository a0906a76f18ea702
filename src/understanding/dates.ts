import { bend, type Heard, joinedByUntil } from './dates/around-date.ts';
import type { Day } from './dates/calendar.ts';
import { readWithChrono } from './dates/chrono.ts';
import { chooseBetween, moving, readDayRange } from './dates/day-range.ts';
import { readMonths } from './dates/months.ts';
import {
  type DateContext,
  type DateRule,
  type Meaning,
  type PeriodReading,
  period,
} from './dates/reading.ts';
import { readRelative } from './dates/relative.ts';
import { readTense } from './dates/tense.ts';
import { readVague, readYear } from './dates/vague.ts';
import { readWeekdays } from './dates/weekdays.ts';
import { readWeeks } from './dates/weeks.ts';
import { asTyped, type Folded, foldWithMap, spanAsTyped } from './fold.ts';
import { guessLanguage, type Language } from './language.ts';

export type { Period, PeriodReading } from './dates/reading.ts';
export { readTense } from './dates/tense.ts';

export interface DateOptions {
  /** The day it is, 'YYYY-MM-DD', where the person is. */
  readonly today: Day;
  /** What the person speaks, when the text itself does not show it. */
  readonly language?: Language | undefined;
  /** Whether something past is told; read from the text when left out. */
  readonly tense?: 'past' | 'future' | undefined;
}

/** In this order; the first that reads something at a place in the text has it. */
const rules: readonly DateRule[] = [
  readVague,
  readDayRange,
  readWeeks,
  readRelative,
  readWeekdays,
  readMonths,
  readYear,
];
const wordBefore = /[a-z0-9]$|[a-z0-9][-/@_#]$|\d[.,:]$|[a-z]\.$/u;
const digitOrWordStart = /[a-z0-9]/u;
const joinedByOr =
  /^,? *(?:eller|or|alternativt|alt\.?|och|and|&|\/) *(?:den |the |on |pa |i |in )?$/u;
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
 * When a text has several dates the first one is taken that is neither a deadline nor vague; see `findPeriods`.
 */
export function readPeriod(text: string, options: DateOptions): PeriodReading | undefined {
  const folded = foldWithMap(text);
  const found = findHeard(folded, options);
  const chosen =
    found.find((one) => one.meaning.kind !== 'vague' && !one.isDeadline) ??
    found.find((one) => one.meaning.kind !== 'vague') ??
    found[0];
  return chosen && reading(folded, chosen);
}

/** Reads every time that a text speaks of, in the order in which they stand. */
export function findPeriods(text: string, options: DateOptions): readonly PeriodReading[] {
  const folded = foldWithMap(text);
  return findHeard(folded, options).map((one) => reading(folded, one));
}

const notKnown =
  /\b(?:vet (?:inte|ej)|vet vi inte|inte (?:bestamt|bestamd|klart|klar|satt|spikat|kant)|ej (?:bestamt|klart|satt|kant)|obestamt|oklart|okant|osakert|inte an|ej an|aterkommer|far aterkomma|aterkomma|kommer senare|meddelas senare|ingen aning|not (?:known|decided|set|fixed|sure|yet|certain)|unknown|undecided|unclear|don'?t know|do not know|no idea|to be (?:decided|determined|confirmed|announced)|tb[acd]|later|get back to you|senare|open)\b/u;

/** Says whether an answer is that it is not known yet: "vet inte än", "oklart", "TBD". */
export function isNotKnownYet(text: string): boolean {
  return notKnown.test(foldWithMap(text.slice(0, longestText)).text);
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

/** Walks through the text once, trying the rules where a word or a number starts. */
function* scan(text: string, context: DateContext): Generator<Heard> {
  let index = 0;
  let previousEnd = 0;
  while (index < text.length) {
    const isStart =
      digitOrWordStart.test(text[index] ?? '') &&
      !wordBefore.test(text.slice(Math.max(0, index - 2), index));
    const found = isStart ? firstReading(text, index, context) : undefined;
    const heard =
      found && !endsInsideWord(text, found.end)
        ? bend(text, index, found.end, found.meaning, previousEnd)
        : undefined;
    if (heard) {
      yield heard;
      previousEnd = heard.end;
    }
    index = Math.max(index + 1, heard?.end ?? found?.end ?? 0);
  }
}

function firstReading(
  text: string,
  index: number,
  context: DateContext,
): { meaning: Meaning; end: number } | undefined {
  for (const rule of rules) {
    const found = rule(text, index, context);
    if (found) return found;
  }
  return undefined;
}

function endsInsideWord(text: string, end: number): boolean {
  return /[a-z0-9]/u.test(text[end] ?? '') && /[a-z0-9]/u.test(text[end - 1] ?? '');
}

/** Joins neighbours: "i morgon till fredag" is one period, "12–14 mars eller 19–21 mars" is a choice. */
function join(text: string, found: readonly Heard[]): readonly Heard[] {
  const joined: Heard[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, next.start) : '';
    const together = before && joinTwo(before, next, between);
    if (together) joined.splice(-1, 1, together);
    else if (
      before &&
      moving.test(text.slice(0, before.start)) &&
      /^ *(?:till|to) *$/u.test(between)
    )
      joined.splice(-1, 1, next);
    else joined.push(next);
  }
  return joined;
}

function joinTwo(a: Heard, b: Heard, between: string): Heard | undefined {
  const [first, second] = [a.meaning, b.meaning];
  const around = { start: a.start, end: b.end, isDeadline: a.isDeadline && b.isDeadline };
  if (joinedByOr.test(between)) {
    const [ones, others] = [periodsOf(first), periodsOf(second)];
    return ones.length > 0 && others.length > 0
      ? { ...around, meaning: chooseBetween([...ones, ...others]) }
      : undefined;
  }
  if (!joinedByUntil.test(between) || first.kind !== 'period' || second.kind !== 'period')
    return undefined;
  const { firstDay } = first;
  const { lastDay } = second;
  return {
    ...around,
    meaning:
      lastDay < firstDay ? { kind: 'reversed', firstDay, lastDay } : period(firstDay, lastDay),
  };
}

function periodsOf(meaning: Meaning): readonly { firstDay: Day; lastDay: Day }[] {
  if (meaning.kind === 'choice') return meaning.periods;
  return meaning.kind === 'period' ? [meaning] : [];
}

function reading(folded: Folded, { meaning, start, end }: Heard): PeriodReading {
  const span = [start, end] as const;
  return { ...meaning, text: asTyped(folded, span), at: spanAsTyped(folded, span) };
}
