/** What should have been done by now and has not been. */

import type { DueKind, Overdue, Stuck } from '../../domain/status.ts';
import { overdueDigests, unreachedPeople } from '../digest/stuck-digests.ts';
import { later, type Means } from '../means.ts';
import { type OutboxEntry, readEntry } from '../outbox/entries.ts';

/** Seconds after which something that is due should have been taken. */
const LATE = 180;
/** Entries looked at. */
const MOST = 1000;

export async function findStuck(means: Means): Promise<Stuck> {
  const [entries, digests, unreached] = await Promise.all([
    readOutbox(means),
    overdueDigests(means, LATE),
    unreachedPeople(means),
  ]);
  const limit = later(means, -LATE);
  const overdue = entries.filter(({ dueAt }) => dueAt <= limit);
  const dueOf = (some: readonly OutboxEntry[]) => some.map(({ dueAt }) => dueAt);
  const waiting = entries.filter(({ isUnitTold }) => isUnitTold);
  return {
    overdue: [
      ...counted('notice', dueOf(overdue.filter(({ tell }) => tell))),
      ...counted('redraw', dueOf(overdue.filter(({ redraw }) => redraw))),
      ...counted('digest', digests),
    ],
    refused: entries.filter(({ tries, isUnitTold }) => tries > 0 && !isUnitTold).length,
    unreachable: [...new Set([...waiting.flatMap(({ tell }) => tell?.to ?? []), ...unreached])],
  };
}

async function readOutbox(means: Means): Promise<readonly OutboxEntry[]> {
  const where = [['kind', '=', 'outbox']] as const;
  const { rows } = await means.store.query('work', { where, order: 'dueAt', limit: MOST });
  return rows.map(({ doc }) => readEntry(doc));
}

function counted(kind: DueKind, due: readonly string[]): readonly Overdue[] {
  const [oldest] = due.toSorted();
  return oldest === undefined ? [] : [{ kind, count: due.length, oldest }];
}
