/** Reading one delegation: by the id of its partition or by its number. */

import { type Delegation, occasionPk } from '../domain/delegation.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Means } from './means.ts';
import type { Doc } from './ports/store.ts';
import { readDelegationRoot } from './records/delegation-record.ts';

export interface StoredDelegation {
  readonly pk: string;
  readonly etag: string;
  /** The hash in which its trail ends. */
  readonly head: string;
  readonly record: Delegation;
}

export async function findDelegationById(
  means: Means,
  id: string,
): Promise<StoredDelegation | undefined> {
  const pk = occasionPk(id);
  const found = await means.store.get('work', pk, 'root');
  return found && stored(pk, found);
}

/** @throws Refusal `delegation-not-found` when no delegation bears the number */
export async function loadDelegation(means: Means, number: string): Promise<StoredDelegation> {
  const where = [
    ['kind', '=', 'delegation'],
    ['number', '=', number],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: 1 });
  const [row] = rows;
  if (!row) throw new Refusal('delegation-not-found', { name: number });
  return stored(row.pk, row);
}

function stored(pk: string, found: { doc: Doc; etag: string }): StoredDelegation {
  return { pk, etag: found.etag, ...readDelegationRoot(found.doc) };
}
