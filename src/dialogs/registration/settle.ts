/** Settling what is asked or in doubt, without reading anything. */

import type { DelegationPlace } from '../../domain/delegation.ts';
import { asking, type Doubt, type RegistrationState } from './state.ts';

/** "Not known yet" is an answer for the organisation and the dates. */
export function skip(state: RegistrationState, today: string): RegistrationState {
  const question = fieldAsked(state);
  if (question !== 'organisation' && question !== 'period') return state;
  const fields = { ...state.fields, [question]: null };
  return asking({ ...settled(state), fields }, today);
}

/** What is asked now, a doubt about the dates being about the dates. */
function fieldAsked({ asks, doubt }: RegistrationState): RegistrationState['asks'] {
  return doubt && periodDoubts.has(doubt.about) ? 'period' : asks;
}

const periodDoubts: ReadonlySet<Doubt['about']> = new Set([
  'which-period',
  'vague-period',
  'impossible-day',
  'past-period',
]);

/** Settles a doubt by a button: `yes`, `no`, `keep`, or `choice-1`. */
export function resolve(
  state: RegistrationState,
  doubt: Doubt,
  button: string,
  today: string,
): RegistrationState {
  const without = settled(state);
  const place = placeChosen(doubt, button);
  if (place) {
    const leftOver = placesLeft(doubt, place);
    const fields = { ...state.fields, place };
    return asking({ ...without, fields, ...(leftOver.length > 0 && { leftOver }) }, today);
  }
  if (doubt.about === 'which-period') {
    const period = doubt.periods[Number(button.split('-')[1])];
    if (!period) return state;
    return asking({ ...without, fields: { ...state.fields, period } }, today);
  }
  if (doubt.about === 'duplicate') {
    return asking({ ...without, others: [...(state.others ?? []), doubt.number] }, today);
  }
  if (doubt.about !== 'past-period') return asking(without, today);
  if (button === 'yes') {
    return asking({ ...without, tookPlace: true }, today);
  }
  const { period: _, ...fields } = state.fields;
  return asking({ ...without, fields }, today);
}

/** The places that were named besides the one that a delegation bears. */
export function placesLeft(doubt: Doubt | undefined, { id }: DelegationPlace): string[] {
  if (doubt?.about !== 'which-place' || !doubt.said || id === undefined) return [];
  const { ids, said } = doubt;
  return ids.includes(id) ? said.filter((_, index) => ids[index] !== id) : [];
}

function placeChosen(doubt: Doubt, button: string): DelegationPlace | undefined {
  if (doubt.about === 'misspelt-place') {
    if (button === 'yes') return { id: doubt.id };
    if (button === 'keep') return { name: doubt.typed };
  }
  if (doubt.about === 'unknown-place' && button === 'keep') return { name: doubt.typed };
  if (doubt.about !== 'which-place') return undefined;
  const id = doubt.ids[Number(button.split('-')[1])];
  return id === undefined ? undefined : { id };
}

/** The state without what the latest answer has settled. */
export function settled(state: RegistrationState): RegistrationState {
  const { doubt: _doubt, unread: _unread, leftOver: _leftOver, ...rest } = state;
  return { ...rest, misses: 0, problems: [], typed: {} };
}

/** Asks whether a period that has passed has taken place, where that has not been told. */
export function withPastDoubt(state: RegistrationState, today: string): RegistrationState {
  const { period } = state.fields;
  if (state.doubt || state.tookPlace || !period || period.lastDay >= today) return state;
  return { ...state, doubt: { about: 'past-period', period } };
}
