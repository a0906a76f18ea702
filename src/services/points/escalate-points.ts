/** Telling the unit of a point that has been overdue for two weeks (S84), once. */

import { addDays } from '../../domain/days.ts';
import { type FollowUp, isToEscalate, pointNumber } from '../../domain/follow-up.ts';
import type { Notice } from '../../domain/notices.ts';
import type { Settings } from '../../strategy/schema.ts';
import { inTurn } from '../in-turn.ts';
import { type Means, todayOf } from '../means.ts';
import type { Occasion } from '../occasion.ts';
import { peopleWith, readRoll, system } from '../people.ts';
import { readPoint } from '../records/point-record.ts';
import { type Plan, takeStepIn } from '../step.ts';
import { savedPoint } from './point-step.ts';

/** Points looked at at once. */
const BATCH = 1000;

/** One step for each occasion that has such points. Returns how many occasions there were. */
export async function escalatePoints(means: Means): Promise<number> {
  const roll = await readRoll(means);
  const unit = peopleWith(roll, 'unit');
  let told = 0;
  const look = () => findLate(means, roll.settings);
  await inTurn(means, look, async (pk) => {
    const { before, after } = await takeStepIn(means, system, pk, pk, (occasion) =>
      escalationPlan(means, occasion, unit),
    );
    const isTold = before !== after;
    if (isTold) told += 1;
    return isTold;
  });
  return told;
}

/** The occasions, by partition, that have a point of which the unit has not been told. */
async function findLate(means: Means, settings: Settings): Promise<readonly string[]> {
  const today = todayOf(means);
  const where = [
    ['kind', '=', 'point'],
    ['status', '=', 'open'],
    ['due', '<=', addDays(today, -settings.escalateDaysAfter)],
  ] as const;
  const { rows } = await means.store.query('work', { where, order: 'due', limit: BATCH });
  const late = rows.filter(({ doc }) => isToEscalate(settings, readPoint(doc), today));
  return [...new Set(late.map(({ pk }) => pk))];
}

function escalationPlan(
  means: Means,
  occasion: Occasion,
  unit: readonly string[],
): Plan | undefined {
  const today = todayOf(means);
  const { settings } = occasion.roll;
  const late = occasion.points.filter((point) => isToEscalate(settings, point, today));
  if (late.length === 0) return undefined;
  const { number } = occasion.delegation;
  return {
    code: 'point-escalated',
    changes: Object.fromEntries(
      late.map(({ index }) => [pointNumber(number, index), { before: 'open', after: 'open' }]),
    ),
    also: late.map((point) => savedPoint(occasion, { ...point, escalatedOn: today })),
    tell: late.flatMap((point) => unit.map((to) => noticeTo(to, point))),
  };
}

function noticeTo(to: string, { index, owner }: FollowUp): Notice {
  const by = system.person.id;
  return { code: 'point-overdue', to, by, view: 'delegation', points: [index], person: owner };
}
