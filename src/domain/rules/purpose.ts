import type { Strategy } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly fields: Partial<Pick<DelegationFields, 'themes'>>;
}

/** The purpose behind each theme: export and investment, joint work and export, or joint work (S16). */
export function adviseOnPurpose({ strategy, fields }: Facts): Note[] {
  const themes = strategy.themes.filter(({ id }) => fields.themes?.includes(id));
  const purposes = [...new Set(themes.flatMap(({ purpose }) => purpose ?? []))];
  if (purposes.length === 0) return [];
  const rows = Object.keys(strategy.rows).filter((row) => {
    return themes.some((theme) => theme.rows.includes(row));
  });
  return [{ code: 'purpose', weight: 'good-to-know', rows, details: { purposes } }];
}
