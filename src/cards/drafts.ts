/** The cards of drafts that are not finished: one's own, and those that will soon be removed. */

import { daysBetween } from '../domain/days.ts';
import { capitalise, lowerFirst, shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

/** Rows on one card; nobody has that many unfinished things. */
const MOST_ROWS = 15;
/** Letters of a title, and of a question under it; and drafts told of in one morning's card. */
const MOST_TITLE = 80;
const MOST_QUESTION = 120;
const MOST_WARNED = 3;

export interface DraftRow {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The day of the latest answer. */
  readonly answeredOn: string;
  readonly removedOn: string;
}

export function draftsCard(t: Texts, drafts: readonly DraftRow[], today: string): DrawnCard {
  const rows = drafts.slice(0, MOST_ROWS);
  const isEmpty = rows.length === 0;
  const names = rows.slice(0, MOST_WARNED).map(({ title }) => title);
  return drawCard({
    template: 'list',
    language: t.language,
    text: isEmpty ? t.drafts.empty : `${t.drafts.heading}: ${names.join('; ')}.`,
    parts: {
      title: t.drafts.title,
      state: isEmpty ? t.drafts.none : t.drafts.state(drafts.length),
      heading: t.drafts.heading,
      lead: isEmpty ? t.drafts.empty : '',
      lines: rows.map((row) => lineOf(t, row, today)),
      inputs: rows.length > 1 ? [whichInput(t, rows)] : [],
      footer: isEmpty ? '' : t.drafts.footer,
    },
    actions: actionsFor(t, rows),
  });
}

function lineOf(t: Texts, row: DraftRow, today: string) {
  const { id, question, answeredOn, removedOn } = row;
  const title = shorten(row.title, MOST_TITLE);
  const days = daysBetween(answeredOn, today);
  const asked = shorten(question, MOST_QUESTION);
  return {
    main: `**${plain(capitalise(title))}**`,
    detail: plain(t.drafts.row(asked, days, answeredOn, removedOn)),
    action: { title: t.drafts.open(title), verb: 'resume-draft', ids: { draft: id } },
  };
}

function whichInput(t: Texts, rows: readonly DraftRow[]): CardInput {
  const choices = rows.map(({ id, title }) => {
    return { title: shorten(capitalise(title), MOST_TITLE), value: id };
  });
  const value = rows[0]?.id ?? '';
  const rest = { example: '', most: 0, error: '' };
  return { type: 'one', id: 'draft', label: t.drafts.which, value, choices, ...rest };
}

/** With several it is the chosen one that the buttons mean. */
function actionsFor(t: Texts, rows: readonly DraftRow[]): CardAction[] {
  const [first, ...others] = rows;
  if (!first) {
    const ids = { command: 'new-delegation' };
    return [{ title: t.buttons.newDelegation, verb: 'run-command', ids }];
  }
  return draftActions(t, others.length > 0 ? undefined : first.id);
}

function draftActions(t: Texts, draft?: string): CardAction[] {
  const ids = draft === undefined ? {} : { ids: { draft } };
  return [
    { title: t.drafts.goOn, verb: 'resume-draft', ...ids, style: 'positive' },
    { title: t.drafts.discard, verb: 'cancel-draft', ...ids },
  ];
}

export interface DraftWarning {
  readonly id: string;
  readonly title: string;
  readonly removedOn: string;
}

/** "Utkastet ”besök från Tianjin” tas bort torsdag 15 april 2027, om 3 dagar." */
export function draftWarningText(t: Texts, drafts: readonly DraftWarning[], today: string): string {
  return drafts
    .slice(0, MOST_WARNED)
    .map(({ title, removedOn }) => {
      const name = lowerFirst(shorten(title, MOST_TITLE));
      return t.drafts.expiring(name, removedOn, daysBetween(today, removedOn));
    })
    .join(' ');
}

/** The word of a morning in which there is nothing else to answer for. */
export function draftWarningCard(
  t: Texts,
  drafts: readonly DraftWarning[],
  today: string,
): DrawnCard {
  const text = draftWarningText(t, drafts, today);
  const [first, ...others] = drafts;
  const list = { title: t.drafts.show, verb: 'run-command', ids: { command: 'drafts' } };
  return drawCard({
    template: 'record',
    language: t.language,
    text,
    parts: {
      title: t.drafts.title,
      state: t.drafts.expiringCount(drafts.length),
      heading: t.drafts.heading,
      lead: plain(text),
    },
    actions: first && others.length === 0 ? draftActions(t, first.id) : [list],
  });
}
