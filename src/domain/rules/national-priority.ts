import type { Strategy } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly fields: Partial<Pick<DelegationFields, 'themes' | 'sectors'>>;
}

/** The sectors that are a priority here (S10) and for Sweden as well (S11); a theme may be one. */
export function adviseOnNationalPriority({ strategy, fields }: Facts): Note[] {
  const said = new Set<string>([...(fields.sectors ?? []), ...(fields.themes ?? [])]);
  const both = strategy.sectors.filter(({ id, national }) => said.has(id) && national);
  if (both.length === 0) return [];
  const rows = [...new Set(both.map(({ row }) => row)), strategy.nationalPriorities.row];
  const details = { sectors: both.map(({ id }) => id) };
  return [{ code: 'national-priority', weight: 'good-to-know', rows, details }];
}
