import { type Doc, type Store, StoreError } from '../ports/store.ts';
import { type FilePartition, type Lines, readLines } from './read-lines.ts';
import { readPartition } from './read-store.ts';
import { TransferRefused } from './refused.ts';

/** What one commit takes, with room to spare: documents, and characters of JSON. */
const MOST_DOCS = 100;
const MOST_TEXT = 500_000;

/** Writes the documents of a file that a store lacks, and gives how many they were. */
export async function writeMissing(
  store: Store,
  lines: Lines,
  onWritten: (documents: number) => void,
): Promise<number> {
  let written = 0;
  for await (const partition of readLines(lines)) {
    for (const docs of inCommits(await missingIn(store, partition))) {
      await create(store, partition, docs);
      written += docs.length;
      onWritten(written);
    }
  }
  return written;
}

async function missingIn(
  store: Store,
  { container, pk, entries }: FilePartition,
): Promise<readonly Doc[]> {
  const { docs } = await readPartition(store, container, pk);
  const there = new Set(docs.map(({ id }) => id));
  return entries.map(({ doc }) => doc).filter(({ id }) => !there.has(id));
}

/** A large partition takes several commits. */
function inCommits(docs: readonly Doc[]): readonly (readonly Doc[])[] {
  const commits: Doc[][] = [];
  let length = 0;
  for (const doc of docs) {
    const size = JSON.stringify(doc).length;
    const current = commits.at(-1);
    if (current && current.length < MOST_DOCS && length + size <= MOST_TEXT) {
      current.push(doc);
      length += size;
    } else {
      commits.push([doc]);
      length = size;
    }
  }
  return commits;
}

async function create(
  store: Store,
  { container, pk }: FilePartition,
  docs: readonly Doc[],
): Promise<void> {
  try {
    await store.commit(
      container,
      pk,
      docs.map((doc) => ({ op: 'create', doc })),
    );
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'conflict') throw error;
    throw new TransferRefused(
      `Somebody else writes to ${pk} of this store. Stop the bot, take an empty store and begin again.`,
    );
  }
}
