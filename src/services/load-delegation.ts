/** Reading one delegation: by the id of its partition or by its number. */

import { type Delegation, occasionPk } from '../domain/delegation.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Reader } from '../domain/secrecy.ts';
import type { Means } from './means.ts';
import { readOccasion } from './occasion.ts';
import type { Doc } from './ports/store.ts';
import { readDelegationRoot, rootKinds } from './records/delegation-record.ts';
import { checkMayRead } from './secrecy.ts';

export interface StoredDelegation {
  readonly pk: string;
  readonly etag: string;
  /** The hash in which its trail ends. */
  readonly head: string;
  readonly record: Delegation;
}

/** @throws Refusal `is-secret`, `secret-elsewhere` */
export async function findDelegationById(
  means: Means,
  reader: Reader,
  id: string,
): Promise<StoredDelegation | undefined> {
  const found = await readDelegation(means, id);
  if (found) await checkReadable(means, reader, found);
  return found;
}

/** For those who act on it, whoever may read it. */
export async function readDelegation(
  means: Means,
  id: string,
): Promise<StoredDelegation | undefined> {
  const pk = occasionPk(id);
  const found = await means.store.get('work', pk, 'root');
  return found && stored(pk, found);
}

/**
 * @throws Refusal `delegation-not-found` when no delegation bears the number, `is-secret`,
 * `secret-elsewhere`
 */
export async function loadDelegation(
  means: Means,
  reader: Reader,
  number: string,
): Promise<StoredDelegation> {
  const where = [
    ['kind', 'in', Object.values(rootKinds)],
    ['number', '=', number],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: 1 });
  const [row] = rows;
  if (!row) throw new Refusal('delegation-not-found', { name: number });
  const found = stored(row.pk, row);
  await checkReadable(means, reader, found);
  return found;
}

async function checkReadable(means: Means, reader: Reader, found: StoredDelegation): Promise<void> {
  if (!found.record.isSecret) return;
  const requests = (await readOccasion(means, found.pk))?.requests ?? [];
  checkMayRead(reader, found.record.number, { delegation: found.record, requests });
}

function stored(pk: string, found: { doc: Doc; etag: string }): StoredDelegation {
  return { pk, etag: found.etag, ...readDelegationRoot(found.doc) };
}
