/** Sending what waits: each due entry is claimed, delivered and settled. */

import { inTurn } from '../in-turn.ts';
import { type Means, now, untilStopping } from '../means.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { type Container, type Op, type Row, StoreError } from '../ports/store.ts';
import { claim } from './claim.ts';
import { deliver } from './deliver.ts';
import { readEntry } from './entries.ts';
import { unreadableRow } from './ledger.ts';
import { postpone } from './postpone.ts';
import { settle } from './settle.ts';
import { failureOf } from './trouble.ts';

/** Entries taken in one sweep. */
const BATCH = 200;

/**
 * Sends everything that is due: of the records, then of the people. Returns how many were settled.
 * @throws AggregateError with what could not be drawn, when all has been tried
 */
export async function sendDue(means: Means, courier: Courier): Promise<number> {
  let settled = 0;
  await inTurn(['work', 'bot'] as const, async (container) => {
    const due = await findDue(means, container);
    await inTurn(untilStopping(means, due), async (row) => {
      if (await sendOne(means, courier, container, row)) settled += 1;
    });
  });
  return settled;
}

async function findDue(means: Means, container: Container): Promise<readonly Row[]> {
  const where = [
    ['kind', '=', 'outbox'],
    ['dueAt', '<=', now(means)],
  ] as const;
  return (await means.store.query(container, { where, order: 'dueAt', limit: BATCH })).rows;
}

/** True when it is settled. @throws whatever kept it from being drawn, once that is on record */
async function sendOne(
  means: Means,
  courier: Courier,
  container: Container,
  row: Row,
): Promise<boolean> {
  const entry = readEntry(row.doc);
  if (!entry) {
    await bury(means, container, row);
    throw new Error(`The entry ${row.doc.id} in ${row.pk} cannot be read`);
  }
  if (await postpone(means, row, entry)) return false;
  const claimed = await claim(means, container, row, entry);
  if (!claimed) return false;
  let fault: unknown;
  const delivery = await deliver(means, courier, claimed).catch((error: unknown): Delivery => {
    fault = error;
    return failureOf(error);
  });
  const isSettled = await settle(means, claimed, delivery);
  if (fault !== undefined) throw fault;
  return isSettled;
}

/** What cannot be read cannot be sent; it is kept in the ledger, where `status` finds it. */
async function bury(means: Means, container: Container, { pk, doc, etag }: Row): Promise<void> {
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
