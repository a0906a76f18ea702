/**
 * Asking for politicians on one occasion: who, why each of them (S22), what for (S17, S18), with whom
 * it has been talked over (S19), for a marketing trip who wants it from below (S24–S26). It ends with
 * the unit, which prepares it (S31).
 */

import { fullHeadingText } from '../cards/describe.ts';
import { cancelledParticipationCard } from '../cards/participation.ts';
import { requestCard } from '../cards/request.ts';
import { hasBegun } from '../domain/delegation.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import { findNamedPeople } from '../understanding/named-people.ts';
import { type Dialog, startDialog } from './dialog.ts';
import { readPoliticians } from './participation/read-fields.ts';
import { questionOf, showParticipation } from './participation/show.ts';
import {
  askedIn,
  emptyRequest,
  type ParticipationState,
  readParticipationState,
} from './participation/state.ts';
import { takeParticipationAnswer, withRefusal } from './participation/take-answer.ts';

export const participation: Dialog<ParticipationState> = {
  name: 'request-participation',
  read: readParticipationState,
  write: (state) => JSON.parse(JSON.stringify(state)),
  step: takeParticipationAnswer,
  show: async (turn, services, draft, state) => {
    const { record } = await services.loadDelegation(turn, state.delegation);
    return showParticipation(turn, draft, { ...state, heading: fullHeadingText(turn.t, record) });
  },
  finish: sendToUnit,
  refused: withRefusal,
  title: (t, { delegation }) => `${t.request.draftTitle.toLowerCase()} ${delegation}`,
  question: ({ t, settings }, state) => questionOf(t, askedIn(state, settings)),
  cancelled: ({ t }, draft, { delegation }) => ({
    card: cancelledParticipationCard(t, delegation, draft),
  }),
  ended: async (turn, services, draft) => {
    const stored = await services.readDraft(turn.person.id, draft);
    if (!stored) throw new Refusal('draft-not-found', {});
    return sendToUnit(turn, services, draft, readParticipationState(stored.value.state));
  },
};

/** The request takes its number from the draft, so that doing it twice gives the same one. */
async function sendToUnit(
  turn: Turn,
  services: Services,
  draft: string,
  { delegation, fields }: ParticipationState,
): Promise<Reply> {
  const stands = await services.requestParticipation(turn, delegation, draft, fields);
  const { number } = stands.request;
  return showRequest(turn, services, number, turn.t.request.sentToUnit(number));
}

/** Starts a request for a delegation; people named in the sentence are taken in. */
export async function startParticipation(
  turn: Turn,
  services: Services,
  draft: string,
  number: string,
  text: string,
): Promise<Reply> {
  const { record } = await services.loadDelegation(turn, number);
  if (record.status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (record.status === 'closed') throw new Refusal('already-closed', { number });
  if (hasBegun(record, turn.today)) throw new Refusal('already-begun', { number });
  const known = await services.listPoliticians(turn.t.roles);
  const named = known.filter(({ name }) => text.includes(name)).map(({ name }) => name);
  const people = [...new Set([...named, ...findNamedPeople(text)])];
  const state: ParticipationState = {
    delegation: number,
    kind: record.kind,
    strategy: record.strategy,
    heading: fullHeadingText(turn.t, record),
    fields: { ...emptyRequest, politicians: readPoliticians(people.join('\n'), known, []) },
    known: [...known],
    hasDialogue: false,
    hasPurpose: false,
    misses: 0,
  };
  return startDialog(turn, services, participation, draft, state);
}

/** The card of a request as this person sees it. */
export async function showRequest(
  turn: Turn,
  services: Services,
  number: string,
  lead?: string,
): Promise<Reply> {
  const view = await services.viewRequestByNumber(number, turn);
  const isPersonal = turn.place.kind === 'personal';
  const card = requestCard(turn.t, view, { timeZone: turn.timeZone, lead, isPersonal });
  return { card, about: number };
}
