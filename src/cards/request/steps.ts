/** The second steps of a request's card: putting a question, and completing what is missing. */

import { MOST_TEXT } from '../../domain/limits.ts';
import type { RequestView } from '../../domain/views.ts';
import type { Texts } from '../../texts/texts.ts';
import { fullHeadingText } from '../describe.ts';
import { type CardAction, type DrawnCard, drawCard } from '../draw.ts';
import { plain } from '../plain.ts';
import { deviationInputs, dialogueInput, initiativeInputs, politicianInputs } from './form.ts';
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

/** Everything in a request that can be completed. */
export function editRequestCard(t: Texts, view: RequestView, timeZone: string): DrawnCard {
  const { request, delegation } = view;
  const isTrip = delegation.kind === 'trip' && request.isMarketing;
  return step(t, view, timeZone, {
    question: t.delegation.editQuestion,
    inputs: [
      ...request.politicians.flatMap((politician) => politicianInputs(t, politician)),
      dialogueInput(t, request),
      ...(isTrip ? initiativeInputs(t, request.initiative) : []),
      ...deviationInputs(t, view.findings, request),
    ],
    footer: t.delegation.editFooter,
    action: { title: t.buttons.save, verb: 'save-request', style: 'positive' },
  });
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
