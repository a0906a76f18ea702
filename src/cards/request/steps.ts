/** The second steps of a request's card: putting a question, and completing what is missing. */

import { MOST_TEXT } from '../../domain/limits.ts';
import type { RequestView } from '../../domain/views.ts';
import type { Texts } from '../../texts/texts.ts';
import { fullHeadingText } from '../describe.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from '../draw.ts';
import { plain } from '../plain.ts';
import {
  deviationInputs,
  dialogueInput,
  initiativeInputs,
  listInputs,
  marketingInput,
  politicianInputs,
} from './form.ts';
import { requestNotes } from './notes.ts';
import { requestState } from './state.ts';

/** Asks for the question; `problem` is what was wrong with the one that was written. */
export function questionCard(
  t: Texts,
  view: RequestView,
  timeZone: string,
  problem = '',
): DrawnCard {
  const { inputs, buttons, footers } = t.request;
  const input = { type: 'lines', id: 'question', label: inputs.question, most: MOST_TEXT } as const;
  const error = problem && `${t.errorPrefix} ${problem}`;
  return step(t, view, timeZone, {
    question: inputs.question,
    inputs: [{ ...input, value: '', example: '', choices: [], error }],
    footer: footers.ask,
    action: { title: buttons.ask, verb: 'return-request', style: 'positive' },
  });
}

/** Politicians on record, to add to the list. */
type Known = readonly { readonly id: string; readonly name: string }[];

/** Everything in a request that can be changed; of a decided one only the list of politicians. */
export function editRequestCard(
  t: Texts,
  view: RequestView,
  known: Known,
  timeZone: string,
): DrawnCard {
  const { request } = view;
  const { questions, footers } = t.request;
  const isDecided = request.status === 'decided';
  const list = listInputs(t, request.politicians, known);
  const asked = request.status === 'with-grip' ? footers.editAsked : footers.edit;
  return step(t, view, timeZone, {
    question: isDecided ? questions.list : t.delegation.editQuestion,
    inputs: isDecided ? list : [...groundInputs(t, view), ...list],
    footer: isDecided ? footers.editDecided : asked,
    action: { title: t.buttons.save, verb: 'save-request', style: 'positive' },
  });
}

function groundInputs(t: Texts, { request, delegation, findings }: RequestView): CardInput[] {
  const isTrip = delegation.kind === 'trip';
  return [
    ...request.politicians.flatMap((politician) => politicianInputs(t, politician)),
    dialogueInput(t, request),
    ...(isTrip ? [marketingInput(t, request)] : []),
    ...(isTrip && request.isMarketing ? initiativeInputs(t, request.initiative) : []),
    ...deviationInputs(t, findings, request),
  ];
}

interface Step {
  readonly question: string;
  readonly inputs: Parameters<typeof drawCard>[0]['parts']['inputs'];
  readonly footer: string;
  readonly action: CardAction;
}

function step(
  t: Texts,
  view: RequestView,
  timeZone: string,
  { question, inputs, footer, action }: Step,
): DrawnCard {
  const { request, delegation } = view;
  const title = t.request.title(request.number);
  const ids = { request: request.number };
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${title}: ${question}`,
    parts: {
      title,
      state: requestState(t, view, { timeZone }),
      heading: plain(fullHeadingText(t, delegation)),
      question,
      ...requestNotes(t, view),
      inputs: inputs ?? [],
      footer,
    },
    actions: [
      { ...action, ids },
      { title: t.buttons.back, verb: 'show-request', ids },
    ],
  });
}
