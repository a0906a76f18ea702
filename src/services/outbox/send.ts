/** Sending what waits: each due entry is claimed, delivered and settled. */

import { inTurn } from '../in-turn.ts';
import { type Means, now } from '../means.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { type Container, type Op, StoreError } from '../ports/store.ts';
import { claim, type Due } from './claim.ts';
import { deliver } from './deliver.ts';
import { readEntry } from './entries.ts';
import { unreadableRow } from './ledger.ts';
import { postpone } from './postpone.ts';
import { settle } from './settle.ts';
import { failureOf } from './trouble.ts';

/** Entries looked at at once. */
const BATCH = 200;

/**
 * Sends everything that is due: of the records, then answers to people. Returns how many were settled.
 * @throws AggregateError with what could not be drawn, when all has been tried
 */
export async function sendDue(means: Means, courier: Courier): Promise<number> {
  let settled = 0;
  const count = () => {
    settled += 1;
  };
  const look = async () =>
    (await Promise.all([findDue(means, 'work'), findDue(means, 'bot')])).flat();
  await inTurn(means, look, (due) => sendOne(means, courier, due, count));
  return settled;
}

async function findDue(means: Means, container: Container): Promise<readonly Due[]> {
  const where = [
    ['kind', '=', 'outbox'],
    ['dueAt', '<=', now(means)],
  ] as const;
  const { rows } = await means.store.query(container, { where, order: 'dueAt', limit: BATCH });
  return rows.map((row) => ({ container, ...row }));
}

/**
 * False when another sender has it; counts what is settled.
 * @throws whatever kept it from being drawn, once that is on record
 */
async function sendOne(
  means: Means,
  courier: Courier,
  due: Due,
  count: () => void,
): Promise<boolean> {
  const entry = readEntry(due.doc);
  if (!entry) {
    await bury(means, due);
    throw new Error(`The entry ${due.doc.id} in ${due.pk} cannot be read`);
  }
  if (await postpone(means, due, entry)) return true;
  const claimed = await claim(means, due, entry);
  if (!claimed) return false;
  let fault: unknown;
  const delivery = await deliver(means, courier, claimed).catch((error: unknown): Delivery => {
    fault = error;
    return failureOf(error);
  });
  if (await settle(means, claimed, delivery)) count();
  if (fault !== undefined) throw fault;
  return true;
}

/** What cannot be read cannot be sent; it is kept in the ledger, where `status` finds it. */
async function bury(means: Means, { container, pk, doc, etag }: Due): Promise<void> {
  const ops: Op[] = [
    { op: 'delete', id: doc.id, ifMatch: etag },
    { op: 'upsert', doc: unreadableRow(means, doc) },
  ];
  try {
    await means.store.commit(container, pk, ops);
  } catch (error) {
    // Another sender was first.
    if (!(error instanceof StoreError)) throw error;
  }
}
