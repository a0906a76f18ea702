/**
 * The engine of conversations. A dialog is a pure step, (state, answer) → state, with a picture of
 * each state; the state is the draft, kept in the person's partition, so that a restart, another
 * device or a month's pause loses nothing.
 */

import { createHash } from 'node:crypto';
import { Refusal } from '../domain/refusal.ts';
import type { Draft, Stored } from '../services/conversations.ts';
import { StoreError } from '../services/ports/store.ts';
import type { Services } from '../services/services.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';

/** What a person answered: in words, by a form, or by a button of the dialog's own. */
export type Answer =
  | { readonly by: 'text'; readonly text: string }
  | { readonly by: 'form'; readonly values: Readonly<Record<string, string>> }
  | {
      readonly by: 'button';
      readonly button: string;
      /** What the button's card asked. */
      readonly asked?: string;
      /** What stood in the form beside the button. */
      readonly values?: Readonly<Record<string, string>>;
    };

export interface Step<S> {
  readonly state: S;
  /**
   * `finish`: nothing is missing and the person has said yes. `leave`: the draft is kept, and something
   * else is talked of from now on.
   */
  readonly end?: 'finish' | 'leave';
}

export interface Dialog<S> {
  readonly name: string;
  /** Reads a stored state. @throws when it is not one of this dialog's */
  readonly read: (state: unknown) => S;
  readonly write: (state: S) => Draft['state'];
  readonly step: (state: S, answer: Answer, turn: Turn) => Step<S>;
  /** Takes in what the records know now, and this person may read, each time before it is asked about. */
  readonly inform?: (
    turn: Turn,
    services: Services,
    draft: string,
    step: Step<S>,
  ) => Promise<Step<S>>;
  /** What is talked of when the draft has been left. */
  readonly left?: (turn: Turn, services: Services, state: S) => Promise<Reply>;
  /** Draws what is asked now. */
  readonly show: (turn: Turn, services: Services, draft: string, state: S) => Promise<Reply>;
  /** Does what the draft was for; twice gives the same. */
  readonly finish: (turn: Turn, services: Services, draft: string, state: S) => Promise<Reply>;
  /** The state after a finish that was refused, with the refusal in it. */
  readonly refused: (state: S, refusal: Refusal) => S;
  /** What the draft is about, in a few words; and what is asked next, as a question. */
  readonly title: (t: Texts, state: S) => string;
  readonly question: (about: Pick<Turn, 't' | 'today' | 'settings'>, state: S) => string;
  readonly cancelled: (turn: Turn, draft: string, state: S) => Reply;
  /** What became of a draft that is done, for a click that comes too late to change it. */
  readonly ended: (turn: Turn, services: Services, draft: string) => Promise<Reply>;
}

/** Steps of one person that race each other are taken in turn; each loses at most to the others. */
const MOST_TRIES = 10;

async function taking(step: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step();
    } catch (error) {
      const raced = error instanceof StoreError && ['stale', 'conflict'].includes(error.code);
      if (!raced || tries >= MOST_TRIES) throw error;
    }
  }
}

/** Starts a draft with what has been said already, and makes its question the open one here. */
export function startDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  state: S,
): Promise<Reply> {
  return taking(async () => {
    const known = await services.readDraft(turn.person.id, draft);
    if (known) return standing(turn, services, dialog, known);
    const first = await informed(turn, services, dialog, draft, { state });
    await save(turn, services, dialog, { id: draft, state: first.state, status: askedIn(turn) });
    return ask(turn, services, dialog, draft, first.state);
  });
}

/**
 * Takes one answer to a draft.
 * @throws Refusal `draft-not-found` when this person has no such draft, `draft-of-another`
 */
export function answerDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  answer: Answer,
): Promise<Reply> {
  return taking(async () => {
    const stored = await find(turn, services, draft);
    if (!isUnanswered(stored) || (await isTakenIn(turn, services))) {
      return standing(turn, services, dialog, stored);
    }
    const taken = dialog.step(dialog.read(stored.value.state), answer, turn);
    const step = await informed(turn, services, dialog, draft, taken);
    if (step.end === 'finish') return finish(turn, services, dialog, stored, step.state);
    if (step.end === 'leave') return leave(turn, services, dialog, stored, step.state);
    await save(turn, services, dialog, { id: draft, state: step.state, status: 'open', stored });
    return ask(turn, services, dialog, draft, step.state);
  });
}

/** A window that is opened and closed again leaves nothing behind: its draft is kept from the first answer on. */
function askedIn({ place }: Turn, stored?: Stored<Draft>): Draft['status'] {
  return place.kind === 'dialog' && stored?.value.status !== 'open' ? 'offered' : 'open';
}

function isUnanswered({ value: { status } }: Stored<Draft>): boolean {
  return status === 'open' || status === 'offered';
}

async function informed<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  step: Step<S>,
): Promise<Step<S>> {
  return dialog.inform && !step.end ? dialog.inform(turn, services, draft, step) : step;
}

/** The draft is kept as it is; its question stands open here no longer. */
async function leave<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  stored: Stored<Draft>,
  state: S,
): Promise<Reply> {
  const { id } = stored.value;
  const reply = await dialog.left?.(turn, services, state);
  const about = reply?.card && 'about' in reply ? reply.about : undefined;
  await save(turn, services, dialog, { id, state, status: 'open', stored, about, isLeft: true });
  return reply ?? dialog.show(turn, services, id, state);
}

/** Throws the draft away; it can be had back for a day. */
export function cancelDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
): Promise<Reply> {
  return unlessDone(turn, services, dialog, draft, async (stored, state) => {
    if (isUnanswered(stored)) {
      await save(turn, services, dialog, { id: draft, state, status: 'cancelled', stored });
    }
    return dialog.cancelled(turn, draft, state);
  });
}

/** Makes a draft the open one here, also one that was thrown away, and asks its question again. */
export function resumeDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
): Promise<Reply> {
  return unlessDone(turn, services, dialog, draft, async (stored, kept) => {
    const { state } = await informed(turn, services, dialog, draft, { state: kept });
    await save(turn, services, dialog, { id: draft, state, status: askedIn(turn, stored), stored });
    return ask(turn, services, dialog, draft, state);
  });
}

/** Takes a step on a draft; one that is done only shows what became of it. */
function unlessDone<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  step: (stored: Stored<Draft>, state: S) => Promise<Reply>,
): Promise<Reply> {
  return taking(async () => {
    const stored = await find(turn, services, draft);
    if (stored.value.status === 'done') return dialog.ended(turn, services, draft);
    return step(stored, dialog.read(stored.value.state));
  });
}

/** Shows where a draft stands: its question, what it became, or that it was thrown away. */
export async function showDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
): Promise<Reply> {
  return standing(turn, services, dialog, await find(turn, services, draft));
}

async function standing<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  { value }: Stored<Draft>,
): Promise<Reply> {
  const state = dialog.read(value.state);
  if (value.status === 'done') return dialog.finish(turn, services, value.id, state);
  if (value.status === 'cancelled') return dialog.cancelled(turn, value.id, state);
  const now = await informed(turn, services, dialog, value.id, { state });
  return ask(turn, services, dialog, value.id, now.state);
}

/** What is asked now, as the question of this draft. */
async function ask<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  state: S,
): Promise<Reply> {
  return { ...(await dialog.show(turn, services, draft, state)), draft };
}

async function find(turn: Turn, services: Services, draft: string): Promise<Stored<Draft>> {
  const stored = await services.readDraft(turn.person.id, draft);
  if (!stored) throw await notOwn(turn, services, draft);
  return stored;
}

/** Why a person has no such draft: it is somebody else's, or nobody's. */
export async function notOwn({ person }: Turn, services: Services, draft: string) {
  const isOthers = draft !== '' && (await services.isDraftOfAnother(person.id, draft));
  return new Refusal(isOthers ? 'draft-of-another' : 'draft-not-found', {});
}

/** True when this very activity has already been answered. */
async function isTakenIn(turn: Turn, services: Services): Promise<boolean> {
  const { person, place, activityId, takenFor } = turn;
  if (takenFor !== undefined) return true;
  const session = await services.readSession(person.id, place.key);
  return session.value.recent.some(({ activity }) => activity === activityId);
}

async function finish<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  stored: Stored<Draft>,
  state: S,
): Promise<Reply> {
  const { id } = stored.value;
  try {
    const reply = await dialog.finish(turn, services, id, state);
    const about = reply.card && 'about' in reply ? reply.about : undefined;
    await save(turn, services, dialog, { id, state, status: 'done', stored, about });
    return reply;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const corrected = dialog.refused(state, error);
    await save(turn, services, dialog, { id, state: corrected, status: 'open', stored });
    return ask(turn, services, dialog, id, corrected);
  }
}

interface Saving<S> {
  readonly id: string;
  readonly state: S;
  readonly status: Draft['status'];
  readonly stored?: Stored<Draft>;
  readonly about?: string | undefined;
  /** Still a draft to be answered, but not what is talked of here. */
  readonly isLeft?: boolean;
}

async function save<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  { id, state, status, stored, about, isLeft = false }: Saving<S>,
): Promise<void> {
  const session = await services.readSession(turn.person.id, turn.place.key);
  const at = services.now();
  const subject = about ?? session.value.about;
  // Only in one's own chat a question stands open for whatever is written next.
  const isOpenHere = status === 'open' && !isLeft && turn.place.kind === 'personal';
  const active = isOpenHere ? id : othersThan(id, session.value.activeDraft);
  await services.saveStep({
    person: turn.person.id,
    conversation: turn.place.key,
    session,
    next: {
      ...(active !== undefined && { activeDraft: active }),
      ...(subject !== undefined && { about: subject }),
    },
    activityId: turn.activityId,
    draftDays: turn.settings.draftDays,
    draft: {
      value: {
        id,
        dialog: dialog.name,
        state: dialog.write(state),
        status,
        startedAt: stored?.value.startedAt ?? at,
        updatedAt: at,
        conversation: turn.place.key,
      },
      etag: stored?.etag,
    },
  });
}

/** A draft that ends leaves another one, whose question stands open here, as it is. */
function othersThan(id: string, active: string | undefined): string | undefined {
  return active === id ? undefined : active;
}

/** The draft that an activity starts: a second delivery of it finds the same one. */
export function draftOfActivity(turn: Turn): string {
  const source = `${turn.person.id} ${turn.activityId ?? turn.today}`;
  return createHash('sha256').update(source).digest('hex').slice(0, 20);
}
