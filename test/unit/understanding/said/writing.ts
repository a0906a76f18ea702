/** How people write one day, in either language; the ways that leave out the year are for days near enough not to need it. */

import {
  addDays,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../../src/understanding/dates/calendar.ts';

export type Tongue = 'sv' | 'en';

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
} as const;
const shortMonths = {
  sv: 'jan feb mars apr maj juni juli aug sept okt nov dec',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
} as const;
const weekdays = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
} as const;
const shortWeekdays = {
  sv: 'mån tis ons tors fre lör sön',
  en: 'Mon Tue Wed Thu Fri Sat Sun',
} as const;

const pick = (words: string, index: number): string => words.split(' ')[index] ?? '';

export const month = (tongue: Tongue, day: string) => pick(months[tongue], monthOf(day) - 1);
export const shortMonth = (tongue: Tongue, day: string) =>
  pick(shortMonths[tongue], monthOf(day) - 1);
export const weekday = (tongue: Tongue, day: string) => pick(weekdays[tongue], weekdayOf(day) - 1);
export const shortWeekday = (tongue: Tongue, day: string) =>
  pick(shortWeekdays[tongue], weekdayOf(day) - 1);
export const number = (day: string) => Number(day.slice(8));
export const compact = (day: string) => day.replaceAll('-', '');
export const slash = (day: string) => `${number(day)}/${monthOf(day)}`;
export const dots = (day: string) => `${number(day)}.${monthOf(day)}`;

const endings = ['th', 'st', 'nd', 'rd'];
export const ordinal = (tongue: Tongue, day: string): string => {
  const n = number(day);
  if (tongue === 'sv') return `${n}:${[1, 2, 21, 22, 31].includes(n) ? 'a' : 'e'}`;
  const last = n % 10;
  return `${n}${last <= 3 && (n < 11 || n > 13) ? endings[last] : 'th'}`;
};

type Writes = (tongue: Tongue, day: string) => string;

/** With the month, and at times the weekday, but no year. */
export const withoutYear: readonly Writes[] = [
  (t, day) => `${number(day)} ${month(t, day)}`,
  (t, day) => `${number(day)} ${shortMonth(t, day)}`,
  (t, day) =>
    t === 'sv' ? `den ${ordinal(t, day)} ${month(t, day)}` : `${month(t, day)} ${ordinal(t, day)}`,
  (t, day) =>
    t === 'sv' ? `den ${number(day)} ${month(t, day)}` : `${shortMonth(t, day)} ${number(day)}`,
  (t, day) =>
    t === 'sv'
      ? `${weekday(t, day)}en den ${number(day)} ${month(t, day)}`
      : `${weekday(t, day)} ${number(day)} ${month(t, day)}`,
  (t, day) => `${shortWeekday(t, day)} ${number(day)} ${shortMonth(t, day)}`,
  (t, day) => (t === 'sv' ? slash(day) : `the ${ordinal(t, day)} of ${month(t, day)}`),
];

/** With the year, so that it does not matter how far away the day is. */
export const withYear: readonly Writes[] = [
  (_, day) => day,
  (t, day) => `${number(day)} ${month(t, day)} ${yearOf(day)}`,
  (t, day) =>
    t === 'sv' ? `${slash(day)} ${yearOf(day)}` : `${month(t, day)} ${number(day)}, ${yearOf(day)}`,
  (t, day) => `${shortWeekday(t, day)} ${number(day)} ${shortMonth(t, day)} ${yearOf(day)}`,
  (_, day) => `${dots(day)}.${yearOf(day)}`,
];

/** Whether a day without its year can only be the one that is meant, told in this tense. */
export function needsNoYear(today: string, day: string, isPast: boolean): boolean {
  const ahead = daysBetween(today, day);
  return isPast ? ahead < 0 && ahead > -180 : ahead > 0 && ahead < 300;
}

export const later = addDays;
