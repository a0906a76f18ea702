/**
 * A change of points. Points of several occasions may be changed at once: each occasion takes its own
 * step, and those that were refused are told apart from those that were not.
 */

import type { Changes, EventCode } from '../../domain/audit.ts';
import type { Delegation } from '../../domain/delegation.ts';
import {
  askOnAfter,
  countsForClosing,
  type FollowUp,
  pointNumber,
  withNudge,
} from '../../domain/follow-up.ts';
import type { Notice } from '../../domain/notices.ts';
import { Refusal } from '../../domain/refusal.ts';
import { canChange } from '../../domain/roles.ts';
import { refreshDigests } from '../digest/refresh-digests.ts';
import { type Actor, type Means, todayOf } from '../means.ts';
import { locate, type Occasion } from '../occasion.ts';
import { type Roll, readRoll } from '../people.ts';
import type { Op } from '../ports/store.ts';
import { pointDoc } from '../records/point-record.ts';
import { takeStepIn } from '../step.ts';
import { changesOfPoint } from './point-trail.ts';

/** What became of a click on several points. */
export interface PointsOutcome {
  readonly changed: readonly ChangedPoint[];
  readonly refused: readonly { readonly number: string; readonly refusal: Refusal }[];
}

export interface ChangedPoint {
  readonly number: string;
  readonly point: FollowUp;
}

export interface PointRule {
  readonly code: EventCode;
  /** What changes in one point; undefined when it is so already. @throws Refusal */
  readonly change: (
    point: FollowUp,
    number: string,
    occasion: Occasion,
  ) => Partial<FollowUp> | undefined;
  readonly remark?: string;
  readonly tell?: (changed: readonly FollowUp[], occasion: Occasion) => readonly Notice[];
}

/** Changes each point that a rule allows, one commit an occasion. */
export async function changePoints(
  means: Means,
  actor: Actor,
  numbers: readonly string[],
  rule: PointRule,
): Promise<PointsOutcome> {
  const byOccasion = Map.groupBy(new Set(numbers), (number) => number.split('/')[0] ?? '');
  const roll = await readRoll(means);
  const outcomes: PointsOutcome[] = [];
  for (const [delegation, own] of byOccasion) {
    outcomes.push(await changeIn({ means, actor, rule, roll }, delegation, own));
  }
  const changed = outcomes.flatMap((outcome) => outcome.changed);
  await refreshDigests(means, actor, changed);
  return { changed, refused: outcomes.flatMap((outcome) => outcome.refused) };
}

interface Changing {
  readonly means: Means;
  readonly actor: Actor;
  readonly rule: PointRule;
  readonly roll: Roll;
}

async function changeIn(
  changing: Changing,
  delegation: string,
  numbers: readonly string[],
): Promise<PointsOutcome> {
  const { means, actor } = changing;
  const refused = new Map<string, Refusal>();
  try {
    const pk = await locate(means, delegation);
    const { after } = await takeStepIn(means, actor, pk, delegation, (occasion) => {
      refused.clear();
      return planOf(changing, occasion, numbers, refused);
    });
    return { ...standing(after, numbers, refused), refused: listOf(refused) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'delegation-not-found') throw error;
    for (const number of numbers) refused.set(number, new Refusal('point-not-found', { number }));
    return { changed: [], refused: listOf(refused) };
  }
}

function planOf(
  { means, actor, rule, roll }: Changing,
  occasion: Occasion,
  numbers: readonly string[],
  refused: Map<string, Refusal>,
) {
  const { settings } = roll;
  const today = todayOf(means);
  const pairs = numbers.flatMap((number) => {
    const before = attempt(refused, number, () => pointOf(occasion, number));
    const change =
      before && attempt(refused, number, () => changeOf(actor, occasion, number, rule));
    if (!before || !change) return [];
    return [{ number, before, after: withNudge(settings, { ...before, ...change }, today) }];
  });
  if (pairs.length === 0) return undefined;
  const after = pairs.map((pair) => pair.after);
  return {
    code: rule.code,
    delegation: countsAfter(occasion, after, today),
    changes: Object.assign({}, ...pairs.map((pair) => changesOfPoint(pair, roll))) as Changes,
    remark: rule.remark,
    also: after.map((point) => savedPoint(occasion, point)),
    tell: rule.tell?.(after, occasion) ?? [],
  };
}

function attempt<T>(refused: Map<string, Refusal>, number: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused.set(number, error);
    return undefined;
  }
}

function listOf(refused: ReadonlyMap<string, Refusal>): PointsOutcome['refused'] {
  return [...refused].map(([number, refusal]) => ({ number, refusal }));
}

/** Those that were not refused, as they stand; also when a second delivery changed nothing. */
function standing(
  after: Occasion,
  numbers: readonly string[],
  refused: ReadonlyMap<string, Refusal>,
): Pick<PointsOutcome, 'changed'> {
  const kept = numbers.filter((number) => !refused.has(number));
  return { changed: kept.map((number) => ({ number, point: pointOf(after, number) })) };
}

/** @throws Refusal `point-not-found` */
export function pointOf({ delegation, points }: Occasion, number: string): FollowUp {
  const found = points.find(({ index }) => pointNumber(delegation.number, index) === number);
  if (!found) throw new Refusal('point-not-found', { number });
  return found;
}

/** The owner, the responsible officer and the unit answer for a point. */
function changeOf({ person }: Actor, occasion: Occasion, number: string, rule: PointRule) {
  const point = pointOf(occasion, number);
  const may = point.owner === person.id || canChange(person, occasion.delegation);
  if (!may) throw new Refusal('not-allowed', { ability: 'change' });
  return rule.change(point, number, occasion);
}

/** The counters of the delegation after some of its points have changed. */
export function countsAfter(
  { delegation, points }: Occasion,
  changed: readonly FollowUp[],
  today: string,
): Pick<Delegation, 'pointCount' | 'openPointCount' | 'askOn'> {
  const others = points.filter(({ index }) => !changed.some((point) => point.index === index));
  const all = [...others, ...changed];
  return {
    pointCount: Math.max(delegation.pointCount, ...all.map(({ index }) => index)),
    openPointCount: all.filter(({ status }) => status === 'open').length,
    askOn: all.some(countsForClosing) ? null : (askOnAgain(delegation, today) ?? null),
  };
}

/** When the last point has been dropped the officer is asked once more. */
function askOnAgain({ period, status }: Delegation, today: string): string | undefined {
  const first = askOnAfter(period);
  if (first === null || (status !== 'registered' && status !== 'confirmed')) return undefined;
  const tomorrow = askOnAfter({ firstDay: today, lastDay: today }) ?? first;
  return [first, tomorrow].sort().at(-1);
}

export function savedPoint({ delegation }: Pick<Occasion, 'delegation'>, point: FollowUp): Op {
  return { op: 'upsert', doc: pointDoc(point, delegation.number) };
}
