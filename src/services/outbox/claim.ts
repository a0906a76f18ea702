/**
 * Taking an entry in hand. An entry is claimed by a replace with ifMatch that sets a lease and says
 * that an attempt is being made; the attempt is on record before the call. A claim that comes due
 * with an attempt and no result is ambiguous.
 */

import { later, type Means, now } from '../means.ts';
import { type Container, type Op, type Row, StoreError } from '../ports/store.ts';
import { entryDoc, type OutboxEntry } from './entries.ts';

/** Minutes that a claim holds; after it another sender may take the entry. */
const LEASE_MINUTES = 15;

/** An entry as it was found, and where. */
export interface Due extends Row {
  readonly container: Container;
}

export interface Claimed {
  readonly container: Container;
  readonly pk: string;
  readonly entry: OutboxEntry;
  readonly etag: string;
  /** An earlier attempt ended without a result. */
  readonly isRepeat: boolean;
}

/** undefined when another sender has it, or a later change wrote it anew. */
export async function claim(
  means: Means,
  { container, pk, etag: ifMatch }: Due,
  entry: OutboxEntry,
): Promise<Claimed | undefined> {
  const unanswered = (entry.unanswered ?? 0) + (entry.attemptAt === undefined ? 0 : 1);
  const leased = {
    ...entry,
    ...(unanswered > 0 && { unanswered }),
    attemptAt: now(means),
    dueAt: later(means, LEASE_MINUTES * 60),
  };
  const op: Op = { op: 'replace', doc: entryDoc(leased), ifMatch };
  try {
    const [etag = ''] = await means.store.commit(container, pk, [op]);
    return { container, pk, entry: leased, etag, isRepeat: unanswered > 0 };
  } catch (error) {
    if (error instanceof StoreError && ['stale', 'missing'].includes(error.code)) return undefined;
    throw error;
  }
}
