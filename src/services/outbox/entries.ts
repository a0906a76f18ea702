/**
 * What waits to be sent. An entry holds no card, only what to draw and for whom: the record is read
 * when it is sent, so the last to arrive is right whatever the order.
 */

import { z } from 'zod';
import { asksForAction, type Notice, noticeCodes } from '../../domain/notices.ts';
import { addressSchema } from '../conversations.ts';
import { type Doc, type Json, toJson } from '../ports/store.ts';
import { sentCardSchema } from '../records/sent-card-schema.ts';
import type { Errand } from './decide.ts';
import { troubleSchema } from './trouble.ts';

const notice = z.strictObject({
  code: z.enum(noticeCodes),
  to: z.string(),
  by: z.string(),
  view: z.string(),
  points: z.array(z.number()).readonly().optional(),
  person: z.string().optional(),
});

/** A card that may no longer be read where it stands, and the delegation on it that is the reason. */
const cover = z.object({
  card: sentCardSchema,
  number: z.string(),
  hidden: z.enum(['from-person', 'elsewhere']),
  /** The draft that goes on where its card was covered. */
  draft: z.string().optional(),
});

/** The same, as nothing that may be changed. */
const asJson = (value: Json): Json => value;

const entrySchema = z.object({
  id: z.string(),
  /** When it may next be taken: an instant. */
  dueAt: z.string(),
  /** How often sending has been tried in vain. */
  tries: z.number(),
  /** Set while a sender has it; a due entry that has one ended without a result. */
  attemptAt: z.string().optional(),
  /** How many attempts before that ended without a result, whatever has come since. */
  unanswered: z.number().optional(),
  trouble: troubleSchema.optional(),
  /** When the unit last heard that the person cannot be reached. */
  unitToldAt: z.string().optional(),
  redraw: z.string().optional(),
  tell: notice.optional(),
  /** A delegation with a secrecy mark is to be taken off the cards that name it. */
  hide: z.literal(true).optional(),
  cover: cover.optional(),
  answer: z
    .union([
      z.object({ text: z.string(), address: addressSchema }),
      z.object({ activity: z.json().transform(asJson), draft: z.string().optional() }),
    ])
    .optional(),
});
export type OutboxEntry = z.infer<typeof entrySchema>;

/** undefined for what no version of the product has written. */
export function readEntry(doc: Doc): OutboxEntry | undefined {
  const { success, data } = entrySchema.safeParse(doc);
  if (!success) return undefined;
  const { redraw, tell, answer, hide } = data;
  return redraw !== undefined || tell || answer || hide || data.cover ? data : undefined;
}

/** Seconds that what a person wrote lies here at most. */
const ANSWER_TTL = 86_400;

export function entryDoc(entry: OutboxEntry): Doc {
  return {
    ...entry,
    v: 1,
    kind: 'outbox',
    ...(entry.cover && { cover: toJson(entry.cover) }),
    // By its owner an entry is found when that person can be reached again.
    ...(entry.tell && { owner: entry.tell.to }),
    ...(entry.answer && { answer: toJson(entry.answer), ttl: ANSWER_TTL }),
  };
}

export function errandOf({ tell, answer }: OutboxEntry): Errand {
  if (answer) return 'answer';
  if (!tell) return 'redraw';
  return asksForAction(tell) ? 'ask' : 'tell';
}

/** What is left of an entry's id without its kind: the key that its row in the ledger bears too. */
export function keyOf({ id }: { readonly id: string }): string {
  return id.slice('out:'.length);
}

/** One pending a copy, named by its id: a later change overwrites an earlier one. */
export function redrawEntry(copy: { readonly id: string }, at: string): Doc {
  return entryDoc({ id: `out:redraw-${copy.id}`, dueAt: at, tries: 0, redraw: copy.id });
}

export function tellEntry(notice: Notice, key: string, at: string): Doc {
  return entryDoc({ id: `out:tell-${key}`, dueAt: at, tries: 0, tell: { ...notice } });
}

/** One pending a record: what it finds when it is taken up is how things stand then. */
export function hideEntry(at: string): Doc {
  return entryDoc({ id: 'out:hide', dueAt: at, tries: 0, hide: true });
}

export function coverEntry(covered: z.infer<typeof cover>, key: string, at: string): Doc {
  return entryDoc({ id: `out:cover-${key}`, dueAt: at, tries: 0, cover: covered });
}
