/**
 * Which cards that name a record stand in which chat: lists, histories, forms, drafts, a morning's list,
 * besides the record's own. By them a record that gets a secrecy mark is taken off all of them.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { hiddenFrom, SHOWN_DAYS } from '../domain/secrecy.ts';
import type { Means } from './means.ts';
import { locate, type Occasion, readOccasion } from './occasion.ts';
import { hideEntry } from './outbox/entries.ts';
import { personOf } from './people.ts';
import { instantOf } from './ports/clock.ts';
import type { SentCard } from './ports/courier.ts';
import { type Doc, type Row, StoreError } from './ports/store.ts';
import { sentCardSchema } from './records/sent-card-schema.ts';
import { findSecret } from './secrecy.ts';

/** The latest cards that name a record; one that is named on more has been seen by everybody. */
const MOST_SHOWN = 1000;

const shownSchema = z.object({
  card: sentCardSchema,
  /** The numbers of the records that it names. */
  names: z.array(z.string()).readonly(),
  /** The partition of the record whose own card it is. */
  of: z.string().optional(),
  /** The draft whose question it is. */
  draft: z.string().optional(),
  /** It is the list of a morning, which can be drawn anew. */
  isDigest: z.boolean().optional(),
});
type Shown = z.infer<typeof shownSchema>;

export interface ShownCard {
  readonly card: SentCard;
  readonly names: readonly string[];
  readonly of?: string | undefined;
  readonly draft?: string | undefined;
  readonly isDigest?: boolean | undefined;
}

/** A card as it was noted, and where that note lies. */
export interface Noted {
  readonly row: Row;
  readonly shown: Shown;
}

export function readShown(doc: Doc): Shown {
  return shownSchema.parse(doc);
}

/**
 * Notes that a card which names records stands in a conversation now; what takes its place takes the
 * place of its note. One that was drawn before a mark and arrived after it is hidden at once.
 */
export async function noteShown(means: Means, shown: ShownCard): Promise<void> {
  const { pk, id } = placeOf(shown.card);
  if (shown.names.length === 0) return forget(means, pk, id);
  const { card, ...rest } = shown;
  const doc: Doc = {
    ...rest,
    id,
    v: 1,
    kind: 'shown',
    card: { ...card, address: { ...card.address } },
    updatedAt: instantOf(means.clock),
    ttl: SHOWN_DAYS * 86_400,
  };
  await means.store.commit('bot', pk, [{ op: 'upsert', doc }]);
  for (const { number } of await findSecret(means, shown.names)) await hideAnew(means, number);
}

/** In the partition of whoever sees it. */
function placeOf({ person, address, activityId }: SentCard): { pk: string; id: string } {
  const pk = person === undefined ? `chat:${hash(address.conversation)}` : `person:${person}`;
  return { pk, id: `shown:${hash(`${address.conversation} ${activityId}`)}` };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

async function hideAnew(means: Means, number: string): Promise<void> {
  const pk = await locate(means, number);
  const doc = hideEntry(instantOf(means.clock));
  await means.store.commit('work', pk, [{ op: 'upsert', doc }]);
}

async function forget(means: Means, pk: string, id: string): Promise<void> {
  try {
    await means.store.commit('bot', pk, [{ op: 'delete', id }]);
  } catch (error) {
    // Most cards name nothing and take no other's place.
    if (!(error instanceof StoreError) || error.code !== 'missing') throw error;
  }
}

/** The cards that name an occasion and that stand with those who may not read it, or not there. */
export async function findHidden(means: Means, occasion: Occasion): Promise<readonly Noted[]> {
  const numbers = [occasion.delegation.number, ...occasion.requests.map(({ number }) => number)];
  const found = await Promise.all(numbers.map((number) => findNaming(means, number)));
  const noted = new Map(found.flat().map((one) => [one.row.doc.id, one]));
  return [...noted.values()].filter(({ shown }) => isHidden(means, occasion, shown));
}

async function findNaming(means: Means, number: string): Promise<readonly Noted[]> {
  const where = [
    ['kind', '=', 'shown'],
    ['names', 'has', number],
  ] as const;
  const query = { where, order: 'updatedAt', desc: true, limit: MOST_SHOWN };
  const { rows } = await means.store.query('bot', query);
  return rows.map((row) => ({ row, shown: readShown(row.doc) }));
}

/** Another record's own card only mentions this one's number, in what somebody wrote there. */
function isHidden(means: Means, occasion: Occasion, { card, of }: Shown): boolean {
  if (of !== undefined && of !== occasion.pk) return false;
  const person = personOf(means, occasion.roll, card.person ?? '', '');
  const reader = { person, place: { kind: card.address.kind } };
  return hiddenFrom(reader, occasion) !== undefined;
}

/** How many cards a mark takes a delegation off; none while it has no mark. */
export async function countHidden(means: Means, number: string): Promise<number> {
  const occasion = await readOccasion(means, await locate(means, number));
  return occasion ? (await findHidden(means, occasion)).length : 0;
}
