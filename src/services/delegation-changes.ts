/** What differs between two states of a delegation, field by field, as the trail keeps it. */

import { type Changes, canonical, type DetailValue } from '../domain/audit.ts';
import type { Delegation, DelegationFields } from '../domain/delegation.ts';
import { type Field, fieldNames } from '../domain/delegation-fields.ts';
import type { TrailChanges } from '../domain/views.ts';
import { toJson } from './ports/store.ts';
import { delegationFieldsSchema } from './records/field-schemas.ts';

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

/** The trail's changes as a person reads them; a value that has been erased is as if nothing was said. */
export function readChanges(changes: Changes): TrailChanges {
  const fields = fieldNames.filter((field) => changes[field] !== undefined);
  const valuesOf = (which: 'before' | 'after'): Partial<DelegationFields> =>
    Object.assign({}, ...fields.map((field) => readField(field, changes[field]?.[which])));
  const others = Object.entries(changes).filter(([name]) => !isField(name));
  return {
    fields,
    before: valuesOf('before'),
    after: valuesOf('after'),
    others: Object.fromEntries(others),
  };
}

function readField(field: Field, value: DetailValue | undefined): Partial<DelegationFields> {
  const read = delegationFieldsSchema.partial().safeParse({ [field]: value });
  return read.success ? read.data : {};
}

function isField(name: string): boolean {
  return fieldNames.some((field) => field === name);
}

function plain(value: DelegationChange[(typeof tracked)[number]]): DetailValue {
  return typeof value === 'object' && value !== null ? toJson(value) : (value ?? null);
}

/** What a value says, as text to compare. */
function said(value: DetailValue): string {
  const text = canonical(value);
  return text === '[]' || text === '{}' || text === 'false' ? 'null' : text;
}
