/** Answering for points: done, put off, handed on, another date, dropped. */

import { addDays } from '../../domain/days.ts';
import { countsForClosing, type FollowUp } from '../../domain/follow-up.ts';
import { checkDue, checkText } from '../../domain/limits.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Actor, type Means, now, todayOf } from '../means.ts';
import type { Occasion } from '../occasion.ts';
import { personOf, readRoll } from '../people.ts';
import { checkMayOwn } from '../secrecy.ts';
import { isWorkingDay, workingDayAfter } from '../working-days.ts';
import { toldOf } from './add-points.ts';
import { changePoints, type PointsOutcome } from './point-step.ts';

/** Days ahead that a reminder may be put off; later than that is another date. */
const MOST_SNOOZE_DAYS = 366;

/** Points that are done. One that is done already stays so. */
export function completePoints(
  means: Means,
  actor: Actor,
  numbers: readonly string[],
): Promise<PointsOutcome> {
  return changePoints(means, actor, numbers, {
    code: 'point-done',
    change: ({ status }) =>
      status === 'done' ? undefined : { status: 'done', endedAt: now(means), reason: null },
  });
}

/**
 * Puts the reminders off to a day, or the working day after it; the due dates stand.
 * @throws Refusal `due-passed`, `period-too-far`
 */
export async function snoozePoints(
  means: Means,
  actor: Actor,
  numbers: readonly string[],
  asked: string,
): Promise<PointsOutcome> {
  const today = todayOf(means);
  checkDue(asked, addDays(today, 1));
  if (asked > addDays(today, MOST_SNOOZE_DAYS)) {
    throw new Refusal('period-too-far', { date: asked });
  }
  const to = isWorkingDay(asked) ? asked : workingDayAfter(asked, 1);
  return changePoints(means, actor, numbers, {
    code: 'point-changed',
    change: (point, number) => {
      checkOpen(point, number);
      return point.snoozedTo === to ? undefined : { snoozedTo: to };
    },
  });
}

/**
 * Hands points to someone else, who is told. What the one before had put off is reminded of again.
 * @throws Refusal `no-new-owner` when nobody known is named
 */
export async function reassignPoints(
  means: Means,
  actor: Actor,
  numbers: readonly string[],
  owner: string,
): Promise<PointsOutcome> {
  const roll = await readRoll(means);
  if (!roll.people[owner] && owner !== actor.person.id) throw new Refusal('no-new-owner', {});
  return changePoints(means, actor, numbers, {
    code: 'point-changed',
    change: (point, number, occasion) => {
      checkOpen(point, number);
      if (point.owner === owner) return undefined;
      checkMayOwn(occasion.delegation, personOf(means, roll, owner, actor.person.name));
      return { owner, snoozedTo: null, reminders: 0, remindedOn: null };
    },
    tell: (changed) => toldOf(changed, actor),
  });
}

/** Another due date: a new start for its reminders. @throws Refusal `due-passed`, `period-too-far` */
export async function changePointDue(
  means: Means,
  actor: Actor,
  number: string,
  due: string,
): Promise<PointsOutcome> {
  checkDue(due, todayOf(means));
  return changePoints(means, actor, [number], {
    code: 'point-changed',
    change: (point) => {
      checkOpen(point, number);
      return point.due === due ? undefined : { due, snoozedTo: null, escalatedOn: null };
    },
  });
}

/**
 * Drops a point, with the reason. The last one of a closed delegation stays (S84).
 * @throws Refusal `text-missing` without a reason
 */
export async function dropPoint(
  means: Means,
  actor: Actor,
  number: string,
  given: string,
): Promise<PointsOutcome> {
  const reason = checkText(given);
  if (!reason) throw new Refusal('reason-missing', { number });
  return changePoints(means, actor, [number], {
    code: 'point-dropped',
    remark: reason,
    change: (point, _number, occasion) => {
      if (point.status === 'dropped') return undefined;
      checkNotLast(occasion, point, number);
      return { status: 'dropped', endedAt: now(means), reason };
    },
  });
}

function checkNotLast(occasion: Occasion, point: FollowUp, number: string): void {
  const { delegation, points } = occasion;
  const left = points.filter((one) => one.index !== point.index && countsForClosing(one)).length;
  const least = occasion.roll.settings.pointsPerVisit;
  if (delegation.status === 'closed' && left < least) {
    throw new Refusal('last-point', { number, delegation: delegation.number });
  }
}

/** @throws Refusal `point-ended` */
function checkOpen({ status }: FollowUp, number: string): void {
  if (status !== 'open') throw new Refusal('point-ended', { number, status });
}
