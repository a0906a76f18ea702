/** The two-step forms that stand in the place of a delegation's card until they are answered. */

import type { Section } from '../domain/delegation-fields.ts';
import { type FormPart, inputsOf, inputsOfPart } from '../domain/field-inputs.ts';
import type { DelegationView } from '../domain/views.ts';
import { shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { aboutText, headerOf } from './delegation-header.ts';
import { delegationInputs, type Typed } from './delegation-inputs.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { plain, plainFact } from './plain.ts';

/** What became of a form that was sent and not saved. */
export interface Returned {
  readonly typed?: Typed;
  readonly errors?: Typed;
  readonly lead?: string | undefined;
  /** Days that have passed and that the form asks about: saved again, they are taken. */
  readonly asked?: string | undefined;
}

/** What is changed most, in one form, with the ways to the other parts and to calling it off. */
export function editDelegationCard(
  t: Texts,
  view: DelegationView,
  returned: Returned = {},
): DrawnCard {
  const { editQuestion: question, editFooter: footer } = t.delegation;
  const { number, kind } = view.delegation;
  const ids = { delegation: number };
  const others = [
    { title: t.fields.form.all, verb: 'complete-delegation', ids },
    { title: t.buttons.callOff(kind), verb: 'cancel-delegation', ids },
  ];
  return formCard(t, view, returned, { part: 'short', question, footer, others });
}

/** One part of the form, with all of its fields. */
export function partCard(
  t: Texts,
  view: DelegationView,
  part: Section,
  returned: Returned = {},
): DrawnCard {
  const { number, coActors } = view.delegation;
  const ids = { delegation: number };
  const invite = { title: t.coActors.write, verb: 'draft-invitation', ids };
  const others = [
    ...(part === 'partners' && coActors.length > 0 ? [invite] : []),
    { title: t.fields.form.all, verb: 'complete-delegation', ids },
  ];
  const question = t.fields.sections[part];
  return formCard(t, view, returned, { part, question, footer: t.fields.footers[part], others });
}

interface Form {
  readonly part: FormPart;
  readonly question: string;
  readonly footer: string;
  /** Buttons between the one that saves and the one that leads back. */
  readonly others: readonly CardAction[];
}

function formCard(
  t: Texts,
  view: DelegationView,
  { typed = {}, errors = {}, lead = '', asked }: Returned,
  { part, question, footer, others }: Form,
): DrawnCard {
  const { number, version } = view.delegation;
  const ids = { delegation: number, version, form: part, ...(asked && { asked }) };
  const inputs = delegationInputs(t, inputsOfPart(part), view.delegation, typed, errors);
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

/** Asks what became of the business before the delegation is closed (S66). */
export function outcomeCard(t: Texts, view: DelegationView, returned: Returned = {}): DrawnCard {
  const { number, businessPotential } = view.delegation;
  const { typed = {}, errors = {}, lead = '' } = returned;
  const ids = { delegation: number };
  const { question, footer } = t.fields.outcome;
  return drawCard({
    template: 'record',
    language: t.language,
    text: [aboutText(t, view), lead || question].join(' '),
    parts: {
      ...headerOf(t, view),
      lead: plain(lead),
      question,
      facts: [factOf(t.fields.labels.businessPotential, businessPotential ?? '')],
      inputs: delegationInputs(t, inputsOf('businessOutcome'), view.delegation, typed, errors),
      footer,
    },
    actions: [
      {
        title: t.points.buttons.close,
        verb: 'close-delegation',
        ids: { ...ids, form: 'outcome' },
        style: 'positive',
      },
      { title: t.buttons.back, verb: 'show-delegation', ids },
    ],
  });
}

/** Letters of what was hoped for, beside the question what became of it. */
const MOST_FACT = 300;

function factOf(title: string, value: string) {
  return { title, value: plainFact(shorten(value, MOST_FACT)) };
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
  return { type: 'lines', id: 'reason', label: t.delegation.callOffReason, most: 2000, ...text };
}
