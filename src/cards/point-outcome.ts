/** What is said of points that were put off or handed on. */

import type { FollowUp } from '../domain/follow-up.ts';
import type { Texts } from '../texts/texts.ts';

interface Changed {
  readonly number: string;
  readonly point: FollowUp;
}

/** When the reminder comes back, and always that the date stands. */
export function snoozedText(
  t: Texts,
  changed: readonly Changed[],
  asked: string,
  today: string,
): string {
  const numbers = changed.map(({ number }) => number);
  const [only, ...more] = changed;
  const to = only?.point.snoozedTo ?? asked;
  if (!only || more.length > 0) return t.points.outcome.snoozed(numbers, to, undefined);
  const { due } = only.point;
  return due < today
    ? t.points.outcome.snoozedLate(numbers, to, due)
    : t.points.outcome.snoozed(numbers, to, due);
}

export function reassignedText(
  t: Texts,
  changed: readonly Changed[],
  name: string,
  isReader: boolean,
): string {
  const numbers = changed.map(({ number }) => number);
  return isReader ? t.points.outcome.taken(numbers) : t.points.outcome.reassigned(numbers, name);
}
