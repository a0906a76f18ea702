import type { Strategy } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly fields: Partial<Pick<DelegationFields, 'themes'>>;
}

/** A hint that politics can be decisive in health, research included (S14); it approves nothing. */
export function adviseOnPolitics({ strategy, fields }: Facts): Note[] {
  const { row, themes } = strategy.politics.canDecide;
  if (!themes.some((theme) => fields.themes?.includes(theme))) return [];
  return [{ code: 'politics-can-decide', weight: 'good-to-know', rows: [row], details: {} }];
}
