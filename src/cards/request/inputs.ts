/** What is filled in on a request's card: votes, the unit's proposal, an answer. */

import { MOST_TEXT } from '../../domain/limits.ts';
import type { RequestView } from '../../domain/views.ts';
import { capitalise } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CardInput } from '../draw.ts';
import { plain } from '../plain.ts';

/** What came of filling it in, when something was not right. */
export interface RequestForm {
  /** The sentence beneath an input that was not right, by the input's id. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, string>>;
}

export function requestInputs(
  t: Texts,
  view: RequestView,
  { typed = {}, errors = {} }: RequestForm,
): CardInput[] {
  return inputsFor(t, view).map((input) => ({
    ...input,
    value: typed[input.id] ?? input.value,
    error: errors[input.id] ? plain(`${t.errorPrefix} ${errors[input.id]}`) : '',
  }));
}

function inputsFor(t: Texts, view: RequestView): CardInput[] {
  const { request, may, findings } = view;
  if (may.vote) return request.politicians.length > 1 ? voteInputs(t, view) : [];
  if (may.prepare && findings.length === 0) return prepareInputs(t, view);
  return request.status === 'returned' && may.handle ? [answerInput(t)] : [];
}

const empty = { value: '', example: '', error: '', most: 100, choices: [] } as const;

/** One choice a politician, none chosen beforehand. */
function voteInputs(t: Texts, { request, own }: RequestView): CardInput[] {
  const { choices, inputs } = t.request;
  return request.politicians.map(({ key, name }) => ({
    ...empty,
    type: 'radio',
    id: `vote-${key}`,
    label: inputs.voteFor(name),
    value: own?.[key] ?? '',
    choices: (['yes', 'no', 'abstain'] as const).map((choice) => ({
      title: capitalise(choices[choice]),
      value: choice,
    })),
  }));
}

function prepareInputs(t: Texts, { request }: RequestView): CardInput[] {
  const { choices, inputs } = t.request;
  const proposals = request.politicians.map(
    ({ key, name }): CardInput => ({
      ...empty,
      type: 'one',
      id: `proposal-${key}`,
      label: inputs.proposal(name),
      value: request.proposal[key] ?? 'approve',
      choices: [
        { title: capitalise(choices.yes), value: 'approve' },
        { title: capitalise(choices.no), value: 'reject' },
      ],
    }),
  );
  return [...proposals, { ...empty, type: 'date', id: 'answerBy', label: inputs.answerBy }];
}

function answerInput(t: Texts): CardInput {
  return { ...empty, type: 'lines', id: 'answer', label: t.request.inputs.answer, most: MOST_TEXT };
}
