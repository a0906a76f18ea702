/** Lists of delegations for a person to read, narrowed by whatever was said. */

import { hasPriority } from '../domain/advice-facts.ts';
import type { Period } from '../domain/days.ts';
import { type Delegation, stageOf } from '../domain/delegation.ts';
import { type DelegationFilter, isFiltered, mainPriority } from '../domain/delegation-filter.ts';
import { priorityFirst } from '../domain/priority-first.ts';
import type { Reader } from '../domain/secrecy.ts';
import type { DelegationListView } from '../domain/views.ts';
import { listDrafts } from './conversations.ts';
import { findDelegations } from './finding/find-delegations.ts';
import { saveSearch } from './finding/searches.ts';
import { currentStrategy, type Means, todayOf } from './means.ts';
import { nameOf, readRoll } from './people.ts';

/** Rows on one card. */
export const MOST_ROWS = 15;

/**
 * The rows from `first` (1 is the first) on: the next first, then those that are over. In the list of
 * all, what lies ahead with a main priority stands first on its page (S59).
 */
export async function listDelegations(
  means: Means,
  reader: Reader,
  filter: DelegationFilter,
  first = 1,
): Promise<DelegationListView> {
  const isWaiting = filter.task === 'waiting';
  const [{ delegations, total }, roll, drafts, latest] = await Promise.all([
    findDelegations(means, reader, filter, first, MOST_ROWS),
    readRoll(means),
    isWaiting ? listDrafts(means, reader.person.id) : [],
    filter.met ? latestOver(means, reader, filter) : undefined,
  ]);
  const today = todayOf(means);
  const row = async (delegation: Delegation) => ({
    delegation,
    stage: stageOf(delegation, today),
    responsible: await nameOf(means, roll, delegation.responsible),
    isPriority: hasPriority(delegation),
  });
  const found = await Promise.all(delegations.map(row));
  const rows = isFiltered(filter) ? found : priorityFirst(found);
  const next = first + rows.length;
  const hasMore = rows.length > 0 && next <= total;
  return {
    card: 'delegations',
    rows,
    filter,
    first,
    total,
    priority: mainPriority(currentStrategy(means)),
    ...(latest && { latest }),
    ...(drafts.length > 0 && { drafts: drafts.length }),
    ...(hasMore && { more: { search: await saveSearch(means, filter), from: next } }),
  };
}

/** When what is over was last. */
async function latestOver(
  means: Means,
  reader: Reader,
  filter: DelegationFilter,
): Promise<Period | undefined> {
  const past: DelegationFilter = { ...filter, time: 'past' };
  const { delegations } = await findDelegations(means, reader, past, 1, 1);
  return delegations[0]?.period ?? undefined;
}
