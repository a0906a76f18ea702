/** Everybody's digest of today, as far as it has come. */

import { type Means, todayOf } from '../means.ts';
import type { Row } from '../ports/store.ts';
import { digestId } from './digest-record.ts';

/** Digests looked at; a claim finds those beyond. */
const MOST = 1000;

export async function digestsOfToday(means: Means): Promise<readonly Row[]> {
  const where = [['id', '=', digestId(todayOf(means))]] as const;
  return (await means.store.query('bot', { where, limit: MOST })).rows;
}
