import type { Strategy } from '../../strategy/schema.ts';
import { relationTo } from '../../strategy/strategy.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly province: string | undefined;
}

/** What there is with the province: a main priority (S59), an arrangement (S64), a study (S65). */
export function adviseOnRelation({ strategy, province }: Facts): Note[] {
  const relation = province === undefined ? undefined : relationTo(strategy, province);
  if (!relation) return [];
  const { place, status, theme, partner, row } = relation;
  const good = { weight: 'good-to-know', rows: [row] } as const;
  if (status === 'active') return [{ ...good, code: 'main-priority', details: { place } }];
  if (status === 'preparing' && theme && partner) {
    return [{ ...good, code: 'arrangement-in-preparation', details: { place, theme, partner } }];
  }
  return [{ ...good, code: 'potential-studied', details: { place } }];
}
