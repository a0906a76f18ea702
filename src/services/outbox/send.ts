/** Sending what waits: each due entry is claimed, delivered and settled. */

import { inTurn } from '../in-turn.ts';
import { type Means, now } from '../means.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { type Op, type Row, StoreError } from '../ports/store.ts';
import { claim } from './claim.ts';
import { deliver } from './deliver.ts';
import { readEntry } from './entries.ts';
import { unreadableRow } from './ledger.ts';
import { postpone } from './postpone.ts';
import { settle } from './settle.ts';
import { failureOf } from './trouble.ts';

/** Entries looked at at once. */
const BATCH = 200;

/**
 * Sends everything that is due in every partition, or in one. Returns how many were settled.
 * @throws AggregateError with what could not be drawn, when all has been tried
 */
export async function sendDue(means: Means, courier: Courier, pk?: string): Promise<number> {
  let settled = 0;
  const count = () => {
    settled += 1;
  };
  const look = () => findDue(means, pk);
  await inTurn(means, look, (row) => sendOne(means, courier, row, count));
  return settled;
}

async function findDue(means: Means, pk: string | undefined): Promise<readonly Row[]> {
  const where = [
    ['kind', '=', 'outbox'],
    ['dueAt', '<=', now(means)],
  ] as const;
  const query = { where, order: 'dueAt', limit: BATCH, ...(pk !== undefined && { pk }) };
  return (await means.store.query('work', query)).rows;
}

/**
 * False when another sender has it; counts what is settled.
 * @throws whatever kept it from being drawn, once that is on record
 */
async function sendOne(
  means: Means,
  courier: Courier,
  row: Row,
  count: () => void,
): Promise<boolean> {
  const entry = readEntry(row.doc);
  if (!entry) {
    await bury(means, row);
    throw new Error(`The entry ${row.doc.id} in ${row.pk} cannot be read`);
  }
  if (await postpone(means, row, entry)) return true;
  const claimed = await claim(means, row, entry);
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
async function bury(means: Means, { pk, doc, etag }: Row): Promise<void> {
  const ops: Op[] = [
    { op: 'delete', id: doc.id, ifMatch: etag },
    { op: 'upsert', doc: unreadableRow(means, doc) },
  ];
  try {
    await means.store.commit('work', pk, ops);
  } catch (error) {
    // Another sender was first.
    if (!(error instanceof StoreError)) throw error;
  }
}
