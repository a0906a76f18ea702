/** The points of a digest that was sent move on to their next day; doing it twice changes nothing. */

import { pointNumber, withNudge } from '../../domain/follow-up.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Means } from '../means.ts';
import { locate, type Occasion, readOccasion } from '../occasion.ts';
import { savedPoint } from '../points/point-step.ts';
import { StoreError } from '../ports/store.ts';
import { delegationRoot } from '../records/delegation-record.ts';

/** A commit that lost a race to a step is made again this many times. */
const MOST_TRIES = 8;

/**
 * Counts the reminding and sets the next day. A reminder is no event of the record, so its version
 * stays; the root is written all the same, so that a step that read the points before is taken anew.
 */
export async function markReminded(
  means: Means,
  numbers: readonly string[],
  date: string,
): Promise<void> {
  const byDelegation = Map.groupBy(numbers, (number) => number.split('/')[0] ?? '');
  for (const [delegation, own] of byDelegation) {
    try {
      const pk = await locate(means, delegation);
      await markIn(means, pk, own, date);
    } catch (error) {
      // A record that is gone has nothing to be reminded of.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

async function markIn(means: Means, pk: string, numbers: readonly string[], date: string) {
  for (let tries = 1; ; tries += 1) {
    const occasion = await readOccasion(means, pk);
    if (!occasion || (await marked(means, occasion, numbers, date, tries))) return;
  }
}

async function marked(
  means: Means,
  occasion: Occasion,
  numbers: readonly string[],
  date: string,
  tries: number,
): Promise<boolean> {
  const { settings } = occasion.roll;
  const { delegation, etag, head, pk } = occasion;
  const held = occasion.points.filter(
    ({ index, status, remindedOn }) =>
      status === 'open' &&
      (remindedOn ?? '') < date &&
      numbers.includes(pointNumber(delegation.number, index)),
  );
  if (held.length === 0) return true;
  const points = held.map((point) => {
    const counted = { ...point, reminders: point.reminders + 1, remindedOn: date };
    return savedPoint(occasion, withNudge(settings, counted, date));
  });
  const root = { op: 'replace', doc: delegationRoot(delegation, head), ifMatch: etag } as const;
  try {
    await means.store.commit('work', pk, [root, ...points]);
    return true;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'stale' || tries >= MOST_TRIES)
      throw error;
    return false;
  }
}
