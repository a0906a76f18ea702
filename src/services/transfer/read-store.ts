/** Reads a whole store, partition by partition, each as it was at one moment. */

import type { Container, Doc, Store } from '../ports/store.ts';
import { kindOf } from './kinds.ts';
import { TransferRefused } from './refused.ts';

export interface Partition {
  readonly container: Container;
  readonly pk: string;
  /** In the order of their ids, without those that are left out. */
  readonly docs: readonly Doc[];
}

/** Documents asked for at once. */
const PAGE = 500;
/** A partition that was changed while it was read is read again this many times. */
const MOST_TRIES = 20;

/**
 * Counters come last: what bears a number was read before the counter that gave it, also while the bot
 * is running.
 */
export async function* readStore(store: Store): AsyncGenerator<Partition> {
  const counters: string[] = [];
  for (const container of ['bot', 'work'] as const) {
    for await (const pk of partitionsOf(store, container)) {
      if (isCounter(pk)) counters.push(pk);
      else yield await readPartition(store, container, pk);
    }
  }
  for (const pk of counters) yield await readPartition(store, 'work', pk);
}

function isCounter(pk: string): boolean {
  return pk.startsWith('num:');
}

export async function* partitionsOf(store: Store, container: Container): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const page = await store.partitions(container, after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield* page;
    after = last;
  }
}

/** Every change of a record replaces its root: one whose root is the same after as before is whole. */
export async function readPartition(
  store: Store,
  container: Container,
  pk: string,
): Promise<Partition> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await store.get(container, pk, 'root');
    const docs = await readDocs(store, container, pk);
    const after = await store.get(container, pk, 'root');
    if (before?.etag === after?.etag) {
      const carried = docs.filter((doc) => !kindOf(container, doc)?.isLeftOut);
      return { container, pk, docs: carried };
    }
  }
  throw new TransferRefused(`${pk} changes faster than it can be read: stop the bot first`);
}

async function readDocs(store: Store, container: Container, pk: string): Promise<readonly Doc[]> {
  const docs: Doc[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.query(container, {
      pk,
      where: [],
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    docs.push(...page.rows.map(({ doc }) => doc));
    after = page.after;
    if (after === undefined) return docs;
  }
}
