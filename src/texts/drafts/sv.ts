/** What is said of drafts that are not finished, in Swedish. */

import { formatDay, formatWeekday, NBSP } from '../format.ts';

const day = (date: string) => formatDay('sv', date);

/** "i dag", "i går", "från 12 mars 2027". */
const since = (days: number, date: string) => {
  if (days === 0) return 'från i dag';
  return days === 1 ? 'från i går' : `från ${day(date)}`;
};

const inDays = (days: number) => {
  if (days <= 0) return 'i dag';
  return days === 1 ? 'i morgon' : `om ${days}${NBSP}dagar`;
};

export const draftsSv = {
  title: 'Utkast',
  state: (count: number) => (count === 1 ? '1 att fortsätta på' : `${count} att fortsätta på`),
  none: 'Inga',
  heading: 'Dina utkast',
  /** Under a draft's title: the open question, how old it is and when it is removed. */
  row: (question: string, days: number, date: string, gone: string) =>
    `${question} · ${since(days, date)} · tas bort ${day(gone)}`,
  which: 'Vilket utkast?',
  footer:
    'Tryck på en rad för att fortsätta, här eller i en annan chatt. Ett slängt utkast går att ångra ett dygn.',
  goOn: 'Fortsätt',
  discard: 'Släng utkastet',
  show: 'Visa utkast',
  open: (title: string) => `Fortsätt på ${title}`,
  empty: 'Du har inga utkast. Skriv till exempel ”ny delegation från Tianjin”.',
  /** In the morning, when it will soon be removed. */
  expiring: (title: string, gone: string, days: number) =>
    `Utkastet ”${title}” tas bort ${formatWeekday('sv', gone)}, ${inDays(days)}.`,
  /** After the sentences about drafts, among other things. */
  how: 'Skriv ”utkast” för att fortsätta eller slänga.',
  expiringCount: (count: number) =>
    count === 1 ? '1 utkast tas snart bort' : `${count} utkast tas snart bort`,
};

export type DraftTexts = typeof draftsSv;
