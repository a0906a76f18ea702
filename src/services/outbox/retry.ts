/** When something that could not be sent is tried again. */

import { later, type Means } from '../means.ts';
import type { Delivery } from '../ports/courier.ts';

/** Seconds until the next try, by how many there have been; the last holds for all later ones. */
const WAITS = [30, 120, 600, 3600, 21_600];

/** At most so much of a wait is added to it, so that what was refused together comes back spread. */
const JITTER = 0.2;

/** The instant of the next try: when the channel says, else after a longer wait each time. */
export function nextTry(
  means: Pick<Means, 'clock' | 'random'>,
  tries: number,
  delivery?: Delivery,
): string {
  const asked = delivery?.kind === 'refused' ? delivery.afterSeconds : undefined;
  const wait = asked ?? WAITS[Math.min(tries, WAITS.length - 1)] ?? 0;
  return later(means, wait * (1 + JITTER * means.random()));
}
