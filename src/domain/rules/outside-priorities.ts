import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly fields: Partial<Pick<DelegationFields, 'themes'>>;
}

/** A subject outside the priorities (S10) is said to be so, and is as welcome (S61). */
export function adviseOnPriorities({ fields }: Facts): Note[] {
  if (!fields.themes?.includes('other')) return [];
  const rows = ['S10', 'S61'];
  return [{ code: 'outside-priorities', weight: 'good-to-know', rows, details: {} }];
}
