import type { Store } from '../ports/store.ts';
import { documentLine } from './lines.ts';
import { type FilePartition, type Lines, readLines } from './read-lines.ts';
import { partitionsOf, readPartition } from './read-store.ts';
import { TransferRefused } from './refused.ts';
import { isMark } from './under-way.ts';

/** What of a file a store lacks. */
export interface Compared {
  readonly missing: number;
  readonly isEmpty: boolean;
}

/** @throws TransferRefused when the store holds anything that the file does not have just so */
export async function compareWith(store: Store, lines: Lines): Promise<Compared> {
  const held = await partitionsHeld(store);
  const isEmpty = held.size === 0;
  let missing = 0;
  for await (const partition of readLines(lines)) {
    const isHeld = held.delete(keyOf(partition));
    const found = isHeld ? await comparePartition(store, partition) : 0;
    missing += partition.entries.length - found;
  }
  const [other] = held.values();
  if (other !== undefined) throw notEmpty(`it holds ${other}, which the file does not have`);
  return { missing, isEmpty };
}

async function partitionsHeld(store: Store): Promise<Set<string>> {
  const held = new Set<string>();
  for (const container of ['bot', 'work'] as const) {
    for await (const pk of partitionsOf(store, container)) {
      if (!isMark(container, pk)) held.add(keyOf({ container, pk }));
    }
  }
  return held;
}

function keyOf({ container, pk }: Pick<FilePartition, 'container' | 'pk'>): string {
  return `${container}/${pk}`;
}

/** How many of the file's documents are there. */
async function comparePartition(
  store: Store,
  { container, pk, entries }: FilePartition,
): Promise<number> {
  const lineOf = new Map(entries.map(({ doc }) => [doc.id, documentLine(container, pk, doc)]));
  const { docs } = await readPartition(store, container, pk);
  for (const doc of docs) {
    const line = lineOf.get(doc.id);
    if (line === documentLine(container, pk, doc)) continue;
    const how = line === undefined ? 'does not have' : 'has otherwise';
    throw notEmpty(`it holds ${pk}/${doc.id}, which the file ${how}`);
  }
  return docs.length;
}

function notEmpty(reason: string): TransferRefused {
  return new TransferRefused(`The store is not empty: ${reason}. Take an empty store.`);
}
