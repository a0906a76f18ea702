/** A follow-up point as one line: its number, what is to be done, and when. */

import { daysBetween } from '../domain/days.ts';
import type { PointList, PointRow } from '../domain/views.ts';
import { shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';

/** Letters of a choice; longer ones are cut by some phones. */
const MOST_CHOICE = 90;

/** Letters of a name beside what is to be done. */
const MOST_NAME = 20;

/** "D-2027-014/1 Skicka kontaktlistan – 1 april, 5 dagar försenad". */
export function rowTitle(t: Texts, row: PointRow, list: PointList, today: string): string {
  const { number, point, owner } = row;
  const who = list.kind === 'delegation' ? ` (${shorten(owner, MOST_NAME)})` : '';
  const when = `${who} – ${whenText(t, row, today)}`;
  const left = MOST_CHOICE - number.length - when.length - 1;
  return `${number} ${shorten(pointText(t, point).replace(/\s+/g, ' '), left)}${when}`;
}

/** What is to be done, or that the reader may not see it. */
export function pointText(t: Texts, { text }: PointRow['point']): string {
  return text || t.secrecy.marked;
}

/** When it is due, in words: "i dag", "senast 9 april, om 3 dagar". */
export function whenText(t: Texts, { point }: PointRow, today: string): string {
  const days = daysBetween(today, point.due);
  const { late, today: now, tomorrowDue, ahead } = t.points.list;
  if (days < 0) return late(point.due, -days);
  if (days === 0) return now;
  return days === 1 ? tomorrowDue(point.due) : ahead(point.due, days);
}
