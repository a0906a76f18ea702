/** Sending what waits: each due entry is claimed, delivered and settled. */

import { type Means, untilStopping } from '../means.ts';
import { instantOf } from '../ports/clock.ts';
import type { Courier } from '../ports/courier.ts';
import { claim } from './claim.ts';
import { deliver } from './deliver.ts';
import { postpone } from './postpone.ts';
import { settle } from './settle.ts';

/** Entries taken in one sweep. */
const BATCH = 200;

/** Sends everything that is due in every partition, or in one. Returns how many were settled. */
export async function sendDue(means: Means, courier: Courier, pk?: string): Promise<number> {
  const where = [
    ['kind', '=', 'outbox'],
    ['dueAt', '<=', instantOf(means.clock)],
  ] as const;
  const query = { where, order: 'dueAt', limit: BATCH, ...(pk !== undefined && { pk }) };
  const { rows } = await means.store.query('work', query);
  let settled = 0;
  for (const row of untilStopping(means, rows)) {
    if (await postpone(means, row)) continue;
    const claimed = await claim(means, row);
    if (!claimed) continue;
    const delivery = await deliver(means, courier, claimed);
    if (await settle(means, claimed, delivery)) settled += 1;
  }
  return settled;
}
