import type { Strategy } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly fields: Partial<Pick<DelegationFields, 'themes'>>;
}

/** Whose interest a theme is where the strategy names no unit of the region: Lunds universitet (S13, G2). */
export function adviseOnInterested({ strategy, fields }: Facts): Note[] {
  const meant = strategy.parties.filter(
    ({ says, themes }) =>
      says === 'interested' && themes?.some((theme) => fields.themes?.includes(theme)),
  );
  return meant.flatMap(({ organisations, row }) =>
    organisations.map((partner): Note => {
      const details = { partner };
      return { code: 'research-partner', weight: 'good-to-know', rows: [row], details };
    }),
  );
}
