/** What a person may write, and the clear refusal of what they may not. */

import { addDays, daysBetween, isDay, type Period } from './days.ts';
import type { Headcount } from './delegation.ts';
import { Refusal } from './refusal.ts';

/** Characters. */
export const MOST_NAME = 200;
export const MOST_TEXT = 2000;
/** A reason or an answer beside another, and a list with an entry a line. */
export const MOST_REASON = 500;
export const MOST_LINES = 1000;
export const MOST_MESSAGE = 4000;
/** People on one delegation; the largest on record anywhere are a few hundred. */
export const MOST_PEOPLE = 2000;
/** Points added at once; a visit with more is told of in turns. */
export const MOST_POINTS = 20;
/** Days; longer than any visit, short enough to catch a mistyped year. */
export const MOST_PERIOD_DAYS = 120;
/** Days ahead of, and back from, today. */
export const MOST_DAYS_AHEAD = 5 * 366;
export const MOST_DAYS_BACK = 20 * 366;

/** @throws Refusal `name-too-long` */
export function checkName(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  const length = [...trimmed].length;
  if (length > MOST_NAME) throw new Refusal('name-too-long', { most: MOST_NAME, length });
  return trimmed;
}

/** @throws Refusal `name-too-long` */
export function checkText(text: string, most = MOST_TEXT): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length > most) throw new Refusal('name-too-long', { most, length });
  return trimmed;
}

/** @throws Refusal `not-a-day`, `period-reversed`, `period-too-long`, `period-too-far` */
export function checkPeriod(period: Period, today: string): Period {
  for (const day of [period.firstDay, period.lastDay]) checkIsDay(day);
  if (period.lastDay < period.firstDay) throw new Refusal('period-reversed', period);
  if (daysBetween(period.firstDay, period.lastDay) >= MOST_PERIOD_DAYS) {
    throw new Refusal('period-too-long', { ...period, mostDays: MOST_PERIOD_DAYS });
  }
  const earliest = addDays(today, -MOST_DAYS_BACK);
  const latest = addDays(today, MOST_DAYS_AHEAD);
  if (period.firstDay < earliest || period.firstDay > latest) {
    throw new Refusal('period-too-far', { date: period.firstDay });
  }
  return period;
}

/** Letters of what was typed that are quoted where it is no day. */
const MOST_QUOTED = 40;

/** @throws Refusal `not-a-day` */
export function checkIsDay(typed: string): void {
  if (!isDay(typed)) throw new Refusal('not-a-day', { typed: typed.slice(0, MOST_QUOTED) });
}

/** @throws Refusal `not-a-number`, `too-few-people`, `too-many-people` */
export function checkHeadcount(headcount: Headcount): Headcount {
  if (!Number.isInteger(headcount.count)) {
    throw new Refusal('not-a-number', { typed: String(headcount.count) });
  }
  if (headcount.count < 1) throw new Refusal('too-few-people', { count: headcount.count });
  if (headcount.count > MOST_PEOPLE) {
    throw new Refusal('too-many-people', { count: headcount.count, most: MOST_PEOPLE });
  }
  return headcount;
}

/** The day a point is due, or a reminder comes back. @throws Refusal `due-passed`, `period-too-far` */
export function checkDue(due: string, today: string): string {
  checkIsDay(due);
  if (due < today) throw new Refusal('due-passed', { date: due });
  if (due > addDays(today, MOST_DAYS_AHEAD)) throw new Refusal('period-too-far', { date: due });
  return due;
}
