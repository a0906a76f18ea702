/** When an entry is tried again. */

import { later, type Means } from '../means.ts';
import type { Delivery } from '../ports/courier.ts';
import type { Op } from '../ports/store.ts';
import { entryDoc, type OutboxEntry } from './entries.ts';

/** Seconds until the next try, by how many there have been; the last holds for all later ones. */
const WAITS = [30, 120, 600, 3600, 21_600];

/** The attempt stays on record, so that the ledger says it may have been told twice. */
export function again(means: Means, entry: OutboxEntry, etag: string): Op {
  const next = { ...entry, tries: entry.tries + 1, dueAt: later(means, WAITS[0] ?? 0) };
  return { op: 'replace', doc: entryDoc(next), ifMatch: etag };
}

/** After a refusal: when the channel says, else after a longer wait each time. */
export function retry(means: Means, entry: OutboxEntry, etag: string, delivery?: Delivery): Op {
  const { attemptAt: _, ...rest } = entry;
  const asked = delivery?.kind === 'refused' ? delivery.afterSeconds : undefined;
  const wait = asked ?? WAITS[Math.min(entry.tries, WAITS.length - 1)] ?? 0;
  const next = { ...rest, tries: entry.tries + 1, dueAt: later(means, wait) };
  return { op: 'replace', doc: entryDoc(next), ifMatch: etag };
}
