/** Cards that list: delegations, the history of one, and help. */

import type { EventCode } from '../domain/audit.ts';
import { dayAt } from '../domain/days.ts';
import type { DelegationListView, HistoryView } from '../domain/views.ts';
import { formatPeriod, formatTime, shorten } from '../texts/format.ts';
import { placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { changeTexts } from './changes.ts';
import { headingText, whomText } from './describe.ts';
import { type CardAction, type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

/** Letters of a choice; longer ones are cut by some phones. */
const MOST_CHOICE = 90;
/** Events on one card, and letters of what a person wrote about one. */
const MOST_EVENTS = 15;
const MOST_REMARK = 200;

export function delegationListCard(t: Texts, view: DelegationListView): DrawnCard {
  const { rows, filter, more, isMine } = view;
  const none = isMine ? t.list.noneMine : t.list.noneYet;
  const empty = filter ? t.list.noneFound(filter) : none;
  const all = isMine ? t.list.mine : t.list.all;
  const choices = rows.map(({ delegation }) => ({
    title: shorten(`${delegation.number} ${whomText(t, delegation)}`, MOST_CHOICE),
    value: delegation.number,
  }));
  const pick = { type: 'one', id: 'delegation', label: t.list.openInput, example: '' } as const;
  return drawCard({
    template: 'list',
    language: t.language,
    text: rows.length > 0 ? listText(t, view) : empty,
    parts: {
      title: t.list.title,
      state: rows.length > 0 ? t.list.count(rows.length, more) : t.list.none,
      heading: filter ? plain(t.list.filtered(filter)) : all,
      lead: rows.length > 0 ? '' : plain(empty),
      lines: rows.map((row) => ({ main: rowText(t, row), detail: rowDetail(t, row) })),
      inputs:
        rows.length > 0
          ? [
              {
                ...pick,
                most: MOST_CHOICE,
                value: rows[0]?.delegation.number ?? '',
                choices,
                error: '',
              },
            ]
          : [],
      footer: rows.length > 0 ? t.list.footer : '',
    },
    actions:
      rows.length > 0 ? [{ title: t.buttons.show, verb: 'show-delegation' }] : [newAction(t)],
  });
}

type ListRow = DelegationListView['rows'][number];

function rowText(t: Texts, { delegation, stage }: ListRow): string {
  return `${delegation.number} · **${t.stage(stage, delegation.kind)}** · ${plain(whomText(t, delegation))}`;
}

function rowDetail(t: Texts, { delegation, responsible }: ListRow): string {
  const when = delegation.period ? formatPeriod(t.language, delegation.period) : t.labels.notSetYet;
  const where = placeText(t.language, delegation.place);
  return plain([where, when, t.list.responsible(responsible)].join(' · '));
}

function listText(t: Texts, { rows }: DelegationListView): string {
  const numbers = rows.slice(0, 5).map(({ delegation }) => {
    return `${delegation.number} ${whomText(t, delegation)}`;
  });
  return `${t.list.title}: ${numbers.join('; ')}.`;
}

export function historyCard(t: Texts, view: HistoryView, timeZone: string): DrawnCard {
  const { delegation, stage, entries } = view;
  const shown = entries.slice(-MOST_EVENTS);
  const left = entries.length - shown.length;
  const lines = shown.map((entry) => ({
    main: t.history.entry(
      t.history.events[entry.event.code],
      dayAt(entry.event.at, timeZone),
      formatTime(t.language, entry.event.at, timeZone),
      plain(entry.by),
    ),
    detail: plain(detailText(t, entry)),
  }));
  const ids = { delegation: delegation.number };
  return drawCard({
    template: 'list',
    language: t.language,
    text: `${t.history.title} ${delegation.number}: ${headingText(t, delegation)}.`,
    parts: {
      title: `${t.history.title} ${delegation.number}`,
      state: t.stage(stage, delegation.kind),
      heading: plain(headingText(t, delegation)),
      lead: left > 0 ? t.history.earlier(left) : '',
      lines,
    },
    actions: [{ title: t.buttons.back, verb: 'show-delegation', ids }],
  });
}

/** Events that say it all: what else there is stands on the card, or is a member's own. */
const wordless: ReadonlySet<EventCode> = new Set(['registered', 'vote-cast']);

/** What changed, field by field; at the first event only what it then was. */
function detailText(t: Texts, { event, changes, remark }: HistoryView['entries'][number]): string {
  const said = shorten(remark ?? '', MOST_REMARK);
  if (wordless.has(event.code)) return said;
  return [...changeTexts(t, changes), said].filter(Boolean).join(' · ');
}

/** One thing that can be said, with an example of it. */
export interface HelpLine {
  readonly what: string;
  readonly example: string;
}

export function helpCard(
  t: Texts,
  lines: readonly HelpLine[],
  actions: readonly CardAction[],
  lead = '',
): DrawnCard {
  return drawCard({
    template: 'list',
    language: t.language,
    text: [lead, t.help.intro].filter(Boolean).join(' '),
    parts: {
      title: 'Delegationsassistenten',
      state: t.help.title,
      heading: t.help.heading,
      lead: [plain(lead), t.help.intro].filter(Boolean).join(' '),
      lines: lines.map(({ what, example }) => ({
        main: `**${what}**`,
        detail: plain(t.help.say(example)),
      })),
    },
    actions,
  });
}

function newAction(t: Texts): CardAction {
  return {
    title: t.buttons.newDelegation,
    verb: 'run-command',
    ids: { command: 'new-delegation' },
  };
}
