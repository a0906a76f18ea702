/** The card that asks for follow-up points when a visit or a trip is over (S84). */

import { MOST_MESSAGE } from '../domain/limits.ts';
import type { AfterVisitView, DelegationView } from '../domain/views.ts';
import { cite } from '../texts/cite.ts';
import { formatPeriod } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { DelegationCardOptions } from './delegation.ts';
import { headerOf, standingOf } from './delegation-header.ts';
import { factParts } from './describe.ts';
import {
  type CardAction,
  type CardInput,
  type CardParts,
  type DrawnCard,
  drawCard,
} from './draw.ts';
import { openInOwnChat } from './open-own-chat.ts';
import { plain } from './plain.ts';

/** What a copy of this card is called among the views of its occasion. */
const VIEW = 'after-visit';

export interface AskPointsForm {
  readonly lead?: string | undefined;
  /** What was typed, and what is wrong with it. */
  readonly typed?: string;
  readonly error?: string;
}

export function afterVisitCard(
  t: Texts,
  { of, isOwn }: AfterVisitView,
  options: Pick<DelegationCardOptions, 'lead' | 'isPersonal'> & AskPointsForm,
): DrawnCard {
  const { delegation, responsible } = of;
  const { number, kind } = delegation;
  const ids = { delegation: number };
  const notAnswered = isOwn ? '' : t.points.afterVisit.notAnswered(responsible.name);
  const lead = [options.lead ?? '', notAnswered].filter(Boolean).join(' ');
  const { buttons } = t.points;
  const actions: CardAction[] = [
    { title: t.buttons.continue, verb: 'add-points', ids: { ...ids, form: 1 }, style: 'positive' },
    { title: buttons.tomorrow, verb: 'snooze-documentation', ids },
    { title: buttons.didNotHappen(kind), verb: 'cancel-delegation', ids },
  ];
  return drawCard({
    template: 'record',
    language: t.language,
    text: spoken(t, of, lead),
    parts: { ...askPointsParts(t, of, isOwn, options), lead: plain(lead) },
    actions: options.isPersonal ? actions : [openInOwnChat(t, { delegation: number })],
    standing: { ...standingOf(of), view: VIEW },
  });
}

/** The question with its form, the same when a draft asks it. */
export function askPointsParts(
  t: Texts,
  view: DelegationView,
  isOwn: boolean,
  form: AskPointsForm,
): CardParts {
  const { afterVisit } = t.points;
  const { facts: known, moreFacts } = factParts(t, view.delegation);
  const facts = [...known, ...moreFacts].filter(({ title }) => asked(t).includes(title));
  return {
    ...afterHeader(t, view, isOwn),
    question: afterVisit.question,
    facts,
    ...notesOn(t, view),
    inputs: [pointsInput(t, form)],
    footer: afterVisit.footer,
  };
}

/** The facts that help remembering who waits for what. */
function asked({ labels, fields }: Texts): readonly string[] {
  const { headcount, themes, host, theyWant } = fields.labels;
  return [labels.guests, headcount, themes, host, theyWant];
}

function afterHeader(t: Texts, view: DelegationView, isOwn: boolean) {
  const { delegation, stage, responsible } = view;
  const { state, stateTrip } = t.points.afterVisit;
  const isOver = stage === 'completed';
  const lastDay = isOver ? delegation.period?.lastDay : undefined;
  const bent = t.kinds[delegation.kind].neuter ? state : stateTrip;
  const name = isOwn ? t.labels.you(responsible.name) : responsible.name;
  return {
    ...headerOf(t, view),
    state: bent(t.stage(stage, delegation.kind), lastDay),
    subtitle: `${t.fields.labels.responsible}: ${plain(name)}`,
  };
}

function notesOn(t: Texts, { delegation }: DelegationView) {
  const { required, consider, goodToKnow } = t.points.afterVisit;
  const note = ({ weight, text }: { weight: string; text: string }, row: string) => {
    return { weight, text: `${text} ${cite(delegation.strategy, [row])}` };
  };
  const notes = [note(required, 'S84'), note(consider, 'S83'), note(goodToKnow, 'S6')];
  return { notesTitle: t.advice.title(delegation.strategy), notes };
}

function pointsInput(t: Texts, { typed = '', error = '' }: AskPointsForm): CardInput {
  return {
    type: 'lines',
    id: 'points',
    label: t.points.afterVisit.input,
    value: typed,
    example: t.points.afterVisit.example,
    most: MOST_MESSAGE,
    choices: [],
    error: error && `${t.errorPrefix} ${error}`,
  };
}

function spoken(t: Texts, { delegation }: DelegationView, lead: string): string {
  const { number, kind, period } = delegation;
  const when = period ? formatPeriod(t.language, period) : '';
  const what = [`${t.kinds[kind].name} ${number}`, when].filter(Boolean).join(', ');
  return [
    lead.includes(number) ? '' : `${what}.`,
    lead,
    t.points.afterVisit.question,
    t.points.afterVisit.how,
  ]
    .filter(Boolean)
    .join(' ');
}
