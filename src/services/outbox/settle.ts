/**
 * Writing down how a claim ended, and what follows: done with a row in the ledger, a later try, or
 * waiting for the person.
 */

import { asksForAction } from '../../domain/notices.ts';
import type { Means } from '../means.ts';
import { instantOf } from '../ports/clock.ts';
import type { Delivery } from '../ports/courier.ts';
import { type Op, StoreError } from '../ports/store.ts';
import type { Claimed } from './claim.ts';
import { again, retry } from './retry.ts';
import { opsWhileWaiting } from './waiting.ts';

/** Writes down how a claim ended. True when nothing more will be done about it. */
export async function settle(means: Means, claimed: Claimed, delivery: Delivery): Promise<boolean> {
  const isWaiting = claimed.entry.tell !== undefined && cannotReach(delivery);
  const ops = isWaiting
    ? await opsWhileWaiting(means, claimed)
    : opsAfter(means, claimed, delivery);
  try {
    await means.store.commit('work', claimed.pk, ops);
  } catch (error) {
    // Written anew meanwhile: the newer entry will be sent.
    if (!(error instanceof StoreError) || !['stale', 'missing'].includes(error.code)) throw error;
    return false;
  }
  return ops.some(({ op }) => op === 'delete');
}

/** The person has not opened the bot, has blocked it, or their chat is gone. */
function cannotReach({ kind }: Delivery): boolean {
  return kind === 'unreachable' || kind === 'gone';
}

function opsAfter(means: Means, claimed: Claimed, delivery: Delivery): Op[] {
  const { entry, etag } = claimed;
  const { kind } = delivery;
  const isRedraw = entry.redraw !== undefined;
  if (kind === 'ambiguous' && isAskedAgain(claimed)) return [again(means, entry, etag)];
  // An update may be repeated; a second copy of what only tells something is worse than none.
  const isOver = kind === 'delivered' || (isRedraw ? cannotReach(delivery) : kind === 'ambiguous');
  if (!isOver) return [retry(means, entry, etag, delivery)];
  const done: Op[] = [{ op: 'delete', id: entry.id, ifMatch: etag }];
  if (isRedraw && kind !== 'delivered') done.push({ op: 'delete', id: `copy:${entry.redraw}` });
  if (!isRedraw) done.push(ledgerRow(means, claimed, delivery));
  return done;
}

/** What asks for something is sent once more when nobody knows whether it arrived. */
function isAskedAgain({ entry: { tell }, isRepeat }: Claimed): boolean {
  return tell !== undefined && asksForAction(tell) && !isRepeat;
}

/** The ledger: what was told, to whom, how it ended, and whether it may have been told twice. */
function ledgerRow(means: Means, { entry, isRepeat }: Claimed, delivery: Delivery): Op {
  const row = {
    id: entry.id.replace('out:', 'led:'),
    v: 1,
    kind: 'ledger',
    at: instantOf(means.clock),
    outcome: delivery.kind,
    tries: entry.tries + 1,
    mayBeDouble: isRepeat,
    ...(entry.tell && { tell: { ...entry.tell } }),
  };
  return { op: 'upsert', doc: row };
}
