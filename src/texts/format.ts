/**
 * How days, periods, numbers and lists are written in the two languages. Days are never written with
 * figures only; a no-break space stands between a number and what it counts.
 */

import { type Period, weekday } from '../domain/days.ts';

export type Language = 'sv' | 'en';
export const languages: readonly Language[] = ['sv', 'en'];

/** No-break space. */
export const NBSP = '\u00A0';

const months: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): DayParts {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1, day: day ?? 1 };
}

export const monthName = (language: Language, month: number) => months[language][month - 1] ?? '';

/** "12 mars 2027"; without the year "12 mars". */
export function formatDay(language: Language, date: string, options?: { year?: boolean }): string {
  const { year, month, day } = partsOf(date);
  const text = `${day}${NBSP}${monthName(language, month)}`;
  return options?.year === false ? text : `${text} ${year}`;
}

/** "fredag 12 mars 2027", "Friday 12 March 2027". */
export function formatWeekday(
  language: Language,
  date: string,
  options?: { year?: boolean },
): string {
  return `${weekdayName(language, date)} ${formatDay(language, date, options)}`;
}

export function weekdayName(language: Language, date: string): string {
  return weekdays[language][weekday(date) - 1] ?? '';
}

/** "12–14 mars 2027", "28 februari–3 mars 2027", "28 February to 3 March 2027". */
export function formatPeriod(
  language: Language,
  period: Period,
  options?: { year?: boolean },
): string {
  const [first, last] = [partsOf(period.firstDay), partsOf(period.lastDay)];
  if (period.firstDay === period.lastDay) return formatDay(language, period.firstDay, options);
  const end = formatDay(language, period.lastDay, options);
  if (first.year !== last.year) {
    const begin = formatDay(language, period.firstDay, options);
    return language === 'sv' ? `${begin}–${end}` : `${begin} to ${end}`;
  }
  if (first.month === last.month) return `${first.day}–${end}`;
  const begin = formatDay(language, period.firstDay, { year: false });
  return language === 'sv' ? `${begin}–${end}` : `${begin} to ${end}`;
}

/** "mars 2027", "mars–maj 2027", "2027" for whole months and years; undefined for other days. */
export function formatMonths(language: Language, period: Period): string | undefined {
  const [first, last] = [partsOf(period.firstDay), partsOf(period.lastDay)];
  const isWhole = first.day === 1 && last.day === daysIn(last.year, last.month);
  if (!isWhole || first.year !== last.year) return undefined;
  if (first.month === 1 && last.month === 12) return String(first.year);
  const [begin, end] = [monthName(language, first.month), monthName(language, last.month)];
  return `${begin === end ? begin : `${begin}–${end}`} ${first.year}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "28 sep–3 okt": months by their first letters where there are two, for a button; no year. */
export function formatPeriodBriefly(language: Language, period: Period): string {
  const [first, last] = [partsOf(period.firstDay), partsOf(period.lastDay)];
  const whole = formatPeriod(language, period, { year: false });
  if (first.month === last.month) return whole;
  const brief = ({ day, month }: DayParts) =>
    `${day}${NBSP}${monthName(language, month).slice(0, 3)}`;
  return language === 'sv' ? `${brief(first)}–${brief(last)}` : `${brief(first)} to ${brief(last)}`;
}

/** "fre 12 – sön 14 mars 2027": the weekdays too, for a fact on a card. */
export function formatPeriodWithWeekdays(language: Language, period: Period): string {
  const short = (date: string) => weekdayName(language, date).slice(0, 3);
  const { firstDay, lastDay } = period;
  if (firstDay === lastDay) return formatWeekday(language, firstDay);
  const [first, last] = [partsOf(firstDay), partsOf(lastDay)];
  const year = first.year !== last.year;
  const begin =
    year || first.month !== last.month
      ? formatDay(language, firstDay, { year })
      : String(first.day);
  return `${short(firstDay)}${NBSP}${begin} – ${short(lastDay)}${NBSP}${formatDay(language, lastDay)}`;
}

/** "12 500", "12,500"; below nought with a minus, not a hyphen. */
export function formatNumber(language: Language, number: number): string {
  const digits = String(Math.abs(Math.round(number)));
  const text = digits.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NBSP : ',');
  return Math.round(number) < 0 ? `\u2212${text}` : text;
}

/** "A, B och C". */
export function formatList(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}

/** "A, B eller C". */
export function formatAlternatives(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'sv' ? 'eller' : 'or'} ${last}`;
}

/** "kl. 8.00", "08:00", at an instant in a time zone. */
export function formatTime(language: Language, instant: string, timeZone: string): string {
  const time = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  if (language === 'en') return time;
  return `kl.${NBSP}${time.replace(/^0/, '').replace(':', '.')}`;
}

/** The first letter in upper case, the rest as it is. */
export function capitalise(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** The first letter in lower case, unless the word is written in capitals: LU, GRIP. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** At most `most` characters, cut at a word and ended by "…". */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const space = letters[most - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
