/** Follow-up points after a visit or trip, and on which days someone is reminded of them (S84). */

import type { Settings } from '../strategy/schema.ts';
import { addDays, daysBetween, type Period } from './days.ts';

export const pointStatuses = ['open', 'done', 'dropped'] as const;
export type PointStatus = (typeof pointStatuses)[number];

export interface FollowUp {
  /** Within the delegation: 1, 2; D-2027-014/1. */
  readonly index: number;
  readonly text: string;
  /** A person's id. */
  readonly owner: string;
  readonly due: string;
  readonly status: PointStatus;
  /** The day on which it is next in the owner's digest; null when it is no longer open. */
  readonly nudgeOn: string | null;
  /** Asked not to be reminded before this day; the due date stands. */
  readonly snoozedTo: string | null;
  readonly addedBy: string;
  readonly addedAt: string;
  /** When it was done or dropped. */
  readonly endedAt: string | null;
  /** Why it was dropped. */
  readonly reason: string | null;
  /** How often the owner has been reminded, and when last. */
  readonly reminders: number;
  readonly remindedOn: string | null;
  /** The day the unit was told that it is long overdue. */
  readonly escalatedOn: string | null;
}

/** What someone says of a point when adding it. */
export interface NewPoint {
  readonly text: string;
  /** A person's id. */
  readonly owner: string;
  readonly due: string;
}

export type ReminderSettings = Pick<
  Settings,
  'remindDaysBefore' | 'remindDaysAfter' | 'remindEveryDaysAfter' | 'escalateDaysAfter'
>;

/** The first day after the visit: when its officer is asked for points; null without dates. */
export function askOnAfter(period: Period | null): string | null {
  return period && addDays(period.lastDay, 1);
}

/**
 * The next day, after `today`, on which someone who has given no points is asked again: some days
 * after the first time, and then at even intervals for as long as there are none (S84).
 */
export function nextAsk(settings: ReminderSettings, firstAsked: string, today: string): string {
  const { remindDaysAfter, remindEveryDaysAfter, escalateDaysAfter } = settings;
  const intervals = { remindDaysAfter, remindEveryDaysAfter, escalateDaysAfter };
  return nextNudge(
    { ...intervals, remindDaysBefore: [] },
    { due: firstAsked, snoozedTo: null },
    today,
  );
}

/** A dropped point counts for nothing: a visit that has only those has no points (S84). */
export function countsForClosing({ status }: Pick<FollowUp, 'status'>): boolean {
  return status !== 'dropped';
}

/** Left out of the digest for now, because its owner has asked for that. */
export function isPutOff({ snoozedTo }: Pick<FollowUp, 'snoozedTo'>, today: string): boolean {
  return snoozedTo !== null && snoozedTo > today;
}

/** The point with its next day of reminding; a point that is no longer open has none. */
export function withNudge(settings: ReminderSettings, point: FollowUp, today: string): FollowUp {
  const nudgeOn = point.status === 'open' ? nextNudge(settings, point, today) : null;
  return { ...point, nudgeOn };
}

export function isOverdue(
  { status, due }: Pick<FollowUp, 'status' | 'due'>,
  today: string,
): boolean {
  return status === 'open' && due < today;
}

/** "D-2027-014/1". */
export function pointNumber(delegation: string, index: number): string {
  return `${delegation}/${index}`;
}

/**
 * The next day, after `after`, on which an open point is in the digest: some days before it is due,
 * on the day, some days after, and then at even intervals without end. A snooze is the first of the
 * days, and those it passes are left out.
 */
export function nextNudge(
  settings: ReminderSettings,
  point: Pick<FollowUp, 'due' | 'snoozedTo'>,
  after: string,
): string {
  const { due, snoozedTo } = point;
  if (snoozedTo !== null && snoozedTo > after) return snoozedTo;
  const planned = [
    ...settings.remindDaysBefore.map((days) => addDays(due, -days)),
    ...settings.remindDaysAfter.map((days) => addDays(due, days)),
  ].sort();
  const next = planned.find((day) => day > after);
  if (next !== undefined) return next;
  const last = addDays(due, Math.max(0, ...settings.remindDaysAfter));
  const every = settings.remindEveryDaysAfter;
  const rounds = Math.floor(Math.max(0, daysBetween(last, after)) / every) + 1;
  return addDays(last, rounds * every);
}

/** True on the day when the unit must hear of a point that nobody has answered for. */
export function isToEscalate(
  settings: ReminderSettings,
  point: Pick<FollowUp, 'status' | 'due' | 'escalatedOn'>,
  today: string,
): boolean {
  if (point.status !== 'open' || point.escalatedOn !== null) return false;
  return daysBetween(point.due, today) >= settings.escalateDaysAfter;
}
