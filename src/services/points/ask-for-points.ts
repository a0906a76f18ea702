/** Asking for follow-up points after a visit or a trip, for as long as there are none (S84). */

import { dayAt, daysBetween } from '../../domain/days.ts';
import { type Delegation, isCompleted } from '../../domain/delegation.ts';
import { askOnAfter, countsForClosing, nextAsk } from '../../domain/follow-up.ts';
import type { Notice } from '../../domain/notices.ts';
import { Refusal } from '../../domain/refusal.ts';
import { checkMayChange } from '../change-delegation.ts';
import { inTurn } from '../in-turn.ts';
import { type Actor, type Means, todayOf } from '../means.ts';
import type { Occasion } from '../occasion.ts';
import { peopleWith, readRoll, system } from '../people.ts';
import type { Row } from '../ports/store.ts';
import { rootKinds } from '../records/delegation-record.ts';
import { type Plan, type Taken, takeStep, takeStepIn } from '../step.ts';
import { workingDayAfter } from '../working-days.ts';
import { AFTER_VISIT } from './view-after-visit.ts';

/** Delegations looked at at once. */
const BATCH = 200;

/**
 * Asks the responsible officer of each delegation that is over and has no points; the unit too when
 * two weeks have passed. One step each, so that no two sweeps ask twice. Returns how many were asked.
 */
export async function askForPoints(means: Means): Promise<number> {
  const unit = peopleWith(await readRoll(means), 'unit');
  let asked = 0;
  const look = () => findUnasked(means);
  await inTurn(means, look, async ({ pk, doc }) => {
    const name = String(doc.number);
    const { before, after } = await takeStepIn(means, system, pk, name, (occasion) =>
      askPlan(means, occasion, unit),
    );
    const isAsked = before !== after;
    if (isAsked) asked += 1;
    return isAsked;
  });
  return asked;
}

async function findUnasked(means: Means): Promise<readonly Row[]> {
  const where = [
    ['kind', 'in', Object.values(rootKinds)],
    ['status', 'in', ['registered', 'confirmed']],
    ['askOn', '<=', todayOf(means)],
  ] as const;
  return (await means.store.query('work', { where, order: 'askOn', limit: BATCH })).rows;
}

function askPlan(means: Means, occasion: Occasion, unit: readonly string[]): Plan | undefined {
  const { delegation, points } = occasion;
  const today = todayOf(means);
  const isDue = delegation.askOn !== null && delegation.askOn <= today;
  if (!isDue || !isCompleted(delegation, today) || points.some(countsForClosing)) return undefined;
  const { settings } = occasion.roll;
  const first = firstAsked(means, delegation);
  const isLate = daysBetween(first, today) >= settings.escalateDaysAfter;
  const told = new Set([delegation.responsible, ...(isLate ? unit : [])]);
  return {
    code: 'points-asked-for',
    delegation: { askOn: nextAsk(settings, first, today) },
    changes: {},
    tell: [...told].map((to) => noticeTo(to)),
  };
}

/** A visit that was registered afterwards is asked about from that day on. */
function firstAsked(means: Means, { period, registeredAt }: Delegation): string {
  const registered = dayAt(registeredAt, means.timeZone);
  const after = askOnAfter(period) ?? registered;
  return [after, registered].sort().at(-1) ?? after;
}

function noticeTo(to: string): Notice {
  return { code: 'points-asked-for', to, by: system.person.id, view: AFTER_VISIT };
}

/**
 * Puts the question off to the next working day; it does not go away.
 * @throws Refusal `delegation-not-found`, `not-allowed`, `not-over-yet`, `already-closed`
 */
export function putOffPoints(means: Means, actor: Actor, number: string): Promise<Taken> {
  return takeStep(means, actor, number, ({ delegation, points }) => {
    checkMayChange(actor, delegation);
    const today = todayOf(means);
    if (!isCompleted(delegation, today)) throw new Refusal('not-over-yet', { number });
    const askOn = workingDayAfter(today, 1);
    if (points.some(countsForClosing) || delegation.askOn === askOn) return undefined;
    return { code: 'points-put-off', delegation: { askOn }, changes: {} };
  });
}
