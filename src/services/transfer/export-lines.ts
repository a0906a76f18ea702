/** A whole store as lines of text. */

import type { Container, Store } from '../ports/store.ts';
import { kinds } from './kinds.ts';
import { type Counts, documentLine, headLine, Tally } from './lines.ts';
import { readStore } from './read-store.ts';
import { refuseHalfImported } from './under-way.ts';

/**
 * The lines of a copy, `at` being when it is begun. Each record is whole; a bot that is running may
 * change one that was read already. `ttl` is carried as it stands and begins anew: a draft is kept for
 * longer then, never shorter.
 * @throws TransferRefused when the store is half imported or changes faster than it can be read
 */
export async function* exportLines(store: Store, at: string): AsyncGenerator<string> {
  await refuseHalfImported(store);
  yield headLine(at, await countDocuments(store));
  const tally = new Tally();
  for await (const { container, pk, docs } of readStore(store)) {
    for (const doc of docs) {
      const line = documentLine(container, pk, doc);
      tally.add(container, line);
      yield line;
    }
  }
  yield tally.endLine();
}

async function countDocuments(store: Store): Promise<Counts> {
  const count = async (container: Container): Promise<number> => {
    const all = await store.count(container, { where: [] });
    const left = kinds.filter((kind) => kind.container === container && kind.isLeftOut);
    const names = left.map(({ kind }) => kind);
    return all - (await store.count(container, { where: [['kind', 'in', names]] }));
  };
  return { bot: await count('bot'), work: await count('work') };
}
