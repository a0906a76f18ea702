/** The history of a request for support (S74, S77): who took it in, and what it was said to lead to. */

import { dayAt } from '../domain/days.ts';
import type { SupportHistoryView } from '../domain/views.ts';
import { formatTime, shorten } from '../texts/format.ts';
import { hostText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';
import { outcomeText } from './support.ts';

/** The latest entries on one card, and letters of what somebody wrote in one. */
const MOST_ENTRIES = 15;
const MOST_WORDS = 200;
const MOST_HEADING = 70;

export function supportHistoryCard(
  t: Texts,
  { request, entries }: SupportHistoryView,
  timeZone: string,
): DrawnCard {
  const { number, from, status } = request;
  const left = Math.max(0, entries.length - MOST_ENTRIES);
  const name = hostText(t.language, from);
  return drawCard({
    template: 'list',
    language: t.language,
    text: `${t.history.title} ${number}: ${name}.`,
    parts: {
      title: `${t.history.title} ${number}`,
      state: t.support.status[status],
      heading: plain(shorten(name, MOST_HEADING)),
      lead: left > 0 ? t.history.earlier(left) : '',
      lines: entries.slice(-MOST_ENTRIES).map(({ at, by, outcome, remark = '' }) => ({
        main: t.history.entry(
          outcome ? t.support.events.answered : t.support.events.taken,
          dayAt(at, timeZone),
          formatTime(t.language, at, timeZone),
          plain(by),
        ),
        detail: plain(shorten(outcome ? outcomeText(t, outcome) : remark, MOST_WORDS)),
      })),
    },
    actions: [{ title: t.buttons.back, verb: 'show-support-request', ids: { support: number } }],
  });
}
