/** The history of a delegation, and help. */

import type { EventCode } from '../domain/audit.ts';
import { dayAt } from '../domain/days.ts';
import type { HistoryView } from '../domain/views.ts';
import { formatTime, shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { changeTexts } from './changes.ts';
import { headingText } from './describe.ts';
import { type CardAction, type CardLine, type DrawnCard, drawCard } from './draw.ts';
import { openInOwnChat } from './open-own-chat.ts';
import { plain } from './plain.ts';

/** Events on one card, and letters of what a person wrote about one. */
const MOST_EVENTS = 15;
const MOST_REMARK = 200;

export function historyCard(
  t: Texts,
  view: HistoryView,
  timeZone: string,
  isPersonal = true,
): DrawnCard {
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
    actions: isPersonal
      ? [{ title: t.buttons.back, verb: 'show-delegation', ids }]
      : [openInOwnChat(t, ids)],
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
  /** The command that a press on the row runs with the example; none where it would change something. */
  readonly command?: string;
}

export function helpCard(
  t: Texts,
  lines: readonly HelpLine[],
  isPersonal: boolean,
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
      lines: lines.map((line) => helpLine(t, line, isPersonal)),
      footer: t.help.footer,
    },
  });
}

/** What comes nearest to a sentence that was not understood, each to say or to press. */
export function nearestCard(t: Texts, said: string, lines: readonly HelpLine[]): DrawnCard {
  const examples = lines.map(({ example }) => example);
  return drawCard({
    template: 'list',
    language: t.language,
    text: `${t.notUnderstood} ${t.nearest(examples)}`,
    parts: {
      title: t.meaning.title,
      state: t.meaning.state,
      heading: plain(shorten(said, MOST_SAID)),
      lead: `${t.notUnderstood} ${t.meaning.nearest}`,
      lines: lines.map((line) => helpLine(t, line, true)),
    },
  });
}

/** Letters of what was said. */
const MOST_SAID = 120;

/** A row says whether it can be pressed, since it does not look it. */
function helpLine(t: Texts, { what, example, command }: HelpLine, isPersonal: boolean): CardLine {
  const main = `**${what}**`;
  if (!isPersonal || !command) return { main, detail: plain(t.help.write(example)) };
  const action = exampleAction(t, example, command);
  return { main, detail: plain(t.help.press(example)), action };
}

function exampleAction(t: Texts, example: string, command: string): CardAction {
  return { title: t.help.say(example), verb: 'try-example', ids: { command } };
}
