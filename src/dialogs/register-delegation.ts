/**
 * Registering: says what it understood and what follows from the strategy, asks only for what is
 * missing, takes words or the form, and ends with one card to confirm.
 */

import { delegationCard } from '../cards/delegation.ts';
import { headingText } from '../cards/describe.ts';
import { cancelledDraftCard } from '../cards/registration.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Dialog, startDialog } from './dialog.ts';
import { problemOfRefusal } from './registration/problems.ts';
import { showRegistration } from './registration/show.ts';
import {
  asking,
  emptyState,
  fieldsToRegister,
  type RegistrationState,
  readState,
} from './registration/state.ts';
import { takeAnswer } from './registration/take-answer.ts';
import { takeText } from './registration/take-text.ts';

export const registration: Dialog<RegistrationState> = {
  name: 'register-delegation',
  read: readState,
  write: (state) => JSON.parse(JSON.stringify(state)),
  step: takeAnswer,
  show: async (turn, _services, draft, state) => showRegistration(turn, draft, state),
  finish: finishRegistration,
  refused: (state, refusal: Refusal) => ({
    ...state,
    asks: 'change',
    problems: [problemOfRefusal(refusal)],
  }),
  title: ({ t }, { fields }) => headingText(t, fields),
  cancelled: ({ t }, draft, { fields }) => ({ card: cancelledDraftCard(t, draft, fields) }),
};

async function finishRegistration(
  turn: Turn,
  services: Services,
  draft: string,
  state: RegistrationState,
): Promise<Reply> {
  const fields = fieldsToRegister(state.fields, turn.today);
  const record = await services.registerDelegation(turn, draft, fields);
  const view = await services.viewDelegation(record, turn.person);
  const isPersonal = turn.place.kind === 'personal';
  const lead = turn.t.delegation.registered(record.number);
  const card = delegationCard(turn.t, view, { timeZone: turn.timeZone, lead, isPersonal });
  return { card, about: record.number };
}

/** Starts a registration with what a sentence says; an empty one starts with the first question. */
export function startRegistration(
  turn: Turn,
  services: Services,
  draft: string,
  text: string,
): Promise<Reply> {
  const state = text ? takeText(emptyState, text, turn) : asking(emptyState, turn.today);
  return startDialog(turn, services, registration, draft, state);
}
