/** Finding delegations by words: a place, an organisation, a number, a theme. */

import { type Delegation, stageOf } from '../domain/delegation.ts';
import type { DelegationListView } from '../domain/views.ts';
import { wordsOf } from '../domain/words.ts';
import { type Means, todayOf } from './means.ts';
import { nameOf, readRoll } from './people.ts';
import type { Condition } from './ports/store.ts';
import { readDelegationRoot } from './records/delegation-record.ts';

/** Rows on one card. */
const MOST_ROWS = 15;
/** Words that narrow a search; further ones are ignored. */
const MOST_WORDS = 6;

export interface Search {
  /** Free words; each must be found. */
  readonly words: string;
  /** Only those of one responsible officer. */
  readonly responsible?: string | undefined;
}

/** The delegations that match, the latest registered first. */
export async function listDelegations(means: Means, search: Search): Promise<DelegationListView> {
  const where: Condition[] = [['kind', '=', 'delegation']];
  for (const word of wordsOf(search.words).slice(0, MOST_WORDS)) where.push(['words', 'has', word]);
  if (search.responsible) where.push(['responsible', '=', search.responsible]);
  const page = await means.store.query('work', {
    where,
    order: 'registeredAt',
    desc: true,
    limit: MOST_ROWS,
  });
  const roll = await readRoll(means);
  const today = todayOf(means);
  const row = async (delegation: Delegation) => ({
    delegation,
    stage: stageOf(delegation, today),
    responsible: await nameOf(means, roll, delegation.responsible),
  });
  const rows = await Promise.all(page.rows.map(({ doc }) => row(readDelegationRoot(doc).record)));
  const isMine = search.responsible !== undefined;
  return {
    card: 'delegations',
    rows,
    filter: search.words,
    isMine,
    more: page.after !== undefined,
  };
}
