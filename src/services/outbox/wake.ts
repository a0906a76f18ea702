/** What waited for a person who can be reached again. */

import { type Means, now } from '../means.ts';
import { type Op, StoreError } from '../ports/store.ts';
import { entryDoc, readEntry } from './entries.ts';

/** Entries woken at once. */
const MOST_WOKEN = 200;

/** What waits for a person is due at once, as if it had never been tried. */
export async function wakeFor(means: Means, person: string): Promise<void> {
  const where = [
    ['kind', '=', 'outbox'],
    ['owner', '=', person],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: MOST_WOKEN });
  for (const { pk, doc, etag } of rows) {
    const entry = readEntry(doc);
    // One that a sender has in hand is left to it.
    if (!entry || entry.attemptAt !== undefined) continue;
    const { trouble: _trouble, unitToldAt: _told, ...rest } = entry;
    const op: Op = { op: 'replace', doc: entryDoc({ ...rest, dueAt: now(means) }), ifMatch: etag };
    await means.store.commit('work', pk, [op]).catch(ignoreLostRace);
  }
}

function ignoreLostRace(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}
