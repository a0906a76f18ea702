/** What differs between two states of a delegation, field by field, as the trail keeps it. */

import { type Changes, canonical, type DetailValue } from '../domain/audit.ts';
import type { Delegation, DelegationFields } from '../domain/delegation.ts';
import { fieldNames } from '../domain/delegation-fields.ts';
import { toJson } from './ports/store.ts';

export type DelegationChange = Partial<
  DelegationFields & Pick<Delegation, 'responsible' | 'status'>
>;

const tracked = [...fieldNames, 'responsible', 'status'] as const;

/** Only the fields that `after` names and that differ; an empty list is as little as nothing. */
export function changesBetween(before: DelegationChange, after: DelegationChange): Changes {
  const changes: Record<string, { before: DetailValue; after: DetailValue }> = {};
  for (const field of tracked) {
    if (after[field] === undefined) continue;
    const was = plain(before[field]);
    const is = plain(after[field]);
    if (said(was) !== said(is)) changes[field] = { before: was, after: is };
  }
  return changes;
}

function plain(value: DelegationChange[(typeof tracked)[number]]): DetailValue {
  return typeof value === 'object' && value !== null ? toJson(value) : (value ?? null);
}

/** What a value says, as text to compare. */
function said(value: DetailValue): string {
  const text = canonical(value);
  return text === '[]' || text === '{}' || text === 'false' ? 'null' : text;
}
