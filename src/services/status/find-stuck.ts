/** What should have been done by now and has not been. */

import type { DueKind, Overdue, Stuck } from '../../domain/status.ts';
import { missedDigests, pendingDigests, unreachedPeople } from '../digest/stuck-digests.ts';
import { later, type Means } from '../means.ts';
import { errandOf, type OutboxEntry, readEntry } from '../outbox/entries.ts';
import type { Container } from '../ports/store.ts';

/** Seconds after which something that is due should have been taken. */
const LATE = 180;
/** Days that what was given up is told of. */
const TOLD_DAYS = 7;
/** Entries looked at. */
const MOST = 1000;

export async function findStuck(means: Means): Promise<Stuck> {
  const [lists, digests, missed, unreached, ended] = await Promise.all([
    inBoth((container) => readOutbox(means, container)),
    pendingDigests(means),
    missedDigests(means, LATE),
    unreachedPeople(means),
    inBoth((container) => countGivenUp(means, container)),
  ]);
  const limit = later(means, -LATE);
  const entries = lists.flat();
  const overdue = entries.filter(({ dueAt }) => dueAt <= limit);
  const dueOf = (some: readonly OutboxEntry[]) => some.map(({ dueAt }) => dueAt);
  const lateDigests = digests.flatMap(({ dueAt = '' }) => (dueAt <= limit ? [dueAt] : []));
  const endedBy = (...kinds: readonly string[]) =>
    triedInVain(entries, kinds).length + triedInVain(digests, kinds).length;
  const waiting = triedInVain(entries, ['unreachable', 'gone']).flatMap(
    ({ tell }) => tell?.to ?? [],
  );
  return {
    overdue: [
      ...counted('notice', dueOf(overdue.filter(({ tell }) => tell))),
      ...counted('redraw', dueOf(overdue.filter((entry) => errandOf(entry) === 'redraw'))),
      ...counted('answer', dueOf(overdue.filter(({ answer }) => answer))),
      ...counted('digest', [...lateDigests, ...missed]),
    ],
    refused: endedBy('refused', 'ambiguous'),
    failing: endedBy('failed'),
    unreachable: [...new Set([...waiting, ...unreached])],
    givenUp: ended.reduce((sum, count) => sum + count, 0),
  };
}

/** Those whose latest try ended so. */
function triedInVain<T extends Pick<OutboxEntry, 'trouble'>>(
  all: readonly T[],
  kinds: readonly string[],
): readonly T[] {
  return all.filter(({ trouble }) => trouble && kinds.includes(trouble.kind));
}

/** The same of the records and of the people. */
function inBoth<T>(find: (container: Container) => Promise<T>): Promise<readonly T[]> {
  return Promise.all((['work', 'bot'] as const).map(find));
}

async function readOutbox(means: Means, container: Container): Promise<readonly OutboxEntry[]> {
  const where = [['kind', '=', 'outbox']] as const;
  const { rows } = await means.store.query(container, { where, order: 'dueAt', limit: MOST });
  // One that cannot be read is buried by the sweep that finds it.
  return rows.flatMap(({ doc }) => readEntry(doc) ?? []);
}

/** Rows of the ledger in a container that say that something was given up lately. */
async function countGivenUp(means: Means, container: Container): Promise<number> {
  const where = [
    ['kind', '=', 'ledger'],
    ['outcome', '=', 'undeliverable'],
  ] as const;
  const { rows } = await means.store.query(container, { where, limit: MOST });
  const from = later(means, -TOLD_DAYS * 86_400);
  // What a morning's list held is in the next one.
  return rows.filter(({ doc }) => String(doc.at) >= from && !doc.foldedIntoNext).length;
}

function counted(kind: DueKind, due: readonly string[]): readonly Overdue[] {
  const [oldest] = due.toSorted();
  return oldest === undefined ? [] : [{ kind, count: due.length, oldest }];
}
