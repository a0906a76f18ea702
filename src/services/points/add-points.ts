/** Adding follow-up points to a delegation (S84): several at once, once however often it is asked. */

import { type FollowUp, type NewPoint, pointNumber, withNudge } from '../../domain/follow-up.ts';
import { checkDue, checkText, MOST_POINTS } from '../../domain/limits.ts';
import type { Notice } from '../../domain/notices.ts';
import { Refusal } from '../../domain/refusal.ts';
import { checkMayChange } from '../change-delegation.ts';
import { type Actor, type Means, now, todayOf } from '../means.ts';
import type { Occasion } from '../occasion.ts';
import { nameOf, personOf, readRoll } from '../people.ts';
import { checkMayOwn } from '../secrecy.ts';
import { takeStep } from '../step.ts';
import { readAdding, savedAdding } from './adding-record.ts';
import { countsAfter, savedPoint } from './point-step.ts';

/** The delegation and those of its points that were added. */
export interface PointsAdded {
  readonly occasion: Occasion;
  readonly points: readonly FollowUp[];
}

/**
 * Adds points and tells each new owner once. `key` is the draft's or the activity's: the same key
 * again adds nothing and gives the same points.
 * @throws Refusal `delegation-not-found`, `not-allowed`, `already-closed`, `already-called-off`,
 * `text-missing`, `due-passed`, `owner-may-not-read`, and those of the limits
 */
export async function addPoints(
  means: Means,
  actor: Actor,
  number: string,
  given: readonly NewPoint[],
  key: string,
): Promise<PointsAdded> {
  let added: readonly number[] = [];
  const { after } = await takeStep(means, actor, number, async (occasion) => {
    const earlier = await readAdding(means, occasion.pk, key);
    added = earlier ?? [];
    if (earlier) return undefined;
    checkMayChange(actor, occasion.delegation);
    await checkOwners(means, occasion, given);
    const points = checkPoints(given, todayOf(means)).map((point, offset) =>
      newPoint(means, actor, occasion, { ...point, offset }),
    );
    added = points.map(({ index }) => index);
    return {
      code: 'points-added',
      delegation: countsAfter(occasion, points, todayOf(means)),
      changes: Object.fromEntries(points.map((point) => trailOf(occasion, point))),
      also: [...points.map((point) => savedPoint(occasion, point)), savedAdding(key, added)],
      tell: toldOf(points, actor),
    };
  });
  // A second delivery of the same activity is not asked to the rule.
  const indexes = added.length > 0 ? added : ((await readAdding(means, after.pk, key)) ?? []);
  return { occasion: after, points: after.points.filter(({ index }) => indexes.includes(index)) };
}

async function checkOwners(
  means: Means,
  { delegation }: Occasion,
  given: readonly NewPoint[],
): Promise<void> {
  if (!delegation.isSecret) return;
  const roll = await readRoll(means);
  for (const { owner } of given) {
    const name = await nameOf(means, roll, owner);
    checkMayOwn(delegation, personOf(means, roll, owner, name));
  }
}

function checkPoints(given: readonly NewPoint[], today: string): readonly NewPoint[] {
  if (given.length === 0) throw new Refusal('text-missing', {});
  if (given.length > MOST_POINTS) {
    throw new Refusal('too-many-points', { count: given.length, most: MOST_POINTS });
  }
  return given.map(({ text, owner, due }) => {
    const checked = checkText(text).replace(/\s+/g, ' ');
    if (!checked) throw new Refusal('text-missing', {});
    return { text: checked, owner, due: checkDue(due, today) };
  });
}

function newPoint(
  means: Means,
  actor: Actor,
  { delegation, roll }: Occasion,
  { offset, ...given }: NewPoint & { readonly offset: number },
): FollowUp {
  const point: FollowUp = {
    ...given,
    index: delegation.pointCount + 1 + offset,
    status: 'open',
    nudgeOn: null,
    snoozedTo: null,
    addedBy: actor.person.id,
    addedAt: now(means),
    endedAt: null,
    reason: null,
    reminders: 0,
    remindedOn: null,
    escalatedOn: null,
  };
  return withNudge(roll.settings, point, todayOf(means));
}

function trailOf({ delegation }: Occasion, { index, text }: FollowUp) {
  return [pointNumber(delegation.number, index), { before: null, after: text }] as const;
}

/** One notice for each owner, with all that are theirs; nobody is told of what they did themselves. */
export function toldOf(points: readonly FollowUp[], { person }: Actor): readonly Notice[] {
  const byOwner = Map.groupBy(points, ({ owner }) => owner);
  return [...byOwner]
    .filter(([owner]) => owner !== person.id)
    .map(([to, own]) => ({
      code: 'point-given',
      to,
      by: person.id,
      view: 'delegation',
      points: own.map(({ index }) => index),
    }));
}
