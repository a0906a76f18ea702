/**
 * A morning's digest as it lies in the partition of the person: the claim that keeps two processes
 * from sending it twice, then what was sent; and the row of the ledger that stays.
 */

import { z } from 'zod';
import type { Means } from '../means.ts';
import type { Outcome } from '../outbox/ledger.ts';
import { troubleSchema } from '../outbox/trouble.ts';
import { instantOf } from '../ports/clock.ts';
import type { Doc } from '../ports/store.ts';

/** Days a claim is kept; the ledger's row has no end. */
const KEPT_DAYS = 90;

const digestSchema = z.object({
  /** The morning it is of. */
  date: z.string(),
  /**
   * `claimed`: somebody is at it. `sent`. `folded`: nobody knows whether it arrived; what it held is
   * in the next one. `unreachable`: there was no way to the person. `undelivered`: it was refused
   * until the day was over.
   */
  state: z.enum(['claimed', 'sent', 'folded', 'unreachable', 'undelivered']),
  /** When it may be taken again: a lease that ends, a refusal to wait out, or a card to redraw. */
  dueAt: z.string().optional(),
  /** Set before the call; a claim that comes due with one is ambiguous. */
  attemptAt: z.string().optional(),
  /** How often sending it has been tried in vain, and how the latest try ended. */
  tries: z.number().default(0),
  trouble: troubleSchema.optional(),
  /** The numbers of the points that it held. */
  numbers: z.array(z.string()).readonly(),
  /** The drafts it told of, by id. */
  drafts: z.array(z.string()).readonly().default([]),
  /** The morning whose digest nobody knows the fate of, when this one holds it too. */
  folds: z.string().optional(),
  /** The message it stands in. */
  activityId: z.string().optional(),
});
export type Digest = z.infer<typeof digestSchema>;

export const personPk = (person: string) => `person:${person}`;
export const digestId = (date: string) => `digest:${date}`;

export function readDigest(doc: Doc): Digest {
  return digestSchema.parse(doc);
}

export function digestDoc(digest: Digest): Doc {
  const ttl = KEPT_DAYS * 86_400;
  return { ...digest, id: digestId(digest.date), v: 1, kind: 'digest', ttl };
}

/**
 * What was sent in the morning, how it ended, and which earlier one it makes good. What did not arrive
 * for certain is in the next one.
 */
export function digestRow(means: Means, digest: Digest, outcome: Outcome, why?: string): Doc {
  return {
    id: `led:${digestId(digest.date)}`,
    v: 1,
    kind: 'ledger',
    at: instantOf(means.clock),
    outcome,
    ...(why !== undefined && { why }),
    held: [...digest.numbers],
    ...(digest.drafts.length > 0 && { drafts: [...digest.drafts] }),
    ...(digest.folds !== undefined && { folds: digest.folds }),
    ...(outcome !== 'delivered' && { foldedIntoNext: true }),
  };
}
