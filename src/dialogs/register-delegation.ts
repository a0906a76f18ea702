/**
 * Registering: says what it understood and what follows from the strategy, asks only for what is
 * missing, takes words or the form, and ends with one card to confirm.
 */

import { delegationCard } from '../cards/delegation.ts';
import { headingText } from '../cards/describe.ts';
import { cancelledDraftCard } from '../cards/registration.ts';
import type { Delegation } from '../domain/delegation.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Dialog, startDialog } from './dialog.ts';
import { noticeDuplicates } from './registration/notice-duplicates.ts';
import { problemOfRefusal } from './registration/problems.ts';
import { nextQuestion, showRegistration } from './registration/show.ts';
import {
  asking,
  emptyState,
  fieldsToRegister,
  isReady,
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
  inform: noticeDuplicates,
  left: showDuplicate,
  show: showDraft,
  finish: finishRegistration,
  refused: (state, refusal: Refusal) => ({
    ...state,
    asks: 'change',
    problems: [problemOfRefusal(refusal)],
  }),
  title: (t, { fields }) => headingText(t, fields),
  question: nextQuestion,
  cancelled: ({ t }, draft, { fields }) => ({ card: cancelledDraftCard(t, draft, fields) }),
  ended: showRegistered,
};

async function showDraft(
  turn: Turn,
  services: Services,
  draft: string,
  state: RegistrationState,
): Promise<Reply> {
  const { organisation = null } = state.fields;
  // What is required to confirm is told once all is there to register.
  const contact = isReady(state)
    ? await services.factsOfContact({ organisation })
    : { isFirstContact: true };
  return showRegistration(turn, draft, state, contact);
}

async function finishRegistration(
  turn: Turn,
  services: Services,
  draft: string,
  state: RegistrationState,
): Promise<Reply> {
  const fields = fieldsToRegister(state.fields, turn.today);
  const record = await services.registerDelegation(turn, draft, fields);
  // A click on the confirm card may come again long after; the record has moved on then. And one message
  // may have been registered by two people at once: the first was first.
  const isNew = record.version === 1 && record.registeredBy === turn.person.id;
  const { support } = state;
  if (support) await services.linkSupport(turn, support, record.number);
  if (!isNew) return showRecord(turn, services, record, turn.t.outOfDate);
  const answers = support ? ` ${turn.t.support.answeredBy(support)}` : '';
  const lead = turn.t.delegation.registered(record.number) + answers;
  return showRecord(turn, services, record, lead);
}

/** The delegation that the draft turned out to be. */
async function showDuplicate(
  turn: Turn,
  services: Services,
  { doubt }: RegistrationState,
): Promise<Reply> {
  const number = doubt?.about === 'duplicate' ? doubt.number : '';
  const { record } = await services.loadDelegation(turn, number);
  return showRecord(turn, services, record, turn.t.finding.openedInstead);
}

async function showRegistered(turn: Turn, services: Services, draft: string): Promise<Reply> {
  const stored = await services.findDelegationById(turn, draft);
  if (!stored) throw new Refusal('draft-not-found', {});
  return showRecord(turn, services, stored.record, turn.t.outOfDate);
}

export async function showRecord(
  { t, person, place, timeZone }: Turn,
  services: Services,
  record: Delegation,
  lead: string,
): Promise<Reply> {
  const view = await services.viewDelegation(record, person);
  const isPersonal = place.kind === 'personal';
  return { card: delegationCard(t, view, { timeZone, lead, isPersonal }), about: record.number };
}

/** Starts a registration with what a sentence says; an empty one starts with the first question. */
export function startRegistration(
  turn: Turn,
  services: Services,
  draft: string,
  text: string,
): Promise<Reply> {
  const said = text ? takeText(emptyState, text, turn) : emptyState;
  // Words that say no more than that there is one are understood all the same.
  const state = said.misses > 0 ? emptyState : said;
  return startDialog(turn, services, registration, draft, asking(state, turn.today));
}
