/** One step of asking for participation: the state and an answer make the next state. Pure. */

import { checkText } from '../../domain/limits.ts';
import type { RequestFields } from '../../domain/participation.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Turn } from '../../turn.ts';
import { readYesNo } from '../../understanding/yes-no.ts';
import type { Answer, Step } from '../dialog.ts';
import { readDialogue, readMotivationType, readPoliticians, saysSomething } from './read-fields.ts';
import { readInitiative, readList, type Values, withInputs } from './read-form.ts';
import { readInitiativeText } from './read-initiative.ts';
import { type Asked, askedIn, type ParticipationState } from './state.ts';

export function takeParticipationAnswer(
  state: ParticipationState,
  answer: Answer,
  turn: Turn,
): Step<ParticipationState> {
  const asked = askedIn(state, turn.settings);
  if (answer.by === 'form') return { state: takeForm(state, answer.values, asked, turn) };
  if (answer.by === 'button') return takeButton(state, answer.button, asked);
  if (asked.what === 'confirm' && isSend(answer.text)) return { state, end: 'finish' };
  return { state: takeText(state, answer.text, asked, turn) };
}

function isSend(text: string): boolean {
  return readYesNo(text) === 'yes' || /^\s*(skicka|send|begär|request)\b/iu.test(text);
}

function takeButton(
  state: ParticipationState,
  button: string,
  asked: Asked,
): Step<ParticipationState> {
  if (button === 'finish' && asked.what === 'confirm') return { state, end: 'finish' };
  if (button === 'no-dialogue') return { state: { ...understood(state), hasDialogue: true } };
  if (button === 'marketing' || button === 'not-marketing') {
    return { state: withPurpose(state, button === 'marketing') };
  }
  return { state };
}

function withPurpose(state: ParticipationState, isMarketing: boolean): ParticipationState {
  return { ...understood(state), hasPurpose: true, fields: { ...state.fields, isMarketing } };
}

function takeForm(
  state: ParticipationState,
  values: Values,
  asked: Asked,
  { today, t }: Turn,
): ParticipationState {
  const unread = unreadIn(values, asked);
  if (unread) return missed(state, unread);
  const named = readList(values, state.fields.politicians, state.known);
  const talks = values.dialogue?.trim()
    ? readDialogue(values.dialogue, today, t.language)
    : state.fields.dialogue;
  const fields: RequestFields = {
    ...state.fields,
    politicians: named.map((politician) => withInputs(politician, values)),
    dialogue: talks,
    initiative: readInitiative(values, today) ?? state.fields.initiative,
    deviations: deviationsFrom(state, values.deviation, asked),
  };
  const hasDialogue = state.hasDialogue || asked.what === 'dialogue';
  const next = { ...understood(state), fields, hasDialogue };
  const isTaken =
    asked.what === 'dialogue' || JSON.stringify(fields) !== JSON.stringify(state.fields);
  return isTaken ? next : withRefusal(next, new Refusal('text-missing', {}));
}

/** What was written where a reason or a party is asked for, and is neither. */
function unreadIn(values: Values, asked: Asked): string | undefined {
  const key = 'about' in asked ? `motivation-${asked.about.key}` : asked.what;
  const text = values[key]?.trim();
  const isFree = 'about' in asked || asked.what === 'dialogue' || asked.what === 'deviation';
  return isFree && text && !saysSomething(text) && !isNone(text, asked) ? text : undefined;
}

function isNone(text: string, { what }: Asked): boolean {
  return what === 'dialogue' && readYesNo(text) === 'no';
}

/** The state after a refusal, which says why. */
export function withRefusal(
  { unread: _unread, ...state }: ParticipationState,
  { code, details }: Refusal,
): ParticipationState {
  // The pair comes from one refusal, which the union of pairs cannot express.
  const refusal = { code, details } as ParticipationState['refusal'];
  return { ...state, misses: state.misses + 1, refusal };
}

function deviationsFrom(
  { fields }: ParticipationState,
  text: string | undefined,
  asked: Asked,
): RequestFields['deviations'] {
  if (asked.what !== 'deviation' || !text?.trim()) return fields.deviations;
  return { ...fields.deviations, [asked.finding.row]: checkText(text) };
}

function takeText(
  state: ParticipationState,
  text: string,
  asked: Asked,
  turn: Turn,
): ParticipationState {
  switch (asked.what) {
    case 'motivation':
    case 'type':
    case 'link':
      return withPolitician(state, text, asked);
    case 'marketing': {
      const answer = readYesNo(text);
      const isClear = answer === 'yes' || answer === 'no';
      return isClear ? withPurpose(state, answer === 'yes') : missed(state, text);
    }
    default: {
      const fields = fieldsFrom(state, text, asked, turn);
      if (!fields) return missed(state, text);
      const hasDialogue = state.hasDialogue || asked.what === 'dialogue';
      return { ...understood(state), hasDialogue, fields: { ...state.fields, ...fields } };
    }
  }
}

/** What the words say of the request as a whole; undefined when they do not answer. */
function fieldsFrom(
  state: ParticipationState,
  text: string,
  asked: Asked,
  { today, t: { language } }: Turn,
): Partial<RequestFields> | undefined {
  switch (asked.what) {
    case 'who': {
      const before = state.fields.politicians;
      const politicians = readPoliticians(text, state.known, before);
      return politicians.length === before.length ? undefined : { politicians };
    }
    case 'dialogue': {
      const none = readYesNo(text) === 'no' || /^\s*(ingen|inte|none|not yet)/iu.test(text);
      const dialogue = none ? [] : readDialogue(text, today, language);
      return none || dialogue.length > 0 ? { dialogue } : undefined;
    }
    case 'initiative': {
      const initiative = readInitiativeText(text, today, language);
      return initiative && { initiative };
    }
    default:
      return asked.what === 'deviation' && saysSomething(text)
        ? { deviations: deviationsFrom(state, text, asked) }
        : undefined;
  }
}

/** The words are the motivation, or say what it is for, or what a signing is about. */
function withPolitician(
  state: ParticipationState,
  text: string,
  { what, about }: Asked & { what: 'motivation' | 'type' | 'link' },
): ParticipationState {
  const said = checkText(text);
  const type = readMotivationType(said);
  if (what === 'type' ? !type : !saysSomething(said)) return missed(state, text);
  const change =
    what === 'motivation'
      ? { motivation: said, type: type ?? about.type }
      : what === 'type'
        ? { type }
        : { link: said };
  const politicians = state.fields.politicians.map((one) =>
    one.key === about.key ? { ...one, ...change } : one,
  );
  return { ...understood(state), fields: { ...state.fields, politicians } };
}

function understood(state: ParticipationState): ParticipationState {
  return { ...state, misses: 0, unread: undefined, refusal: undefined };
}

function missed(state: ParticipationState, text: string): ParticipationState {
  return { ...state, misses: state.misses + 1, unread: text, refusal: undefined };
}
