/** What cannot be told because there is no way to the person: it waits, and the unit knows. */

import { markUnreachable } from '../conversations.ts';
import type { Means } from '../means.ts';
import { peopleWith, readRoll } from '../people.ts';
import { instantOf } from '../ports/clock.ts';
import { type Op, StoreError } from '../ports/store.ts';
import type { Claimed } from './claim.ts';
import { entryDoc, readEntry, tellEntry } from './entries.ts';
import { retry } from './retry.ts';

/** Entries woken at once. */
const MOST_WOKEN = 200;

/** The entry waits for the person; the unit hears of it, once. */
export async function opsWhileWaiting(means: Means, { entry, etag }: Claimed): Promise<Op[]> {
  const { tell } = entry;
  const waiting = retry(means, { ...entry, isUnitTold: true }, etag);
  if (!tell || entry.isUnitTold || tell.code === 'person-unreachable') return [waiting];
  await markUnreachable(means, tell.to);
  const unit = peopleWith(await readRoll(means), 'unit').filter((id) => id !== tell.to);
  const key = entry.id.slice(entry.id.indexOf('-') + 1);
  const told = unit.map((to, index): Op => {
    const about = { code: 'person-unreachable', to, by: 'system', person: tell.to } as const;
    const doc = tellEntry(
      { ...about, view: tell.view },
      `${key}-u${index}`,
      instantOf(means.clock),
    );
    return { op: 'upsert', doc };
  });
  return [waiting, ...told];
}

/** What waits for a person is due at once: they can be reached again. */
export async function wakeFor(means: Means, person: string): Promise<void> {
  const where = [
    ['kind', '=', 'outbox'],
    ['owner', '=', person],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: MOST_WOKEN });
  for (const { pk, doc, etag } of rows) {
    const entry = { ...readEntry(doc), dueAt: instantOf(means.clock), isUnitTold: undefined };
    // One that a sender has in hand is left to it.
    if (entry.attemptAt !== undefined) continue;
    const op: Op = { op: 'replace', doc: entryDoc(entry), ifMatch: etag };
    await means.store.commit('work', pk, [op]).catch(ignoreLostRace);
  }
}

function ignoreLostRace(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}
