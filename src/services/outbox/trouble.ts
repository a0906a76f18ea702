/** What is known of something that could not be sent yet. */

import { z } from 'zod';
import { type Means, now } from '../means.ts';
import { type Delivery, deliveryKinds } from '../ports/courier.ts';

export const troubleSchema = z.object({
  /** How the latest try ended. */
  kind: z.enum(deliveryKinds),
  why: z.string(),
  /** When it was first tried in vain: an instant. */
  since: z.string(),
});
export type Trouble = z.infer<typeof troubleSchema>;

/** The trouble after one more try in vain. */
export function troubleAfter(
  means: Means,
  before: Trouble | undefined,
  delivery: Delivery,
): Trouble {
  return { kind: delivery.kind, why: whyOf(delivery) ?? '', since: before?.since ?? now(means) };
}

export function whyOf(delivery: Delivery): string | undefined {
  return delivery.kind === 'delivered' ? undefined : delivery.why;
}

/** Seconds since something was first tried in vain. */
export function triedFor(means: Means, trouble: Trouble | undefined): number {
  return trouble ? (means.clock.now() - Date.parse(trouble.since)) / 1000 : 0;
}

/** Whatever is thrown while something is drawn has kept it from being sent. */
export function failureOf(error: unknown): Delivery {
  return { kind: 'failed', why: String(error) };
}
