/** The card of a list of follow-up points: tick several, then one button for those ticked. */

import { addDays } from '../domain/days.ts';
import { isOverdue } from '../domain/follow-up.ts';
import type { PointList, PointRow, PointsView } from '../domain/views.ts';
import { shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';
import { rowTitle } from './point-row.ts';

/** Rows on one card; the rest is behind a button. */
const MOST_ROWS = 15;
/** Letters of a name, and names to choose from; a card has room for so many, and anyone can be named in words. */
const MOST_NAME = 60;
const MOST_COLLEAGUES = 60;
/** Rows that are read aloud. */
const MOST_SPOKEN = 3;

/** For how long a reminder is put off, as the card's choices say it. */
export const snoozeDays = { P1D: 1, P7D: 7, P14D: 14 } as const;

export interface PointsCardOptions {
  /** Elsewhere than in one's own chat there is nothing to fill in. */
  readonly isPersonal: boolean;
  /** What just happened. */
  readonly lead?: string;
  /** In place of the question: how many are left. */
  readonly question?: string;
  /** What was filled in, kept when something was wrong. */
  readonly ticked?: readonly string[];
  readonly snoozeTo?: string;
  readonly newOwner?: string;
  readonly errors?: { readonly ticks?: string; readonly newOwner?: string };
  /** The first row that is shown. */
  readonly from?: number;
}

export function pointsCard(t: Texts, view: PointsView, options: PointsCardOptions): DrawnCard {
  const from = view.rows[options.from ?? 0] ? (options.from ?? 0) : 0;
  const rows = view.rows.slice(from, from + MOST_ROWS);
  const { isPersonal, lead = '' } = options;
  const isEmpty = rows.length === 0;
  const question = isEmpty
    ? emptyText(t, view, options)
    : (options.question ?? leftText(t, view) ?? t.points.list.question);
  const lines = rows.map((row) => {
    return { main: plain(rowTitle(t, row, view.list, view.today)), detail: '' };
  });
  const { title, state, heading } = header(t, view, from, rows.length);
  return drawCard({
    template: isPersonal ? 'record' : 'list',
    language: t.language,
    text: [lead, isEmpty ? `${title}. ${question}` : spoken(t, view)].filter(Boolean).join(' '),
    parts: {
      title,
      state,
      heading,
      lead: plain(lead),
      question,
      lines: isPersonal ? [] : lines,
      inputs: isPersonal && !isEmpty ? inputsOf(t, view, rows, options) : [],
      footer: isPersonal && !isEmpty ? t.points.list.footer : '',
    },
    actions: isPersonal && !isEmpty ? actionsOf(t, view, from) : [],
  });
}

/** How far a morning's list has been answered: what a click said, told again when it is drawn anew. */
function leftText(t: Texts, { rows, held = 0 }: PointsView): string | undefined {
  const { left, answeredCount } = t.points.outcome;
  return held > rows.length ? left(answeredCount(held - rows.length), rows.length) : undefined;
}

function emptyText(t: Texts, { list }: PointsView, { question }: PointsCardOptions): string {
  if (list.kind === 'digest' || question !== undefined) return t.points.list.answered;
  return list.kind === 'mine' ? t.points.list.nothing : t.points.list.nothingHere;
}

function header(t: Texts, view: PointsView, from: number, shown: number) {
  const { list, rows, today } = view;
  const { title } = t.points;
  const overdue = rows.filter(({ point }) => isOverdue(point, today)).length;
  const isPart = shown < rows.length;
  const { state, part, none, digest, mine } = t.points.list;
  const all = rows.length === 0 ? none : state(rows.length, overdue);
  return {
    title: list.kind === 'delegation' ? `${title} ${list.number}` : title,
    state: isPart ? part(from + 1, from + shown, rows.length) : all,
    heading: list.kind === 'digest' ? digest(list.date) : list.kind === 'mine' ? mine : title,
  };
}

function inputsOf(
  t: Texts,
  view: PointsView,
  rows: readonly PointRow[],
  options: PointsCardOptions,
): CardInput[] {
  const { overdue: overdueLabel, soon: soonLabel } = t.points.list;
  const isLate = ({ point }: PointRow) => isOverdue(point, view.today);
  const overdue = rows.filter(isLate);
  const soon = rows.filter((row) => !isLate(row));
  const lists = [
    { id: 'overdue', label: overdueLabel(overdue.length), rows: overdue },
    { id: 'soon', label: soonLabel(soon.length), rows: soon },
  ].filter((one) => one.rows.length > 0);
  const ticks = lists.map(({ id, label, rows: own }, index) => {
    const error = index === lists.length - 1 ? options.errors?.ticks : undefined;
    return tickInput(t, view, { id, label, own, ticked: options.ticked ?? [], error });
  });
  return [...ticks, snoozeInput(t, view, options), ownerInput(t, view, options)];
}

interface Ticks {
  readonly id: string;
  readonly label: string;
  readonly own: readonly PointRow[];
  readonly ticked: readonly string[];
  readonly error: string | undefined;
}

function tickInput(
  t: Texts,
  view: PointsView,
  { id, label, own, ticked, error }: Ticks,
): CardInput {
  const choices = own.map((row) => {
    return { title: rowTitle(t, row, view.list, view.today), value: row.number };
  });
  const kept = own.map(({ number }) => number).filter((number) => ticked.includes(number));
  return { ...input(t, error), type: 'many', id, label, value: kept.join(','), choices };
}

function snoozeInput(t: Texts, { today }: PointsView, options: PointsCardOptions): CardInput {
  const { tomorrow, week, twoWeeks, snoozeTo } = t.points.list;
  const choices = [
    { title: tomorrow(addDays(today, snoozeDays.P1D)), value: 'P1D' },
    { title: week(addDays(today, snoozeDays.P7D)), value: 'P7D' },
    { title: twoWeeks(addDays(today, snoozeDays.P14D)), value: 'P14D' },
  ];
  const value = options.snoozeTo ?? 'P7D';
  return { ...input(t), type: 'one', id: 'snoozeTo', label: snoozeTo, value, choices };
}

function ownerInput(t: Texts, view: PointsView, options: PointsCardOptions): CardInput {
  const choices = view.colleagues
    .slice(0, MOST_COLLEAGUES)
    .map(({ id, name }) => ({ title: shorten(name, MOST_NAME), value: id }));
  const { newOwner, chooseOwner } = t.points.list;
  return {
    ...input(t, options.errors?.newOwner),
    type: 'one',
    id: 'newOwner',
    label: newOwner,
    value: options.newOwner ?? '',
    example: chooseOwner,
    choices,
  };
}

function input(t: Texts, error?: string) {
  return { example: '', most: 0, error: error ? `${t.errorPrefix} ${error}` : '' };
}

function actionsOf(t: Texts, { list, rows }: PointsView, from: number): CardAction[] {
  const { done, snooze, reassign, rest, first } = t.points.buttons;
  const ids = idsOf(list);
  const next = from + MOST_ROWS < rows.length ? from + MOST_ROWS : 0;
  const page = { title: next > 0 ? rest : first, verb: 'show-points', ids: { ...ids, from: next } };
  return [
    { title: done, verb: 'complete-points', ids, style: 'positive' },
    { title: snooze, verb: 'snooze-points', ids },
    { title: reassign, verb: 'reassign-points', ids },
    ...(rows.length > MOST_ROWS ? [page] : []),
  ];
}

/** Which list a button concerns: ids only. */
function idsOf(list: PointList): Readonly<Record<string, string>> {
  if (list.kind === 'digest') return { digest: list.date };
  return list.kind === 'delegation' ? { delegation: list.number } : { list: 'mine' };
}

function spoken(t: Texts, { rows, list, today }: PointsView): string {
  const overdue = rows.filter(({ point }) => isOverdue(point, today)).length;
  const names = rows.slice(0, MOST_SPOKEN).map((row) => rowTitle(t, row, list, today));
  return t.points.list.speak(rows.length, overdue, names);
}
