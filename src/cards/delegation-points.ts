/** What a delegation's own card says of its follow-up points, and offers to do about them (S84). */

import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { deviateAction, warningsOf } from './deviation.ts';
import type { CardAction } from './draw.ts';

/** True once nobody has to be asked for points any more. */
export function hasPoints({ delegation }: DelegationView): boolean {
  return delegation.pointCount > 0 && delegation.askOn === null;
}

/** When it is over: what is missing before it can be closed, or that nothing is. */
export function pointsOutcome(t: Texts, view: DelegationView): string {
  const { kind } = view.delegation;
  const { over, overWithPoints } = t.points.afterVisit;
  return hasPoints(view) ? overWithPoints(kind) : over(kind);
}

/** The next step of one that is over: points, then closing. */
export function pointsFirst(t: Texts, view: DelegationView): CardAction[] {
  const ids = { delegation: view.delegation.number };
  const { add, close } = t.points.buttons;
  const addPoints = { title: add, verb: 'add-points', ids } as const;
  if (!hasPoints(view)) return [{ ...addPoints, style: 'positive' }];
  if (warningsOf(view).length > 0) return [deviateAction(t, view), addPoints];
  return [{ title: close, verb: 'close-delegation', ids, style: 'positive' }, addPoints];
}

export function showPointsAction(t: Texts, { delegation }: DelegationView): CardAction[] {
  if (delegation.openPointCount === 0) return [];
  const ids = { delegation: delegation.number };
  return [{ title: t.points.buttons.show, verb: 'show-points', ids }];
}
