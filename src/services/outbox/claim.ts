/**
 * Taking an entry in hand. An entry is claimed by a replace with ifMatch that sets a lease and says
 * that an attempt is being made; the attempt is on record before the call. A claim that comes due
 * with an attempt and no result is ambiguous.
 */

import { later, type Means } from '../means.ts';
import { instantOf } from '../ports/clock.ts';
import { type Op, type Row, StoreError } from '../ports/store.ts';
import { entryDoc, type OutboxEntry, readEntry } from './entries.ts';

/** Minutes that a claim holds; after it another sender may take the entry. */
const LEASE_MINUTES = 15;

export interface Claimed {
  readonly pk: string;
  readonly entry: OutboxEntry;
  readonly etag: string;
  /** An earlier attempt ended without a result. */
  readonly isRepeat: boolean;
}

export async function claim(means: Means, row: Row): Promise<Claimed | undefined> {
  const entry = readEntry(row.doc);
  const leased: OutboxEntry = {
    ...entry,
    attemptAt: instantOf(means.clock),
    dueAt: later(means, LEASE_MINUTES * 60),
  };
  const op: Op = { op: 'replace', doc: entryDoc(leased), ifMatch: row.etag };
  try {
    const [etag] = await means.store.commit('work', row.pk, [op]);
    const isRepeat = entry.attemptAt !== undefined;
    return { pk: row.pk, entry: leased, etag: etag ?? '', isRepeat };
  } catch (error) {
    // Another sender has it, or a later change wrote it anew.
    if (error instanceof StoreError && ['stale', 'missing'].includes(error.code)) return undefined;
    throw error;
  }
}
