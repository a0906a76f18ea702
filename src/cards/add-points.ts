/** The cards of adding points: the form, a question about one line, and what will be saved. */

import type { DelegationView } from '../domain/views.ts';
import { capitalise, shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { type AskPointsForm, askPointsParts } from './after-visit.ts';
import { headingText } from './describe.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

/** Letters of one line and of one name; all of it stands in the form behind "Ändra". */
const MOST_LINE = 140;
const MOST_NAME = 60;
/** Lines that are read aloud. */
const MOST_SPOKEN = 2;

/** The lines to write, or to write anew. */
export function writePointsCard(
  t: Texts,
  view: DelegationView,
  isOwn: boolean,
  form: AskPointsForm,
  actions: readonly CardAction[],
): DrawnCard {
  const text = [
    `${t.points.add.title(view.delegation.number)}.`,
    form.lead,
    form.error,
    t.points.afterVisit.question,
    t.points.afterVisit.how,
  ];
  const state = t.points.add.state.lines;
  const parts = { ...askPointsParts(t, view, isOwn, form), ...header(t, view, state) };
  return drawCard({
    template: 'record',
    language: t.language,
    text: text.filter(Boolean).join(' '),
    parts: { ...parts, lead: plain(form.lead ?? '') },
    actions,
  });
}

export interface PointQuestion {
  readonly question: string;
  readonly input: CardInput;
  readonly actions: readonly CardAction[];
}

/** Who, or when, for one line, which the question quotes. */
export function askAboutPointCard(
  t: Texts,
  view: DelegationView,
  { question, input, actions }: PointQuestion,
): DrawnCard {
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${t.points.add.title(view.delegation.number)}. ${question}`,
    parts: {
      ...header(t, view, t.points.add.state.asking),
      question: plain(question),
      inputs: [input],
    },
    actions,
  });
}

export interface PointsToConfirm {
  readonly lines: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: string;
  }[];
  readonly lead: string;
  readonly actions: readonly CardAction[];
}

/** How each line was understood, before anything is saved. */
export function confirmPointsCard(
  t: Texts,
  view: DelegationView,
  { lines, lead, actions }: PointsToConfirm,
): DrawnCard {
  const { add } = t.points;
  const shown = lines.map(({ text, owner, due }) => ({
    main: capitalise(shorten(text, MOST_LINE)),
    detail: add.line(shorten(owner, MOST_NAME), due),
  }));
  const said = shown.slice(0, MOST_SPOKEN).map(({ main, detail }) => `${main}, ${detail}.`);
  const question = `**${add.confirm}** ${add.confirmHow}`;
  return drawCard({
    template: 'list',
    language: t.language,
    text: [`${add.title(view.delegation.number)}.`, lead, add.confirm, ...said]
      .filter(Boolean)
      .join(' '),
    parts: {
      ...header(t, view, add.state.confirm),
      lead: lead ? plain(lead) : question,
      lines: shown.map(({ main, detail }) => ({ main: plain(main), detail: plain(detail) })),
      footer: add.footer,
    },
    actions,
  });
}

/** What becomes of the card when the draft is thrown away. */
export function cancelledPointsCard(t: Texts, delegation: string, draft: string): DrawnCard {
  const { add } = t.points;
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${add.title(delegation)}. ${add.cancelled}`,
    parts: {
      title: add.title(delegation),
      state: add.state.cancelled,
      heading: t.points.title,
      question: add.cancelled,
    },
    actions: [{ title: t.buttons.undo, verb: 'undo-cancel', ids: { draft } }],
  });
}

function header(t: Texts, { delegation }: DelegationView, state: string) {
  const heading = plain(headingText(t, delegation));
  return { title: t.points.add.title(delegation.number), state, heading };
}
