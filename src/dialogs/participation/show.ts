/** The picture of a request that is being written. */

import type { CardAction, CardInput, CardParts } from '../../cards/draw.ts';
import { participationCard } from '../../cards/participation.ts';
import { plain, plainFact } from '../../cards/plain.ts';
import { talksText } from '../../cards/request/facts.ts';
import {
  dialogueInput,
  initiativeInputs,
  politicianInputs,
  whoInputs,
} from '../../cards/request/form.ts';
import type { Finding } from '../../domain/check-request.ts';
import { MOST_TEXT } from '../../domain/limits.ts';
import type { Settings } from '../../domain/settings.ts';
import { cite } from '../../texts/cite.ts';
import { shorten } from '../../texts/format.ts';
import { refusalText } from '../../texts/refusal-text.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Reply, Turn } from '../../turn.ts';
import { type Asked, askedIn, findingsIn, type ParticipationState } from './state.ts';

const MOST_QUOTED = 60;

export function showParticipation(turn: Turn, draft: string, state: ParticipationState): Reply {
  const { t, settings } = turn;
  const asked = askedIn(state, settings);
  const card = participationCard(t, {
    delegation: state.delegation,
    heading: state.heading,
    isReady: asked.what === 'confirm',
    politicians: state.fields.politicians,
    lead: leadOf(t, state),
    question: questionOf(t, asked),
    facts: asked.what === 'confirm' ? factsOf(t, state) : [],
    notes: notesOf(turn, state, asked),
    strategy: state.strategy,
    inputs: inputsOf(t, state, asked),
    actions: actionsOf(t, draft, asked),
  });
  return { card };
}

function leadOf(t: Texts, { unread, refusal }: ParticipationState): string {
  if (refusal) return refusalText(t, refusal);
  return unread === undefined ? '' : t.request.ask.again(shorten(unread, MOST_QUOTED));
}

/** What else goes to the unit: whom it has been talked over with, and who wishes it. */
function factsOf(t: Texts, { fields }: ParticipationState): CardParts['facts'] {
  const { facts } = t.request;
  const { dialogue, initiative, isMarketing } = fields;
  return [
    { title: facts.dialogue, value: talksText(t, dialogue).join(', ') },
    { title: facts.wishedBy, value: isMarketing ? (initiative?.name ?? '') : '' },
  ].flatMap(({ title, value }) => (value ? [{ title, value: plainFact(value) }] : []));
}

export function questionOf(t: Texts, asked: Asked): string {
  const { ask } = t.request;
  return 'about' in asked ? ask[asked.what](asked.about.name) : ask[asked.what];
}

/** What stands in the way of what is asked now, with its row. */
function notesOf({ t, settings }: Turn, state: ParticipationState, asked: Asked) {
  const { strategy: version } = state;
  const notes = relevant(state, asked, settings).map((finding) => {
    const name = 'name' in finding ? plain(finding.name) : '';
    const { count, most } = 'count' in finding ? finding : { count: 0, most: 0 };
    const text = t.request.findings[finding.code]({ name, count, most });
    const { weights } = t.advice;
    return {
      weight: finding.weight === 'blocks' ? weights.required : weights.consider,
      text: `${text} ${cite(version, finding.rows)}`,
    };
  });
  return asked.what === 'confirm' ? [...notes, ...deviationsOf(t, state, version)] : notes;
}

/** The reasons that GRIP gets to see. */
function deviationsOf(t: Texts, { fields }: ParticipationState, version: string) {
  return (['S23', 'S19'] as const).flatMap((row) => {
    const said = fields.deviations[row];
    if (!said) return [];
    const reason = t.advice.notes.deviation({ row, reason: plain(said) });
    return [{ weight: t.advice.deviation, text: `${reason} ${cite(version, [row])}` }];
  });
}

function relevant(state: ParticipationState, asked: Asked, settings: Settings): readonly Finding[] {
  if (asked.what === 'deviation') return [asked.finding];
  if ('about' in asked) return asked.finding.code === 'motivation-missing' ? [] : [asked.finding];
  if (asked.what !== 'initiative' || !state.fields.initiative) return [];
  return findingsIn(state, settings).filter(({ weight }) => weight === 'blocks');
}

function inputsOf(t: Texts, { fields, known }: ParticipationState, asked: Asked): CardInput[] {
  switch (asked.what) {
    case 'who':
      return whoInputs(t, known);
    case 'motivation':
    case 'type':
    case 'link':
      return politicianInputs(t, asked.about);
    case 'dialogue':
      return [dialogueInput(t, fields)];
    case 'initiative':
      return initiativeInputs(t, fields.initiative);
    case 'deviation': {
      const label = t.request.inputs.deviation;
      const rest = { value: '', example: '', error: '', choices: [] };
      return [{ type: 'lines', id: 'deviation', label, most: MOST_TEXT, ...rest }];
    }
    case 'marketing':
    case 'confirm':
      return [];
  }
}

function actionsOf(t: Texts, draft: string, { what }: Asked): CardAction[] {
  const { buttons } = t.request;
  const press = (title: string, button: string): CardAction => {
    return { title, verb: 'press-draft', ids: { draft, button } };
  };
  const cancel: CardAction = { title: t.buttons.cancel, verb: 'cancel-draft', ids: { draft } };
  const go: CardAction = {
    title: t.buttons.continue,
    verb: 'answer-draft',
    ids: { draft },
    style: 'positive',
  };
  switch (what) {
    case 'confirm':
      return [{ ...press(buttons.toUnit, 'finish'), style: 'positive' }, cancel];
    case 'marketing':
      return [
        press(buttons.marketing, 'marketing'),
        press(buttons.notMarketing, 'not-marketing'),
        cancel,
      ];
    case 'dialogue':
      return [go, press(buttons.noneYet, 'no-dialogue'), cancel];
    default:
      return [go, cancel];
  }
}
