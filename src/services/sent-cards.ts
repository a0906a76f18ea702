/** Which cards of a record stand where, so that every one of them can be drawn anew. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addressSchema } from './conversations.ts';
import type { Means } from './means.ts';
import { redrawEntry } from './outbox/entries.ts';
import { instantOf } from './ports/clock.ts';
import type { SentCard } from './ports/courier.ts';
import type { Doc } from './ports/store.ts';

/** The most copies that one change redraws; a commit has room for 100 operations. */
const MOST_COPIES = 60;

const copySchema = z.object({
  id: z.string(),
  activityId: z.string(),
  address: addressSchema,
  person: z.string().optional(),
  language: z.enum(['sv', 'en']),
  view: z.string(),
  /** The version of the record that it shows. */
  version: z.number(),
});

export interface SentCopy extends SentCard {
  readonly id: string;
  readonly version: number;
}

/** One copy a view and conversation: the latest there is the one that is kept true. */
export function copyIdOf(conversation: string, view: string): string {
  return createHash('sha256').update(`${view} ${conversation}`).digest('hex').slice(0, 24);
}

export function readCopy(doc: Doc): SentCopy {
  return z.object({ copy: copySchema }).parse(doc).copy;
}

/** The copies of a record, the latest shown first. */
export async function copiesOf(means: Means, pk: string): Promise<readonly SentCopy[]> {
  const where = [['kind', '=', 'copy']] as const;
  const page = await means.store.query('work', { pk, where, limit: MOST_COPIES });
  return page.rows.map((row) => readCopy(row.doc));
}

/**
 * Remembers that a card of a record now stands in a conversation. When the record has moved on since
 * the card was drawn, the card is put in the outbox at once.
 */
export async function rememberCard(
  means: Means,
  pk: string,
  card: SentCard,
  shown: { readonly version: number },
): Promise<void> {
  const id = copyIdOf(card.address.conversation, card.view);
  const copy: SentCopy = { ...card, id, version: shown.version };
  const doc: Doc = {
    id: `copy:${id}`,
    v: 1,
    kind: 'copy',
    copy: { ...copy, address: { ...copy.address } },
  };
  await means.store.commit('work', pk, [{ op: 'upsert', doc }]);
  const root = await means.store.get('work', pk, 'root');
  const version = z.object({ record: z.object({ version: z.number() }) }).safeParse(root?.doc);
  if (!version.success || version.data.record.version === shown.version) return;
  const entry = redrawEntry(copy, instantOf(means.clock));
  await means.store.commit('work', pk, [{ op: 'upsert', doc: entry }]);
}
