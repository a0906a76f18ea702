/** The two-step forms that stand in the place of a delegation's card until they are answered. */

import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { aboutText, headerOf } from './delegation-header.ts';
import {
  delegationInputs,
  type InputName,
  inputNames,
  inputsOfMissing,
  type Typed,
} from './delegation-inputs.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

/** What became of a form that was sent and not saved. */
export interface Returned {
  readonly typed?: Typed;
  readonly errors?: Typed;
  readonly lead?: string | undefined;
}

/** Every field to fill in, and the way to calling it off. */
export function editDelegationCard(
  t: Texts,
  view: DelegationView,
  returned: Returned = {},
): DrawnCard {
  const { editQuestion: question, editFooter: footer } = t.delegation;
  const { number, kind } = view.delegation;
  const ids = { delegation: number };
  const others = [{ title: t.buttons.callOff(kind), verb: 'cancel-delegation', ids }];
  return formCard(t, view, returned, { question, footer, names: inputNames, others });
}

/** Only what is missing before it can be confirmed. */
export function completeDelegationCard(
  t: Texts,
  view: DelegationView,
  returned: Returned = {},
): DrawnCard {
  const { completeQuestion: question, completeFooter } = t.delegation;
  const wanted = new Set<string>([
    ...view.missing.flatMap((field) => inputsOfMissing[field]),
    ...Object.keys(returned.typed ?? {}),
  ]);
  const names = inputNames.filter((name) => wanted.has(name));
  const footer = completeFooter(view.delegation.kind);
  return formCard(t, view, returned, { question, footer, names, others: [] });
}

interface Form {
  readonly question: string;
  readonly footer: string;
  readonly names: readonly InputName[];
  /** Buttons between the one that saves and the one that leads back. */
  readonly others: readonly CardAction[];
}

function formCard(
  t: Texts,
  view: DelegationView,
  { typed = {}, errors = {}, lead = '' }: Returned,
  { question, footer, names, others }: Form,
): DrawnCard {
  const { number, version } = view.delegation;
  const ids = { delegation: number, version };
  const inputs = delegationInputs(t, names, view.delegation, typed, errors);
  const wrong = inputs.filter(({ error }) => error);
  const header = headerOf(t, view);
  return drawCard({
    template: 'record',
    language: t.language,
    text: [aboutText(t, view), lead, question, ...Object.values(errors)].filter(Boolean).join(' '),
    parts: {
      ...header,
      ...(wrong.length > 0 && { state: t.delegation.errorState(header.state, wrong.length) }),
      lead: plain(lead),
      question,
      inputs,
      footer: wrong.length > 0 ? t.delegation.correct(wrong.map(({ label }) => label)) : footer,
    },
    actions: [
      { title: t.buttons.save, verb: 'save-delegation', ids, style: 'positive' },
      ...others,
      { title: t.buttons.back, verb: 'show-delegation', ids: { delegation: number } },
    ],
  });
}

/** Asks before the delegation is called off. */
export function callOffCard(t: Texts, view: DelegationView): DrawnCard {
  const { number, kind } = view.delegation;
  const ids = { delegation: number };
  const question = t.delegation.callOffQuestion(number, kind);
  return drawCard({
    template: 'record',
    language: t.language,
    text: question,
    parts: {
      ...headerOf(t, view),
      question,
      inputs: [reasonInput(t)],
      footer: t.delegation.callOffFooter,
    },
    actions: [
      { title: t.buttons.callOff(kind), verb: 'call-off-delegation', ids, style: 'destructive' },
      { title: t.buttons.keep, verb: 'keep-delegation', ids },
    ],
  });
}

function reasonInput(t: Texts): CardInput {
  const text = { value: '', example: '', choices: [], error: '' };
  return { type: 'lines', id: 'reason', label: t.inputs.reason, most: 2000, ...text };
}
