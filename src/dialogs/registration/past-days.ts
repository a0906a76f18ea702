/** Moving what lies ahead into days that have passed: asked about once, then taken as it is. */

import type { Period } from '../../domain/days.ts';
import type { Delegation } from '../../domain/delegation.ts';

/** The days, when they have passed and what stands lies ahead or has none; one that has begun may be corrected. */
export function movedIntoPast(
  { period }: Pick<Delegation, 'period'>,
  next: Period | null | undefined,
  today: string,
): Period | undefined {
  const isAhead = !period || period.firstDay >= today;
  return next && isAhead && next.lastDay < today ? next : undefined;
}

/** What the button of the form that asks about them bears: other days are asked about anew. */
export function askedDays({ firstDay, lastDay }: Period): string {
  return `${firstDay} ${lastDay}`;
}
