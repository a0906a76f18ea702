/** What must not be sent yet. */

import { isAskedFor } from '../../domain/notices.ts';
import type { Means } from '../means.ts';
import { type Row, StoreError } from '../ports/store.ts';
import { whenToSend } from '../working-days.ts';
import { entryDoc, type OutboxEntry } from './entries.ts';

/**
 * In the quiet hours, on weekends and on public holidays nothing is told that was not asked for: it
 * waits for the next working morning. A card that stands already is redrawn at any hour.
 */
export async function postpone(means: Means, row: Row, entry: OutboxEntry): Promise<boolean> {
  if (!entry.tell || isAskedFor(entry.tell)) return false;
  const at = whenToSend(means.clock.now(), means.quiet, means.timeZone);
  if (at <= means.clock.now()) return false;
  const doc = entryDoc({ ...entry, dueAt: new Date(at).toISOString() });
  try {
    await means.store.commit('work', row.pk, [{ op: 'replace', doc, ifMatch: row.etag }]);
  } catch (error) {
    // Another sender has put it off, or a later change wrote it anew.
    if (!(error instanceof StoreError)) throw error;
  }
  return true;
}
