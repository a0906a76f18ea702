/** One step of a registration: the state and an answer make the next state. Pure. */

import type { DelegationFields } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
import { readYesNo } from '../../understanding/yes-no.ts';
import type { Answer, Step } from '../dialog.ts';
import { readForm } from './read-form.ts';
import { resolve, settled, skip, withPastDoubt } from './settle.ts';
import { askedOf, asking, missingIn, type RegistrationState } from './state.ts';
import { isConfirmed, takeText } from './take-text.ts';

type Next = Step<RegistrationState>;

export function takeAnswer(state: RegistrationState, answer: Answer, turn: Turn): Next {
  const next = takeAny(state, answer, turn);
  return next.end ? next : { state: withPastDoubt(next.state, turn.today) };
}

function takeAny(state: RegistrationState, answer: Answer, turn: Turn): Next {
  if (isSame(state, answer)) return { state, end: 'leave' };
  if (answer.by === 'form') return { state: takeForm(state, answer.values, turn) };
  if (answer.by === 'button') return takeButton(state, answer, turn);
  if (isConfirmed(state, answer.text)) return finishing(state, turn);
  return { state: takeText(state, answer.text, turn) };
}

/** Yes, by word or button: what is being registered is there already. */
function isSame({ doubt }: RegistrationState, answer: Answer): boolean {
  if (doubt?.about !== 'duplicate') return false;
  if (answer.by === 'button') return answer.asked === doubt.about && answer.button === 'yes';
  return answer.by === 'text' && readYesNo(answer.text) === 'yes';
}

/** A form that has something wrong keeps all that was typed; what is right is taken in. */
function takeForm(
  state: RegistrationState,
  values: Readonly<Record<string, string>>,
  turn: Turn,
): RegistrationState {
  const form = readForm(values, { fields: state.fields }, turn);
  const fields: Partial<DelegationFields> = { ...state.fields, ...form.fields };
  const typed = form.problems.length > 0 ? form.typed : {};
  const next = { ...settled(state), fields, problems: [...form.problems], typed };
  return form.problems.length > 0 ? askingOn(next, turn.today) : asking(next, turn.today);
}

/** Asks for what is missing now; a form with all fields stays what it was. */
function askingOn(state: RegistrationState, today: string): RegistrationState {
  const next = asking(state, today);
  const isWhole = state.asks === 'change' || state.asks === 'check';
  return isWhole || next.asks === 'confirm' ? state : next;
}

/** A button of a card that asked something else than what is open now changes nothing. */
function takeButton(
  state: RegistrationState,
  { button, asked, values = {} }: Extract<Answer, { by: 'button' }>,
  turn: Turn,
): Next {
  if (button === 'register') return finishing(state, turn);
  if (button === 'change') return { state: { ...settled(state), asks: 'change' } };
  if (asked !== askedOf(state)) return { state };
  if (button === 'skip') return { state: takeSkip(state, values, turn) };
  if (!state.doubt) return { state };
  return { state: resolve(state, state.doubt, button, turn.today) };
}

/** What is not known is left, and what else is right in the form is taken in. */
function takeSkip(
  state: RegistrationState,
  values: Readonly<Record<string, string>>,
  turn: Turn,
): RegistrationState {
  const form = readForm(values, { fields: state.fields }, turn);
  const fields: Partial<DelegationFields> = { ...state.fields, ...form.fields };
  return skip({ ...state, fields }, turn.today);
}

/** Ends only when nothing is missing or in doubt; otherwise asks for that. */
function finishing(state: RegistrationState, { today }: Turn): Next {
  const isInDoubt = state.doubt !== undefined && state.doubt.about !== 'duplicate';
  if (isInDoubt || missingIn(state.fields, today).length > 0) {
    return { state: asking(state, today) };
  }
  return { state: { ...settled(state), asks: 'confirm' }, end: 'finish' };
}
