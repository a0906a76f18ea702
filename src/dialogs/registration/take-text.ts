/** A registration takes in a sentence: as the answer to what is asked, and for whatever else it says. */

import { valuesOfInputs } from '../../cards/delegation-inputs.ts';
import type { DelegationFields } from '../../domain/delegation.ts';
import { delegationFields, fieldNames } from '../../domain/delegation-fields.ts';
import { fieldOfInput, type InputName, inputsOf } from '../../domain/field-inputs.ts';
import { checkFields } from '../../services/register-delegation.ts';
import { isShared, type Turn } from '../../turn.ts';
import { isNotKnownYet } from '../../understanding/dates.ts';
import { readYesNo } from '../../understanding/yes-no.ts';
import { findLabelled } from '../fields/find-labelled.ts';
import { checkInput, inputsOfProblems, type Problem } from './problems.ts';
import { readLabelled } from './read-labelled.ts';
import { placesLeft, resolve, settled, skip, withPastDoubt } from './settle.ts';
import { asking, isReady, type RegistrationState } from './state.ts';
import { type Understood, understandText } from './understand.ts';

/** Words that end registering when everything is there. */
const registerWords =
  /^\s*(registrera|register|spara|save|bekräfta|confirm)( det| it| den)?[\s.!]*$/iu;
/** Words that open the draft for change. */
const changeWords = /^\s*(ändra|change|edit|redigera)[\s.!]*$/iu;
/** Words that keep a name that no place has. */
const keepWords = /(behåll|spara|keep).*(namn|name|som det är|as it is)/iu;

/** True when the person says yes to registering what the card shows. */
export function isConfirmed(state: RegistrationState, text: string): boolean {
  if (!isReady(state)) return false;
  return registerWords.test(text) || readYesNo(text) === 'yes';
}

export function takeText(state: RegistrationState, text: string, turn: Turn): RegistrationState {
  // Words in answer to a filled-in form are about the first thing that it lacks.
  const asked = state.asks === 'check' ? asking(state, turn.today) : state;
  return withPastDoubt(readText(asked, text, turn), turn.today);
}

function readText(state: RegistrationState, text: string, turn: Turn): RegistrationState {
  const answered = takeDoubt(state, text, turn) ?? takeWords(state, text);
  if (answered) return answered;
  const understood = takeNamed(understandText(text, state, turn), state, text, turn);
  const isSkipped = isNotKnownYet(text) && !saysWhatIsAsked(state, understood);
  const next = isSkipped ? skip(state, turn.today) : state;
  if (!understood.isAny) return next === state ? missed(state, text) : next;
  return merge(next, understood, turn);
}

/** Where words are left over, fields said by their names: "besökare: Chen Yu". Who comes is only for one's own chat. */
function takeNamed(
  understood: Understood,
  { fields }: RegistrationState,
  text: string,
  turn: Turn,
): Understood {
  const isWhole = understood.isAny && understood.leftOver.length === 0;
  const labelled = isWhole ? undefined : findLabelled(text);
  const form = labelled && readLabelled(turn, labelled.entries, fields);
  const isNamed = form && form.problems.length === 0 && Object.keys(form.fields).length > 0;
  const isTold = labelled?.entries.some(
    ({ input }) => isShared(turn) && delegationFields[fieldOfInput(input)].isPersonal,
  );
  if (!isNamed || isTold) return understood;
  return { fields: form.fields, isPast: false, isAny: true, leftOver: [] };
}

/** "Sichuan, vet inte vilken stad" is an answer to where; "vet inte än" is none. */
function saysWhatIsAsked({ asks }: RegistrationState, { fields }: Understood): boolean {
  return asks === 'period' ? Boolean(fields.period) : asks !== 'organisation' && asks in fields;
}

/** A yes or no, or the words of a button, to what is in doubt. */
function takeDoubt(
  state: RegistrationState,
  text: string,
  { today }: Turn,
): RegistrationState | undefined {
  const { doubt } = state;
  if (!doubt) return undefined;
  if (keepWords.test(text)) return resolve(state, doubt, 'keep', today);
  const answer = readYesNo(text);
  if (answer === 'unsure') return missed(state, text);
  return answer && resolve(state, doubt, answer, today);
}

function takeWords(state: RegistrationState, text: string): RegistrationState | undefined {
  if (changeWords.test(text)) return { ...settled(state), asks: 'change' };
  const answer = readYesNo(text);
  if (isNotKnownYet(text) && state.asks !== 'confirm') return undefined;
  if (state.asks === 'confirm' && answer === 'no') return { ...settled(state), asks: 'change' };
  // No place or organisation is called yes, no or perhaps; a theme may be none.
  return answer !== undefined && state.asks !== 'themes' ? missed(state, text) : undefined;
}

/** Nothing was understood: the same is asked again in other words, and nothing is lost. */
function missed(state: RegistrationState, text: string): RegistrationState {
  const { leftOver: _, ...rest } = state;
  return { ...rest, misses: state.misses + 1, unread: text, problems: [], typed: {} };
}

function merge(state: RegistrationState, understood: Understood, turn: Turn): RegistrationState {
  const { good, problems } = checkEach(understood.fields, turn.today);
  const { isPast, doubt } = understood;
  const leftOver = [
    ...(good.place ? placesLeft(state.doubt, good.place) : []),
    ...understood.leftOver,
  ];
  const fields = { ...state.fields, ...good };
  const body = fields.organisation === undefined ? understood.body : undefined;
  return {
    ...asking({ ...settled(state), fields }, turn.today),
    problems,
    typed: {
      ...(body && { organisation: body }),
      ...valuesOfInputs(turn.t, understood.fields, inputsOfProblems(problems)),
    },
    ...(isPast && { tookPlace: true }),
    ...(doubt && { doubt }),
    ...(leftOver.length > 0 && { leftOver }),
  };
}

/** Checks field by field, so that one that is refused does not take the others with it. */
function checkEach(fields: Partial<DelegationFields>, today: string) {
  const problems: Problem[] = [];
  const checked = Object.entries(fields).map(([field, value]) =>
    checkInput(
      () => inputOf(field),
      problems,
      () => checkFields({ [field]: value }, today),
    ),
  );
  const good: Partial<DelegationFields> = Object.assign({}, ...checked);
  return { good, problems };
}

/** Where what is wrong with a field is shown: beside the last of its inputs. */
function inputOf(field: string): InputName {
  const known = fieldNames.find((name) => name === field);
  return (known && inputsOf(known).at(-1)) ?? 'organisation';
}
