/** The card of a delegation, and the two-step forms that stand in its place. */

import { dayAt } from '../domain/days.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { delegationInputs, type InputName, inputNames, type Typed } from './delegation-inputs.ts';
import { pointFacts, pointsFirst, pointsOutcome, showPointsAction } from './delegation-points.ts';
import { factsOf, headingText, MOST_FACTS } from './describe.ts';
import {
  type CardAction,
  type CardParts,
  type DrawnCard,
  drawCard,
  type Standing,
} from './draw.ts';
import { noteParts } from './notes.ts';
import { plain } from './plain.ts';

export interface DelegationCardOptions {
  readonly timeZone: string;
  /** What just happened; first on the card. */
  readonly lead?: string | undefined;
  /** Whether it is read in the reader's own chat; elsewhere it has no buttons but one. */
  readonly isPersonal: boolean;
}

/** Facts on a copy that many see. */
const MOST_PUBLIC_FACTS = 4;

export function delegationCard(
  t: Texts,
  view: DelegationView,
  options: DelegationCardOptions,
): DrawnCard {
  const { lead = '', isPersonal } = options;
  const outcome = outcomeText(t, view, options.timeZone);
  const facts = [...factsOf(t, view.delegation), ...pointFacts(t, view)];
  // What is required is said by the outcome.
  const notes = view.notes.filter(({ weight }) => weight !== 'required');
  return drawCard({
    template: 'record',
    language: t.language,
    text: [lead, `${headerText(t, view)}: ${headingText(t, view.delegation)}.`, outcome]
      .filter(Boolean)
      .join(' '),
    parts: {
      ...delegationHeader(t, view),
      lead: plain(lead),
      question: plain(outcome),
      facts: facts.slice(0, isPersonal ? MOST_FACTS : MOST_PUBLIC_FACTS),
      moreFacts: isPersonal ? facts.slice(MOST_FACTS) : [],
      ...(isPersonal ? noteParts(t, view.delegation.strategy, notes) : {}),
    },
    actions: isPersonal ? actionsOf(t, view) : [openAction(t, view)],
    standing: standingOf(view),
  });
}

/** The same card with every field to fill in; `typed` and `errors` when something was wrong. */
export function editDelegationCard(
  t: Texts,
  view: DelegationView,
  form: { readonly typed?: Typed; readonly errors?: Typed; readonly lead?: string } = {},
): DrawnCard {
  const { number, version } = view.delegation;
  const ids = { delegation: number, version };
  const question = t.delegation.editQuestion;
  const names: readonly InputName[] = inputNames;
  return drawCard({
    template: 'record',
    language: t.language,
    text: [form.lead, question, ...Object.values(form.errors ?? {})].filter(Boolean).join(' '),
    parts: {
      ...delegationHeader(t, view),
      lead: plain(form.lead ?? ''),
      question,
      inputs: delegationInputs(t, names, view.delegation, form.typed ?? {}, form.errors ?? {}),
      footer: t.delegation.editFooter,
    },
    actions: [
      { title: t.buttons.save, verb: 'save-delegation', ids, style: 'positive' },
      { title: t.buttons.back, verb: 'show-delegation', ids: { delegation: number } },
    ],
    standing: standingOf(view),
  });
}

/** Asks before the delegation is called off. */
export function callOffCard(t: Texts, view: DelegationView): DrawnCard {
  const { number, kind } = view.delegation;
  const ids = { delegation: number };
  const question = t.delegation.callOffQuestion(number, kind);
  const reason = { type: 'lines', id: 'reason', label: t.inputs.reason, most: 2000 } as const;
  return drawCard({
    template: 'record',
    language: t.language,
    text: question,
    parts: {
      ...delegationHeader(t, view),
      question,
      inputs: [{ ...reason, value: '', example: '', choices: [], error: '' }],
      footer: t.delegation.callOffFooter,
    },
    actions: [
      { title: t.buttons.callOff(kind), verb: 'call-off-delegation', ids, style: 'destructive' },
      { title: t.buttons.keep, verb: 'keep-delegation', ids },
    ],
    standing: standingOf(view),
  });
}

export function delegationHeader(
  t: Texts,
  view: DelegationView,
): Pick<CardParts, 'title' | 'state' | 'heading' | 'subtitle'> {
  const { delegation, stage, responsible } = view;
  return {
    title: `${t.kinds[delegation.kind].name} ${delegation.number}`,
    state: t.stage(stage, delegation.kind),
    heading: headingText(t, delegation),
    subtitle: `${t.labels.responsible}: ${plain(responsible.name)}`,
  };
}

function headerText(t: Texts, { delegation, stage }: DelegationView): string {
  return `${t.kinds[delegation.kind].name} ${delegation.number}, ${t.stage(stage, delegation.kind).toLowerCase()}`;
}

/** Where it stands and the one next step. */
function outcomeText(t: Texts, view: DelegationView, timeZone: string): string {
  const { delegation, missing, changedBy } = view;
  if (delegation.status === 'cancelled') {
    return t.delegation.calledOffBy(changedBy.name, dayAt(delegation.changedAt, timeZone));
  }
  if (view.stage === 'completed') return pointsOutcome(t, view);
  if (delegation.status !== 'registered') return '';
  return missing.length > 0
    ? t.delegation.missingToConfirm(missing, delegation.kind)
    : t.delegation.readyToConfirm(delegation.kind);
}

function actionsOf(t: Texts, view: DelegationView): CardAction[] {
  const { number, kind, status } = view.delegation;
  const ids = { delegation: number };
  const isOpen = view.mayChange && (status === 'registered' || status === 'confirmed');
  const isReady = view.missing.length === 0;
  const isOver = view.stage === 'completed';
  const complete = {
    title: t.buttons.complete,
    verb: 'edit-delegation',
    ids,
    ...(isOver ? {} : { style: 'positive' as const }),
  };
  const confirm = {
    title: t.buttons.confirm,
    verb: 'confirm-delegation',
    ids,
    style: 'positive',
  } as const;
  const change = { title: t.buttons.change, verb: 'edit-delegation', ids };
  const first = status === 'registered' ? (isReady ? [confirm, change] : [complete]) : [change];
  return [
    ...(isOpen && isOver ? pointsFirst(t, view) : []),
    ...(isOpen ? (isOver ? first.slice(-1) : first) : []),
    ...(isOpen ? [{ title: t.buttons.callOff(kind), verb: 'cancel-delegation', ids }] : []),
    ...showPointsAction(t, view),
    { title: t.buttons.history, verb: 'show-history', ids },
  ];
}

function openAction(t: Texts, { delegation }: DelegationView): CardAction {
  const ids = { delegation: delegation.number };
  return { title: t.buttons.openOwnChat, verb: 'open-in-own-chat', ids };
}

export function standingOf({ delegation }: Pick<DelegationView, 'delegation'>): Standing {
  return { pk: `occ:${delegation.id}`, version: delegation.version, view: 'delegation' };
}
