/**
 * The engine of conversations. A dialog is a pure step, (state, answer) → state, with a picture of
 * each state; the state is the draft, kept in the person's partition, so that a restart, another
 * device or a month's pause loses nothing.
 */

import { Refusal } from '../domain/refusal.ts';
import type { Draft, Stored } from '../services/conversations.ts';
import { StoreError } from '../services/ports/store.ts';
import type { Services } from '../services/services.ts';
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
  /** `finish`: nothing is missing and the person has said yes. `again`: the answers are thrown away. */
  readonly end?: 'finish';
}

export interface Dialog<S> {
  readonly name: string;
  /** Reads a stored state. @throws when it is not one of this dialog's */
  readonly read: (state: unknown) => S;
  readonly write: (state: S) => Draft['state'];
  readonly step: (state: S, answer: Answer, turn: Turn) => Step<S>;
  /** Draws what is asked now. */
  readonly show: (turn: Turn, services: Services, draft: string, state: S) => Promise<Reply>;
  /** Does what the draft was for; twice gives the same. */
  readonly finish: (turn: Turn, services: Services, draft: string, state: S) => Promise<Reply>;
  /** The state after a finish that was refused, with the refusal in it. */
  readonly refused: (state: S, refusal: Refusal) => S;
  /** What the draft is about, in a few words. */
  readonly title: (turn: Turn, state: S) => string;
  readonly cancelled: (turn: Turn, draft: string, state: S) => Reply;
}

/** An answer that raced another of the same person is read again on the newer state. */
const MOST_TRIES = 3;

/** Starts a draft with what has been said already, and makes its question the open one here. */
export async function startDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  state: S,
): Promise<Reply> {
  const known = await services.readDraft(turn.person.id, draft);
  if (!known) await save(turn, services, dialog, { id: draft, state, status: 'open' });
  return dialog.show(turn, services, draft, known ? dialog.read(known.value.state) : state);
}

/**
 * Takes one answer to a draft.
 * @throws Refusal `draft-not-found` when this person has no such draft
 */
export async function answerDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  answer: Answer,
): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await takeAnswer(turn, services, dialog, draft, answer);
    } catch (error) {
      const raced = error instanceof StoreError && ['stale', 'conflict'].includes(error.code);
      if (!raced || tries >= MOST_TRIES) throw error;
    }
  }
}

async function takeAnswer<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
  answer: Answer,
): Promise<Reply> {
  const stored = await services.readDraft(turn.person.id, draft);
  if (!stored) throw new Refusal('draft-not-found', {});
  const state = dialog.read(stored.value.state);
  if (stored.value.status === 'done') return dialog.finish(turn, services, draft, state);
  if (stored.value.status === 'cancelled') return dialog.cancelled(turn, draft, state);
  if (await isTakenIn(turn, services)) return dialog.show(turn, services, draft, state);
  const step = dialog.step(state, answer, turn);
  if (step.end === 'finish') return finish(turn, services, dialog, stored, step.state);
  await save(turn, services, dialog, { id: draft, state: step.state, status: 'open', stored });
  return dialog.show(turn, services, draft, step.state);
}

/** True when this very activity has already been answered. */
async function isTakenIn(turn: Turn, services: Services): Promise<boolean> {
  if (turn.activityId === undefined) return false;
  const session = await services.readSession(turn.person.id, turn.place.key);
  return session.value.recent.includes(turn.activityId);
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
    return dialog.show(turn, services, id, corrected);
  }
}

/** Throws the draft away; it can be had back for a day. */
export async function cancelDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
): Promise<Reply> {
  const stored = await services.readDraft(turn.person.id, draft);
  if (!stored) throw new Refusal('draft-not-found', {});
  const state = dialog.read(stored.value.state);
  if (stored.value.status === 'done') return dialog.finish(turn, services, draft, state);
  if (stored.value.status === 'open') {
    await save(turn, services, dialog, { id: draft, state, status: 'cancelled', stored });
  }
  return dialog.cancelled(turn, draft, state);
}

/** Makes a draft the open one here, also one that was thrown away, and asks its question again. */
export async function resumeDialog<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  draft: string,
): Promise<Reply> {
  const stored = await services.readDraft(turn.person.id, draft);
  if (!stored) throw new Refusal('draft-not-found', {});
  const state = dialog.read(stored.value.state);
  if (stored.value.status === 'done') return dialog.finish(turn, services, draft, state);
  await save(turn, services, dialog, { id: draft, state, status: 'open', stored });
  return dialog.show(turn, services, draft, state);
}

interface Saving<S> {
  readonly id: string;
  readonly state: S;
  readonly status: Draft['status'];
  readonly stored?: Stored<Draft>;
  readonly about?: string | undefined;
}

async function save<S>(
  turn: Turn,
  services: Services,
  dialog: Dialog<S>,
  { id, state, status, stored, about }: Saving<S>,
): Promise<void> {
  const session = await services.readSession(turn.person.id, turn.place.key);
  const at = services.now();
  const subject = about ?? session.value.about;
  await services.saveStep({
    person: turn.person.id,
    conversation: turn.place.key,
    session,
    next: {
      ...(status === 'open' && { activeDraft: id }),
      ...(subject !== undefined && { about: subject }),
    },
    activityId: turn.activityId,
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
