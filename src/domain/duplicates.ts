/** Whether what is being registered may have been registered already. Nothing is ever merged by itself. */

import { addDays, type Period } from './days.ts';
import type { Delegation, DelegationFields, DelegationPlace } from './delegation.ts';
import { isSameOrganisation } from './same-organisation.ts';

/** Days between two periods that may still be the same visit, its dates told otherwise. */
export const NEAR_DAYS = 7;

/**
 * The same kind of occasion, not called off, and
 * - the same organisation, at the same time or within a week, or with days that one of them lacks; or
 * - the same place, at the same time or within a week while one of the organisations is not known, and
 *   with a day in common when both are.
 */
export function mayBeSame(
  draft: Partial<DelegationFields>,
  known: Pick<Delegation, 'kind' | 'place' | 'organisation' | 'period' | 'status'>,
): boolean {
  if (known.status === 'cancelled' || (draft.kind ?? known.kind) !== known.kind) return false;
  const [one, other] = [draft.organisation, known.organisation];
  const areKnown = Boolean(one && other);
  if (one && other && isSameOrganisation(one, other)) {
    return !draft.period || !known.period || areNear(draft.period, known.period, NEAR_DAYS);
  }
  if (!draft.period || !known.period || !isSamePlace(draft.place, known.place)) return false;
  return areNear(draft.period, known.period, areKnown ? 0 : NEAR_DAYS);
}

/** 0 days: they have a day in common. */
function areNear(a: Period, b: Period, days: number): boolean {
  return a.firstDay <= addDays(b.lastDay, days) && b.firstDay <= addDays(a.lastDay, days);
}

/** The same, or a city and the province it lies in. */
function isSamePlace(a: DelegationPlace | undefined, b: DelegationPlace): boolean {
  if (a?.id === undefined || b.id === undefined) return a?.name !== undefined && a.name === b.name;
  const [wide = '', narrow = ''] = [a.id, b.id].sort((x, y) => x.length - y.length);
  return wide === narrow || narrow.startsWith(`${wide}/`);
}
