/** Writing down how a claim ended, and what follows from it. */

import { type Means, now } from '../means.ts';
import type { Delivery } from '../ports/courier.ts';
import { type Op, StoreError } from '../ports/store.ts';
import type { Claimed } from './claim.ts';
import { type Next, whatFollows } from './decide.ts';
import { entryDoc, errandOf, type OutboxEntry } from './entries.ts';
import { ledgerRow, type Outcome } from './ledger.ts';
import { nextTry } from './retry.ts';
import { isUnitToHear, unitNotices } from './tell-unit.ts';
import { triedFor, troubleAfter, whyOf } from './trouble.ts';

/** True when nothing more will be done about it. */
export async function settle(means: Means, claimed: Claimed, delivery: Delivery): Promise<boolean> {
  const { entry, isRepeat } = claimed;
  const next = whatFollows({
    errand: errandOf(entry),
    ended: delivery.kind,
    before: entry.trouble?.kind,
    isRepeat,
    triedFor: triedFor(means, entry.trouble),
  });
  const ops = await follow[next](means, claimed, delivery);
  try {
    await means.store.commit(claimed.container, claimed.pk, ops);
  } catch (error) {
    // Written anew meanwhile: the newer entry will be sent.
    if (!(error instanceof StoreError) || !['stale', 'missing'].includes(error.code)) throw error;
    return false;
  }
  return ops.some(({ op }) => op === 'delete');
}

type Follow = (means: Means, claimed: Claimed, delivery: Delivery) => Op[] | Promise<Op[]>;

const follow: Readonly<Record<Next, Follow>> = {
  done: (means, claimed, delivery) => {
    if (errandOf(claimed.entry) !== 'redraw') return over(means, claimed, outcomeOf(delivery));
    // A card that was drawn in its place needs no row; one that stands in a new message does.
    const isAnew = delivery.kind === 'delivered' && delivery.activityId !== undefined;
    return isAnew ? forgetCopy(means, claimed, 'superseded') : [deletion(claimed)];
  },
  forget: (means, claimed, delivery) => forgetCopy(means, claimed, 'forgotten', whyOf(delivery)),
  later: (means, claimed, delivery) => [triedLater(means, claimed, delivery)],
  // The attempt stays on record, so that the ledger says it may have been told twice.
  again: (means, { entry, etag }) => {
    const next = { ...entry, tries: entry.tries + 1, dueAt: nextTry(means, 0) };
    return [{ op: 'replace', doc: entryDoc(next), ifMatch: etag }];
  },
  wait: async (means, claimed, delivery) => {
    if (!isUnitToHear(means, claimed.entry)) return [triedLater(means, claimed, delivery)];
    const told = { unitToldAt: now(means) };
    const notices = await unitNotices(means, claimed.entry, 'person-unreachable');
    return [triedLater(means, claimed, delivery, told), ...notices];
  },
  end: async (means, claimed, delivery) => {
    const why = whyOf(delivery);
    if (errandOf(claimed.entry) === 'redraw') {
      return forgetCopy(means, claimed, 'undeliverable', why);
    }
    const notices = await unitNotices(means, claimed.entry, 'message-undelivered');
    return [...over(means, claimed, 'undeliverable', why), ...notices];
  },
};

function outcomeOf({ kind }: Delivery): Outcome {
  return kind === 'ambiguous' ? 'ambiguous' : 'delivered';
}

function deletion({ entry, etag }: Claimed): Op {
  return { op: 'delete', id: entry.id, ifMatch: etag };
}

function over(means: Means, claimed: Claimed, outcome: Outcome, why?: string): Op[] {
  return [deletion(claimed), { op: 'upsert', doc: ledgerRow(means, claimed, outcome, why) }];
}

function forgetCopy(means: Means, claimed: Claimed, outcome: Outcome, why?: string): Op[] {
  const { redraw } = claimed.entry;
  const copy: Op[] = redraw === undefined ? [] : [{ op: 'delete', id: `copy:${redraw}` }];
  return [...over(means, claimed, outcome, why), ...copy];
}

function triedLater(
  means: Means,
  { entry, etag }: Claimed,
  delivery: Delivery,
  told: Pick<OutboxEntry, 'unitToldAt'> = {},
): Op {
  const { attemptAt: _, ...rest } = entry;
  const next: OutboxEntry = {
    ...rest,
    ...told,
    trouble: troubleAfter(means, entry.trouble, delivery),
    tries: entry.tries + 1,
    dueAt: nextTry(means, entry.tries, delivery),
  };
  return { op: 'replace', doc: entryDoc(next), ifMatch: etag };
}
