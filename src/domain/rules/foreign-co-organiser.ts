import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly fields: Partial<Pick<DelegationFields, 'kind' | 'foreignCoOrganiser'>>;
}

/**
 * Joint efforts in China with partners from other countries are not prioritised (S48). A visit here, or an
 * exchange of experience (S47), is none.
 */
export function warnOfForeignCoOrganiser({ fields }: Facts): Note[] {
  const { kind, foreignCoOrganiser: name } = fields;
  if (!name || kind === undefined || kind === 'visit') return [];
  const shared = { weight: 'consider', rows: ['S48'], before: 'confirm' } as const;
  return [{ ...shared, code: 'foreign-co-organiser', details: { name } }];
}
