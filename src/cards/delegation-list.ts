/** The card of a list of delegations: what it was narrowed by, how many there are, rows to press. */

import { isFiltered, type ListPreset } from '../domain/delegation-filter.ts';
import type { DelegationListView } from '../domain/views.ts';
import { formatPeriod, lowerFirst } from '../texts/format.ts';
import { placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { whomText } from './describe.ts';
import { filterText } from './describe-filter.ts';
import { type CardAction, type CardLine, type DrawnCard, drawCard } from './draw.ts';
import { openInOwnChat } from './open-own-chat.ts';
import { plain } from './plain.ts';

/** Where others read along (`isPersonal` false) a row opens in the reader's own chat, and no more is offered. */
export function delegationListCard(
  t: Texts,
  view: DelegationListView,
  isPersonal = true,
): DrawnCard {
  const { rows, first, total } = view;
  const isEmpty = rows.length === 0;
  const heading = headingOf(t, view);
  const lead = isEmpty ? emptyText(t, view) : leadOf(t, view);
  return drawCard({
    template: 'list',
    language: t.language,
    text: isEmpty ? `${heading}: ${lowerFirst(emptyText(t, view))}` : listText(t, view),
    parts: {
      title: t.finding.title,
      state: isEmpty ? t.finding.none : t.finding.state(first, first + rows.length - 1, total),
      heading: plain(heading),
      lead: [plain(lead), draftsText(t, view)].filter(Boolean).join(' '),
      lines: rows.map((row) => lineOf(t, row, view, isPersonal)),
      footer: isEmpty ? '' : t.finding.footer,
    },
    actions: isPersonal ? actionsOf(t, view) : [],
  });
}

function headingOf(t: Texts, { filter }: DelegationListView): string {
  return isFiltered(filter) ? filterText(t, filter) : t.finding.all;
}

function leadOf(t: Texts, { filter, total, latest, instead }: DelegationListView): string {
  if (filter.task === 'waiting') return t.finding.waitingMeans;
  if (!filter.met) return '';
  const { times, none, near } = t.finding.met;
  const { except } = filter;
  const when = times(total, latest && formatPeriod(t.language, latest), except);
  return instead === undefined ? when : [none(instead, except), near, when].join(' ');
}

type ListRow = DelegationListView['rows'][number];

function lineOf(
  t: Texts,
  { delegation, stage, responsible, isPriority }: ListRow,
  { filter }: DelegationListView,
  isPersonal: boolean,
): CardLine {
  const { number, kind, period } = delegation;
  const when = period ? formatPeriod(t.language, period) : t.labels.notSetYet;
  const place = placeText(t.language, delegation.place);
  const kindAndPlace = filter.met ? t.delegation.heading[kind](place) : place;
  const where = isPriority ? t.advice.priority(kindAndPlace) : kindAndPlace;
  const points = filter.met ? [t.finding.met.open(delegation.openPointCount)] : [];
  const ids = { delegation: number };
  return {
    main: `${number} · **${t.stage(stage, kind)}** · ${plain(whomText(t, delegation))}`,
    detail: plain([where, when, t.finding.responsible(responsible), ...points].join(' · ')),
    action: isPersonal
      ? { title: t.finding.open(number), verb: 'show-delegation', ids }
      : { ...openInOwnChat(t, ids), title: t.finding.open(number) },
  };
}

function emptyText(t: Texts, { filter, instead }: DelegationListView): string {
  if (instead !== undefined) return t.finding.met.none(instead, filter.except);
  const { mine, task, kind: _, ...others } = filter;
  if (!isFiltered(filter)) return t.finding.noneYet;
  if (!isFiltered(others) && !mine && task === 'waiting') return t.finding.noneWaiting;
  if (!isFiltered(others) && mine && !task) return t.finding.noneMine;
  return t.finding.noneFound;
}

function draftsText(t: Texts, { drafts = 0 }: DelegationListView): string {
  return drafts > 0 ? t.finding.drafts(drafts) : '';
}

function listText(t: Texts, view: DelegationListView): string {
  const { rows, total } = view;
  const numbers = rows.slice(0, 5).map(({ delegation }) => {
    return `${delegation.number} ${whomText(t, delegation)}`;
  });
  return `${headingOf(t, view)} (${total}): ${numbers.join('; ')}.`;
}

/** More of the same first; then the lists that people ask for most. */
function actionsOf(t: Texts, view: DelegationListView): CardAction[] {
  const { filter, more, total, drafts = 0, priority } = view;
  const list = (title: string, preset: ListPreset): CardAction => {
    return { title, verb: 'list-delegations', ids: { list: preset } };
  };
  if (!isFiltered(filter) && total === 0) {
    const ids = { command: 'new-delegation' };
    return [{ title: t.buttons.newDelegation, verb: 'run-command', ids }];
  }
  const next: CardAction[] = more
    ? [
        {
          title: t.finding.more,
          verb: 'list-delegations',
          ids: { list: more.search, from: more.from },
        },
      ]
    : [];
  if (isFiltered(filter)) {
    const ids = { command: 'drafts' };
    const own = { title: t.drafts.show, verb: 'run-command', ids };
    return [...next, ...(drafts > 0 ? [own] : []), list(t.finding.presets.all, 'all')];
  }
  const { presets } = t.finding;
  return [
    ...next,
    list(presets.mine, 'mine'),
    list(presets['this-month'], 'this-month'),
    ...(priority
      ? [list(t.finding.fromPlace(placeText(t.language, { id: priority })), 'main-priority')]
      : []),
    list(presets.waiting, 'waiting'),
    list(presets['without-follow-up'], 'without-follow-up'),
  ];
}
