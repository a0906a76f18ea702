/** A registration that begins with a message somebody wrote to others: its form, filled in. */

import type { Services } from '../../services/services.ts';
import type { Reply, Turn } from '../../turn.ts';
import { resumeDialog, startDialog } from '../dialog.ts';
import { registration, showRecord } from '../register-delegation.ts';
import { withPastDoubt } from './settle.ts';
import { emptyState, type RegistrationState } from './state.ts';
import { takeText } from './take-text.ts';

export interface MessageSaid {
  /** What could be read of it. */
  readonly text: string;
  readonly isCut: boolean;
  /** The day it was written: "next week" is counted from there. */
  readonly sentOn: string;
  readonly links: RegistrationState['fields']['links'];
}

/** Starts a draft with what the message says, or goes on with the one that this message started. */
export async function registerFromMessage(
  turn: Turn,
  services: Services,
  draft: string,
  message: MessageSaid,
): Promise<Reply> {
  const known = await services.readDraft(turn.person.id, draft);
  if (known) return resumeDialog(turn, services, registration, draft);
  return startDialog(turn, services, registration, draft, stateOf(turn, message));
}

/** All that was understood, to be looked over at once. */
function stateOf(turn: Turn, { text, isCut, sentOn, links }: MessageSaid): RegistrationState {
  const said = text ? takeText(emptyState, text, { ...turn, today: sentOn }) : emptyState;
  const isRead = said.misses === 0 && text !== '';
  // Most of a letter is no part of a form, which is looked over beside it.
  const { doubt, unread: _, leftOver: _leftOver, ...read } = isRead ? said : emptyState;
  const source = isRead ? (isCut ? 'cut' : 'read') : text ? 'nothing' : 'empty';
  const fields = { ...read.fields, ...(links?.length && { links }) };
  // What is unsure stands in its field as written, or the field is empty: no question before the form.
  const typed: RegistrationState['typed'] =
    doubt?.about === 'misspelt-place' || doubt?.about === 'unknown-place'
      ? { place: doubt.typed }
      : {};
  const state = { ...read, misses: 0, fields, typed, asks: 'check', source } as const;
  return withPastDoubt(state, turn.today);
}

/** What the message has become already, if it has, whoever registered it. */
export async function showRegisteredFrom(
  turn: Turn,
  services: Services,
  draft: string,
): Promise<Reply | undefined> {
  const stored = await services.findDelegationById(turn, draft);
  if (!stored) return undefined;
  const { record } = stored;
  const { responsible } = await services.viewDelegation(record, turn.person);
  const lead = turn.t.extensions.alreadyRegistered(record.number, responsible.name);
  return showRecord(turn, services, record, lead);
}
