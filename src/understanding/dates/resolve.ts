import { addDays, type Day, dayOf, daysBetween, weekdayOf, yearOf } from './calendar.ts';
import { type DateContext, type Meaning, type Period, period } from './reading.ts';
import { inYear } from './year-in-doubt.ts';

/** A day as written: the year may be left out, and the weekday may stand beside it. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
  readonly weekday?: number | undefined;
}

/** A period written without a year whose end seems to come first is read across New Year only if it is this short. */
const longestAcrossNewYear = 92;
/** How far a day without a year is looked for: 29 February is there only every fourth year. */
const yearsToTry = 2;

/**
 * Turns a first and a last day as written into days of the calendar.
 * A year that is given holds for both days. Without one it is the next occurrence that has not ended, or, when
 * something past is told, the latest one that has begun. A day that does not exist is impossible, an end before its
 * start is reversed, and a weekday that does not fit its date becomes a choice.
 */
export function resolveDays(first: WrittenDay, last: WrittenDay, context: DateContext): Meaning {
  const hasYear = first.year !== undefined || last.year !== undefined;
  return hasYear
    ? resolveTold(first, last, context)
    : inYear((tense) => resolveTold(first, last, { ...context, tense }), context);
}

function resolveTold(first: WrittenDay, last: WrittenDay, context: DateContext): Meaning {
  const runsBackwards =
    last.month < first.month || (last.month === first.month && last.day < first.day);
  for (const written of [first, last]) if (isNever(written)) return impossible(written);
  if (first.year !== undefined || last.year !== undefined) {
    const firstYear = first.year ?? (last.year ?? 0) - (last.month < first.month ? 1 : 0);
    const lastYear = last.year ?? firstYear + (last.month < first.month ? 1 : 0);
    return inYears(first, firstYear, last, lastYear);
  }
  const crossesNewYear = runsBackwards && last.month < first.month;
  const years = isLeapDay(first)
    ? [nextYearOf({ ...first, day: 28 }, context)]
    : yearsInOrder(context);
  const tries = years.map((year) => inYears(first, year, last, year + (crossesNewYear ? 1 : 0)));
  if (
    crossesNewYear &&
    tries.some((found) => found.kind === 'period' && lengthOf(found) > longestAcrossNewYear)
  ) {
    return inYears(first, yearOf(context.today), last, yearOf(context.today));
  }
  return (
    tries.find((found) => fits(found, context)) ??
    tries.find((found) => found.kind === 'impossible') ??
    impossible(first)
  );
}

/** 29 February is meant of the nearest year, which may lack it; nobody plans four years ahead. */
function isLeapDay({ day, month }: WrittenDay): boolean {
  return month === 2 && day === 29;
}

function nextYearOf(written: WrittenDay, context: DateContext): number {
  const found = resolveTold(written, written, context);
  const next =
    found.kind === 'choice' ? found.periods.at(-1) : found.kind === 'period' ? found : undefined;
  return yearOf(next?.firstDay ?? context.today);
}

function yearsInOrder({ today, tense }: DateContext): readonly number[] {
  const steps = Array.from({ length: yearsToTry + 2 }, (_, index) => index - 1);
  return steps.map((step) => yearOf(today) + (tense === 'past' ? -step : step));
}

function fits(found: Meaning, context: DateContext): boolean {
  const { today, tense } = context;
  if (found.kind === 'choice')
    return found.periods.some((one) => fits({ kind: 'period', ...one }, context));
  if (found.kind !== 'period' && found.kind !== 'reversed') return false;
  return tense === 'past'
    ? found.firstDay <= today
    : found.lastDay >= today || (found.kind === 'reversed' && found.firstDay >= today);
}

function inYears(
  first: WrittenDay,
  firstYear: number,
  last: WrittenDay,
  lastYear: number,
): Meaning {
  const firstDay = dayOf(firstYear, first.month, first.day);
  const lastDay = dayOf(lastYear, last.month, last.day);
  if (firstDay === undefined) return impossible({ ...first, year: firstYear });
  if (lastDay === undefined) return impossible({ ...last, year: lastYear });
  if (lastDay < firstDay) return { kind: 'reversed', firstDay, lastDay };
  const shift = shiftToWeekday(firstDay, first.weekday) || shiftToWeekday(lastDay, last.weekday);
  if (shift === 0) return period(firstDay, lastDay);
  const moved = { firstDay: addDays(firstDay, shift), lastDay: addDays(lastDay, shift) };
  const periods = [{ firstDay, lastDay }, moved].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  return { kind: 'choice', periods };
}

/** Gives the days, -3 to 3, from a date to the nearest one that has the weekday that was said; 0 when it fits. */
function shiftToWeekday(day: Day, weekday: number | undefined): number {
  if (weekday === undefined) return 0;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead > 3 ? ahead - 7 : ahead;
}

function isNever({ day, month, year }: WrittenDay): boolean {
  return dayOf(year ?? 2000, month, day) === undefined;
}

function impossible({ day, month, year }: WrittenDay): Meaning {
  return { kind: 'impossible', day, month, ...(year === undefined ? {} : { year }) };
}

function lengthOf({ firstDay, lastDay }: Period): number {
  return daysBetween(firstDay, lastDay) + 1;
}
