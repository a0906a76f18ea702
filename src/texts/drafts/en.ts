/** What is said of drafts that are not finished, in English. */

import { formatDay, formatWeekday, NBSP } from '../format.ts';
import type { DraftTexts } from './sv.ts';

const day = (date: string) => formatDay('en', date);

const since = (days: number, date: string) => {
  if (days === 0) return 'from today';
  return days === 1 ? 'from yesterday' : `from ${day(date)}`;
};

const inDays = (days: number) => {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days}${NBSP}days`;
};

export const draftsEn: DraftTexts = {
  title: 'Drafts',
  state: (count) => (count === 1 ? '1 to go on with' : `${count} to go on with`),
  none: 'None',
  heading: 'Your drafts',
  row: (question, days, date, gone) => `${question} · ${since(days, date)} · removed ${day(gone)}`,
  which: 'Which draft?',
  footer:
    'Press a row to go on, here or in another chat. A discarded draft can be had back for a day.',
  goOn: 'Continue',
  discard: 'Discard the draft',
  show: 'Show drafts',
  open: (title) => `Go on with ${title}`,
  empty: 'You have no drafts. Write for example ‘new delegation from Tianjin’.',
  expiring: (title, gone, days) =>
    `The draft ‘${title}’ will be removed on ${formatWeekday('en', gone)}, ${inDays(days)}.`,
  how: 'Write ‘drafts’ to go on or discard.',
  expiringCount: (count) =>
    count === 1 ? '1 draft will soon be removed' : `${count} drafts will soon be removed`,
};
