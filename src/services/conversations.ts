/**
 * What the bot knows of a person and of where they talk: name, language, addresses; per conversation
 * a session with the active draft and the activities already taken in; the drafts themselves.
 */

import { z } from 'zod';
import { currentStrategy, type Means } from './means.ts';
import { instantOf } from './ports/clock.ts';
import type { Address } from './ports/courier.ts';
import { type Doc, type Op, type Row, StoreError } from './ports/store.ts';

export type Language = 'sv' | 'en';

const languageSchema = z.enum(['sv', 'en']);
/** Where a conversation is, as it is stored. */
export const addressSchema = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  kind: z.enum(['personal', 'group', 'channel']),
  tenant: z.string().optional(),
  bot: z.string(),
  botName: z.string().optional(),
  channelId: z.string(),
});

export const profileSchema = z.object({
  name: z.string(),
  /** Set by the person; wins over everything. */
  chosen: languageSchema.optional(),
  /** The language in which a message was last clearly understood. */
  heard: languageSchema.optional(),
  /** The person's own chat with the bot. */
  personal: addressSchema.optional(),
  /** Something waits for them: they could not be reached when it was to be sent. */
  isAwaited: z.boolean().optional(),
});
export type Profile = z.infer<typeof profileSchema>;

/** How many activities a session remembers having taken in. */
const REMEMBERED = 20;

export const sessionSchema = z.object({
  /** The draft whose question stands open here. */
  activeDraft: z.string().optional(),
  /** The activities taken in last, each with the draft it was about. */
  recent: z.array(z.object({ activity: z.string(), draft: z.string() })),
  /** The number of the record talked about last. */
  about: z.string().optional(),
  /** The sentence that was asked about last, with the id by which its card's buttons know it. */
  said: z.object({ id: z.string(), text: z.string() }).optional(),
});
export type Session = z.infer<typeof sessionSchema>;

export const draftSchema = z.object({
  id: z
    .string()
    .startsWith('draft:')
    .transform((id) => id.slice('draft:'.length)),
  dialog: z.string(),
  /** The dialog's own state; only the dialog reads it. */
  state: z.json(),
  /** `offered`: it stands in a window that was opened, and nothing has been answered yet. */
  status: z.enum(['offered', 'open', 'cancelled', 'done']),
  startedAt: z.string(),
  updatedAt: z.string(),
  conversation: z.string(),
  /** The day its writer was told that it will be removed. */
  warnedOn: z.string().optional(),
});
export type Draft = z.infer<typeof draftSchema>;

export interface Stored<D> {
  readonly value: D;
  readonly etag: string | undefined;
}

const DAY_SECONDS = 86_400;
/** How long a thrown draft can be had back, and one is kept that was only looked at. */
const UNDO_DAYS = 1;

const personPk = (id: string) => `person:${id}`;

export async function readProfile(
  means: Means,
  person: string,
): Promise<Stored<Profile> | undefined> {
  const found = await means.store.get('bot', personPk(person), 'person');
  return found && { value: profileSchema.parse(found.doc), etag: found.etag };
}

/** How often a change of a person is made anew when another one came first. */
const MOST_TRIES = 8;

/**
 * Writes down what is known of a person, from what stands: of two changes at one moment neither is
 * lost. Their address becomes the one through which others may be reached too.
 */
export async function changeProfile(
  means: Means,
  person: string,
  change: (known: Profile | undefined) => Profile | undefined,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const stored = await readProfile(means, person);
    const profile = change(stored?.value);
    if (!profile) return;
    if (await isSaved(means, person, profile, stored?.etag, tries)) return saveLast(means, profile);
  }
}

async function isSaved(
  means: Means,
  person: string,
  profile: Profile,
  etag: string | undefined,
  tries: number,
): Promise<boolean> {
  const personal = profile.personal && { ...profile.personal };
  const updatedAt = instantOf(means.clock);
  const doc: Doc = { ...profile, id: 'person', v: 1, kind: 'person', personal, updatedAt };
  const op: Op = etag === undefined ? { op: 'create', doc } : { op: 'replace', doc, ifMatch: etag };
  try {
    await means.store.commit('bot', personPk(person), [op]);
    return true;
  } catch (error) {
    const isRace = error instanceof StoreError && /^(?:conflict|stale|missing)$/.test(error.code);
    if (!isRace || tries === MOST_TRIES) throw error;
    return false;
  }
}

async function saveLast(means: Means, { personal }: Profile): Promise<void> {
  if (!personal) return;
  const last: Doc = { id: 'last', v: 1, kind: 'address', address: { ...personal } };
  await means.store.commit('bot', 'channel', [{ op: 'upsert', doc: last }]);
}

/** Notes that something waits for a person who could not be reached. */
export async function markUnreachable(means: Means, person: string): Promise<void> {
  // One who has never been here is noticed when they first come.
  await changeProfile(means, person, (known) => known && { ...known, isAwaited: true });
}

/** The latest personal chat that anyone wrote in: its service is where others can be reached. */
export async function lastAddress(means: Means): Promise<Address | undefined> {
  const found = await means.store.get('bot', 'channel', 'last');
  return found && z.object({ address: addressSchema }).parse(found.doc).address;
}

/** Sets the language a person wants, for good. */
export async function chooseLanguage(
  means: Means,
  person: { readonly id: string; readonly name: string },
  chosen: Language,
): Promise<void> {
  await changeProfile(means, person.id, (known) => ({ name: person.name, ...known, chosen }));
}

export async function readSession(
  means: Means,
  person: string,
  conversation: string,
): Promise<Stored<Session>> {
  const found = await means.store.get('bot', personPk(person), `session:${conversation}`);
  if (!found) return { value: { recent: [] }, etag: undefined };
  return { value: sessionSchema.parse(found.doc), etag: found.etag };
}

export async function readDraft(
  means: Means,
  person: string,
  id: string,
): Promise<Stored<Draft> | undefined> {
  const found = await means.store.get('bot', personPk(person), `draft:${id}`);
  return found && { value: draftSchema.parse(found.doc), etag: found.etag };
}

/** The draft, if it is still one to be answered. */
export async function readOpenDraft(
  means: Means,
  person: string,
  id: string | undefined,
): Promise<Draft | undefined> {
  const stored = id === undefined ? undefined : await readDraft(means, person, id);
  return stored?.value.status === 'open' ? stored.value : undefined;
}

export interface DialogStep {
  readonly person: string;
  /** The session's key in this person's partition. */
  readonly conversation: string;
  readonly session: Stored<Session>;
  /** What the session becomes; the activity is added to those taken in. */
  readonly next: Pick<Session, 'activeDraft' | 'about' | 'said'>;
  readonly activityId: string | undefined;
  readonly draft?: Stored<Draft>;
  /** Days that the draft is kept after this answer. */
  readonly draftDays?: number;
}

/**
 * Saves one step of a conversation, session and draft together.
 * @throws StoreError `stale` or `conflict` when the same person's other step came first
 */
export async function saveStep(means: Means, step: DialogStep): Promise<void> {
  const { session, draft } = step;
  const { activityId } = step;
  const taken = activityId && draft ? [{ activity: activityId, draft: draft.value.id }] : [];
  const recent = [...session.value.recent, ...taken];
  const value: Session = { ...step.next, recent: recent.slice(-REMEMBERED) };
  const doc: Doc = { id: `session:${step.conversation}`, v: 1, kind: 'session', ...value };
  const ops: Op[] = [
    session.etag === undefined
      ? { op: 'create', doc }
      : { op: 'replace', doc, ifMatch: session.etag },
  ];
  if (draft) ops.push(draftOp(means, draft, step.draftDays));
  await means.store.commit('bot', personPk(step.person), ops);
}

function draftOp(
  means: Means,
  draft: Stored<Draft>,
  draftDays = currentStrategy(means).settings.draftDays,
): Op {
  const { id, ...rest } = draft.value;
  const isPassing = rest.status === 'cancelled' || rest.status === 'offered';
  const days = isPassing ? UNDO_DAYS : draftDays;
  const doc: Doc = {
    ...rest,
    id: `draft:${id}`,
    v: 1,
    kind: 'draft',
    updatedAt: instantOf(means.clock),
    ttl: days * DAY_SECONDS,
  };
  return draft.etag === undefined
    ? { op: 'create', doc }
    : { op: 'replace', doc, ifMatch: draft.etag };
}

/** A person's drafts that are open, the latest answered first. */
export async function listDrafts(means: Means, person: string): Promise<readonly Draft[]> {
  const drafts = await draftsOf(means, person);
  return drafts.filter(({ status }) => status === 'open');
}

/** The draft that a person threw away last, while it can be had back. */
export async function latestCancelled(means: Means, person: string): Promise<string | undefined> {
  const drafts = await draftsOf(means, person);
  return drafts.find(({ status }) => status === 'cancelled')?.id;
}

async function draftsOf(means: Means, person: string): Promise<readonly Draft[]> {
  const where = [['kind', '=', 'draft']] as const;
  const page = await means.store.query('bot', {
    pk: personPk(person),
    where,
    order: 'updatedAt',
    desc: true,
  });
  return readDrafts(page.rows);
}

/** Drafts as they lie in the store, with whose they are. */
export function readDrafts(rows: readonly Row[]): readonly (Draft & { readonly person: string })[] {
  return rows.map(({ pk, doc }) => {
    return { ...draftSchema.parse(doc), person: pk.slice(personPk('').length) };
  });
}

/** True for the id of a draft that lies with somebody else. */
export async function isDraftOfAnother(means: Means, person: string, id: string): Promise<boolean> {
  const where = [
    ['kind', '=', 'draft'],
    ['id', '=', `draft:${id}`],
  ] as const;
  const { rows } = await means.store.query('bot', { where, limit: 2 });
  return rows.some(({ pk }) => pk !== personPk(person));
}

/** Remembers which record was talked about last in a conversation, or which draft is asked about there. */
export async function noteInSession(
  means: Means,
  person: string,
  conversation: string,
  noted: Pick<Session, 'activeDraft' | 'about' | 'said'>,
): Promise<void> {
  const session = await readSession(means, person, conversation);
  const { activeDraft, about, said } = session.value;
  const next = { activeDraft, about, said, ...noted };
  try {
    await saveStep(means, { person, conversation, session, next, activityId: undefined });
  } catch (error) {
    // The person's next message came first and knows better.
    if (!(error instanceof StoreError)) throw error;
  }
}
