/** The delegations that a filter leaves: coming ones first, a page of them and how many there are. */

import { addDays } from '../../domain/days.ts';
import type { Delegation } from '../../domain/delegation.ts';
import type { DelegationFilter } from '../../domain/delegation-filter.ts';

import type { Reader } from '../../domain/secrecy.ts';
import { type Means, todayOf } from '../means.ts';
import { readRoll } from '../people.ts';

import type { Row } from '../ports/store.ts';
import { readDelegationRoot } from '../records/delegation-record.ts';
import { countStretch, readStretch, type Stretch, stretchesOf } from './stretches.ts';

export interface Found {
  readonly delegations: readonly Delegation[];
  /** All that the filter leaves, on the page or not. */
  readonly total: number;
}

/** Rows that the store gives at most. */
const MOST_READ = 1000;

/** The rows from `first` (1 is the first) on, at most `count`. One round of reads. */
export async function findDelegations(
  means: Means,
  reader: Reader,
  filter: DelegationFilter,
  first: number,
  count: number,
): Promise<Found> {
  const stretches = stretchesOf(filter, reader, todayOf(means));
  const [rows, total] =
    filter.task === 'waiting'
      ? await waiting(means, stretches)
      : await page(means, stretches, first - 1 + count);
  const shown = rows.slice(first - 1, first - 1 + count);
  return { delegations: shown.map(({ doc }) => readDelegationRoot(doc).record), total };
}

type Listed = readonly [rows: readonly Row[], total: number];

async function page(means: Means, stretches: readonly Stretch[], upTo: number): Promise<Listed> {
  const limit = Math.min(upTo, MOST_READ);
  const [pages, counts] = await Promise.all([
    Promise.all(stretches.map((stretch) => readStretch(means, stretch, limit))),
    Promise.all(stretches.map((stretch) => countStretch(means, stretch))),
  ]);
  return [pages.flat(), counts.reduce((sum, part) => sum + part, 0)];
}

/** What lies ahead is never much, so it is read whole and looked through. */
async function waiting(means: Means, stretches: readonly Stretch[]): Promise<Listed> {
  const [pages, undecided, { settings }] = await Promise.all([
    Promise.all(stretches.map((stretch) => readStretch(means, stretch, MOST_READ))),
    undecidedIn(means),
    readRoll(means),
  ]);
  const soon = addDays(todayOf(means), settings.shortLeadDays);
  const rows = pages.flat().filter(({ pk, doc: { status, firstDay } }) => {
    const isSoon = typeof firstDay === 'string' && firstDay <= soon;
    return undecided.has(pk) || (status === 'registered' && isSoon);
  });
  return [rows, rows.length];
}

/** The partitions in which a request is without a decision. */
async function undecidedIn(means: Means): Promise<ReadonlySet<string>> {
  const where = [
    ['kind', '=', 'request'],
    ['status', 'in', ['preparing', 'with-grip', 'returned']],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: MOST_READ });
  return new Set(rows.map(({ pk }) => pk));
}
