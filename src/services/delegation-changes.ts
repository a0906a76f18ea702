/** What differs between two states of a delegation, field by field, as the trail keeps it. */

import { type Changes, canonical, type DetailValue } from '../domain/audit.ts';
import type { Delegation, DelegationFields } from '../domain/delegation.ts';

/** The fields a person may change, each once. */
export const changeableFields = [
  'kind',
  'place',
  'organisation',
  'period',
  'themes',
  'subThemes',
  'headcount',
  'host',
  'goals',
  'initiator',
  'theyWant',
  'weGain',
  'businessPotential',
] as const satisfies readonly (keyof DelegationFields)[];

export type DelegationChange = Partial<
  DelegationFields & Pick<Delegation, 'responsible' | 'status'>
>;

const tracked = [...changeableFields, 'responsible', 'status'] as const;

/** Only the fields that `after` names and that differ. */
export function changesBetween(before: DelegationChange, after: DelegationChange): Changes {
  const changes: Record<string, { before: DetailValue; after: DetailValue }> = {};
  for (const field of tracked) {
    if (after[field] === undefined) continue;
    const was = plain(before[field]);
    const is = plain(after[field]);
    if (canonical(was) !== canonical(is)) changes[field] = { before: was, after: is };
  }
  return changes;
}

type Tracked = DelegationChange[(typeof tracked)[number]];

function plain(value: Tracked): DetailValue {
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  return isList(value) ? [...value] : { ...value };
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
