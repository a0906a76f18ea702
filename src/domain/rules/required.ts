import { type DelegationFields, type MissingField, missingToConfirm } from '../delegation.ts';
import { emptyFields } from '../delegation-fields.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly fields: Partial<DelegationFields>;
  readonly isFirstContact: boolean;
}

/** What must be there before it can be confirmed. */
export function requireToConfirm({ fields, isFirstContact }: Facts): Note[] {
  const missing = missingToConfirm({ ...emptyFields, ...fields }, { isFirstContact });
  if (missing.length === 0) return [];
  const rows = rowsOfMissing(missing);
  return [{ code: 'required-to-confirm', weight: 'required', rows, details: { missing } }];
}

/** The rows behind what is missing: goals S2–S4, the potential S66, the assessment S67, the two questions S68. */
export function rowsOfMissing(missing: readonly MissingField[]): readonly string[] {
  const rows: string[] = [];
  if (missing.includes('goals')) rows.push('S2', 'S3', 'S4');
  if (missing.includes('businessPotential')) rows.push('S66');
  if (missing.includes('sharesGoals') || missing.includes('strengthensIn')) rows.push('S67');
  if (missing.includes('theyWant') || missing.includes('weGain')) rows.push('S68');
  return rows;
}
