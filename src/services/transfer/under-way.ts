/** The mark of an import that is under way: a store with half of a copy in it is not taken into use. */

import { z } from 'zod';
import type { Container, Store } from '../ports/store.ts';
import { TransferRefused } from './refused.ts';

const PK = 'import';
const ID = 'under-way';

export function isMark(container: Container, pk: string): boolean {
  return container === 'bot' && pk === PK;
}

/** The hash of the file that is being imported; undefined when none is. */
export async function importUnderWay(store: Store): Promise<string | undefined> {
  const found = await store.get('bot', PK, ID);
  return found && z.object({ sha256: z.string() }).parse(found.doc).sha256;
}

export async function beginImport(store: Store, sha256: string): Promise<void> {
  const doc = { id: ID, v: 1, kind: 'import', sha256 };
  await store.commit('bot', PK, [{ op: 'upsert', doc }]);
}

export async function endImport(store: Store): Promise<void> {
  await store.commit('bot', PK, [{ op: 'delete', id: ID }]);
}

/** @throws TransferRefused when an import was begun and has not ended */
export async function refuseHalfImported(store: Store): Promise<void> {
  if ((await importUnderWay(store)) === undefined) return;
  throw new TransferRefused(
    'An import into this store was begun and has not ended: run npm run import with the same file again.',
  );
}
