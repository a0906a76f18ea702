/** What a morning's digest holds: what is overdue, and what is to be reminded of now. */

import { isOverdue, isPutOff } from '../../domain/follow-up.ts';
import type { PointRow, PointsView } from '../../domain/views.ts';
import { expiringDrafts } from '../drafts/expiring-drafts.ts';
import { type Means, todayOf } from '../means.ts';
import { personOf, type Roll, readRoll } from '../people.ts';
import { findOpenPoints, queryOpenPoints, viewPoints } from '../points/list-points.ts';
import { digestId, personPk, readDigest } from './digest-record.ts';

/** People who have a point to be reminded of by today. */
export async function peopleToRemind(means: Means): Promise<readonly string[]> {
  const due = [['nudgeOn', '<=', todayOf(means)]] as const;
  const points = await queryOpenPoints(means, due);
  return [...new Set(points.map(({ point }) => point.owner))];
}

/**
 * All that a person has overdue, and what is to be reminded of by today; without what was put off to
 * a later day. So an overdue point is in every digest until it has been answered.
 */
export async function digestRows(
  means: Means,
  roll: Roll,
  person: string,
): Promise<readonly PointRow[]> {
  const today = todayOf(means);
  const rows = await ownPoints(means, roll, person);
  return rows.filter(({ point }) => {
    const isDue = point.nudgeOn !== null && point.nudgeOn <= today;
    return (isDue || isOverdue(point, today)) && !isPutOff(point, today);
  });
}

function ownPoints(means: Means, roll: Roll, person: string): Promise<readonly PointRow[]> {
  const reader = { person: personOf(means, roll, person, '') };
  return findOpenPoints(means, roll, reader, [['owner', '=', person]]);
}

/** What is left of a digest that was sent; of one that was not, what it would hold now. */
export async function viewDigest(means: Means, person: string, date: string): Promise<PointsView> {
  const roll = await readRoll(means);
  const found = await means.store.get('bot', personPk(person), digestId(date));
  const digest = found && readDigest(found.doc);
  const numbers = digest?.numbers;
  const today = todayOf(means);
  const [open, drafts] = await Promise.all([
    numbers ? ownPoints(means, roll, person) : digestRows(means, roll, person),
    expiringDrafts(means, person, digest?.drafts),
  ]);
  const rows = open.filter(
    ({ number, point }) => !numbers || (numbers.includes(number) && !isPutOff(point, today)),
  );
  const view = viewPoints(means, roll, { kind: 'digest', date }, rows, person);
  return { ...view, ...(numbers && { held: numbers.length }), drafts };
}
