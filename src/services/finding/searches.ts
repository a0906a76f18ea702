/** What a list was narrowed by, kept for its button: a card carries the id of a search and no words. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { delegationKinds, stages } from '../../domain/delegation.ts';
import {
  type DelegationFilter,
  filterOf,
  listPresets,
  listTasks,
} from '../../domain/delegation-filter.ts';
import { subThemeIds, themeIds } from '../../strategy/schema.ts';
import { currentStrategy, type Means, todayOf } from '../means.ts';
import type { Doc } from '../ports/store.ts';

/** Seconds that the button of a list finds more: as long as a draft is kept. */
const TTL = 30 * 86_400;

export const filterSchema = z.object({
  mine: z.literal(true).optional(),
  kind: z.enum(delegationKinds).optional(),
  stage: z.enum(stages).optional(),
  task: z.enum(listTasks).optional(),
  time: z.enum(['coming', 'past']).optional(),
  place: z.string().optional(),
  theme: z.enum([...themeIds, ...subThemeIds]).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  words: z.string().optional(),
  organisation: z.string().optional(),
  met: z.literal(true).optional(),
  except: z.string().optional(),
});

/** Keeps a filter and gives its id; the same filter has the same id. */
export async function saveSearch(means: Means, filter: DelegationFilter): Promise<string> {
  const known = filterSchema.parse(filter);
  const id = createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 20);
  const doc: Doc = { id: 'search', v: 1, kind: 'search', ttl: TTL, filter: known };
  await means.store.commit('bot', searchPk(id), [{ op: 'upsert', doc }]);
  return id;
}

/** The filter of a list whose button was pressed: a preset, or a kept one; undefined when it is gone. */
export async function readSearch(means: Means, id: string): Promise<DelegationFilter | undefined> {
  const preset = listPresets.find((one) => one === id);
  if (preset) return filterOf(preset, currentStrategy(means), todayOf(means));
  const found = await means.store.get('bot', searchPk(id), 'search');
  if (!found) return undefined;
  const { filter } = z.object({ filter: filterSchema }).parse(found.doc);
  const said = Object.entries(filter).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
}

const searchPk = (id: string) => `search:${id}`;
