/** Which cards of a record stand where, so that every one of them can be drawn anew. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Means } from './means.ts';
import { redrawEntry } from './outbox/entries.ts';
import { instantOf } from './ports/clock.ts';
import type { SentCard } from './ports/courier.ts';
import { type Doc, StoreError } from './ports/store.ts';
import { sentCardSchema } from './records/sent-card-schema.ts';

/** The most copies that one change redraws; a commit has room for 100 operations. */
const MOST_COPIES = 60;
/** Copies of one view kept true in one conversation; older ones have scrolled away. */
const MOST_IN_CONVERSATION = 5;

const copySchema = sentCardSchema.extend({
  id: z.string(),
  /** The version of the record that it shows. */
  version: z.number(),
  /** When it was drawn or answered: an instant. */
  at: z.string().default(''),
});

export interface SentCopy extends SentCard {
  readonly id: string;
  readonly version: number;
  readonly at: string;
}

/** One message shows one thing: what takes its place takes the place of its copy. */
function copyIdOf({ address, activityId }: SentCard): string {
  const where = `${address.conversation} ${activityId}`;
  return createHash('sha256').update(where).digest('hex').slice(0, 24);
}

export function readCopy(doc: Doc): SentCopy {
  return z.object({ copy: copySchema }).parse(doc).copy;
}

/** As many copies as one change can redraw, those that were drawn last. */
export function latestCopies(copies: readonly SentCopy[]): readonly SentCopy[] {
  return [...copies].sort((one, other) => other.at.localeCompare(one.at)).slice(0, MOST_COPIES);
}

/** The copies of a record that are kept true. */
export async function copiesOf(means: Means, pk: string): Promise<readonly SentCopy[]> {
  const where = [['kind', '=', 'copy']] as const;
  const page = await means.store.query('work', { pk, where, limit: MOST_COPIES });
  return page.rows.map((row) => readCopy(row.doc));
}

/**
 * Remembers that a card of a record now stands in a conversation, and which version it shows. When
 * the record has moved on since the card was drawn, the card is put in the outbox at once.
 */
export async function rememberCard(
  means: Means,
  pk: string,
  card: SentCard,
  shown: { readonly version: number },
): Promise<void> {
  const id = copyIdOf(card);
  const copy: SentCopy = { ...card, id, version: shown.version, at: instantOf(means.clock) };
  const doc: Doc = {
    id: `copy:${id}`,
    v: 1,
    kind: 'copy',
    copy: { ...copy, address: { ...copy.address } },
  };
  await forgetOldest(means, pk, copy);
  await means.store.commit('work', pk, [{ op: 'upsert', doc }]);
  if (await isUpToDate(means, pk, shown.version)) return;
  const entry = redrawEntry(copy, instantOf(means.clock));
  await means.store.commit('work', pk, [{ op: 'upsert', doc: entry }]);
}

async function isUpToDate(means: Means, pk: string, version: number): Promise<boolean> {
  const root = await means.store.get('work', pk, 'root');
  const read = z.object({ record: z.object({ version: z.number() }) }).safeParse(root?.doc);
  return !read.success || read.data.record.version === version;
}

/** Makes room for one more copy of this view in its conversation. */
async function forgetOldest(means: Means, pk: string, next: SentCopy): Promise<void> {
  const beside = (await copiesOf(means, pk)).filter(
    ({ id, view, address }) =>
      id !== next.id && view === next.view && address.conversation === next.address.conversation,
  );
  const oldest = beside
    .sort((one, other) => other.at.localeCompare(one.at))
    .slice(MOST_IN_CONVERSATION - 1);
  for (const { id } of oldest) await forget(means, pk, id);
}

async function forget(means: Means, pk: string, id: string): Promise<void> {
  try {
    await means.store.commit('work', pk, [{ op: 'delete', id: `copy:${id}` }]);
  } catch (error) {
    // Another turn of the same conversation was first.
    if (!(error instanceof StoreError) || error.code !== 'missing') throw error;
  }
}
