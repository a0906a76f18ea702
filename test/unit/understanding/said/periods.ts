/** How people say from when to when: the whole of a period in one breath. */

import {
  daysBetween,
  mondayOf,
  monthOf,
  weekdayOf,
  weekOf,
  yearOf,
} from '../../../../src/understanding/dates/calendar.ts';
import {
  compact,
  dots,
  month,
  number,
  ordinal,
  shortMonth,
  shortWeekday,
  slash,
  type Tongue,
  weekday,
} from './writing.ts';

export interface Days {
  readonly tongue: Tongue;
  readonly today: string;
  readonly first: string;
  readonly last: string;
}

type Says = (days: Days) => string | undefined;

const sv = ({ tongue }: Days) => tongue === 'sv';
const sameMonth = ({ first, last }: Days) => first.slice(0, 7) === last.slice(0, 7) && first < last;
const sameYear = ({ first, last }: Days) => yearOf(first) === yearOf(last) && first < last;
const sameWeek = ({ first, last }: Days) => mondayOf(first) === mondayOf(last) && first < last;
const away = ({ today, first }: Days) => daysBetween(today, first);
const week = ({ first }: Days) => weekOf(first).week;
const weekYear = ({ first }: Days) => weekOf(first).year;
const till = (tongue: Tongue) => (tongue === 'sv' ? 'till' : 'to');
const weeksAway = ({ today, first }: Days) => daysBetween(mondayOf(today), mondayOf(first)) / 7;

/** Ways that need no year for what is near. */
const plainPeriods: readonly Says[] = [
  (d) =>
    sameMonth(d) ? `${number(d.first)}–${number(d.last)} ${month(d.tongue, d.first)}` : undefined,
  (d) => (sameMonth(d) && d.tongue === 'sv' ? `${number(d.first)}-${slash(d.last)}` : undefined),
  (d) =>
    sameMonth(d) && d.tongue === 'en'
      ? `${shortMonth('en', d.first)} ${number(d.first)}-${number(d.last)}`
      : undefined,
  (d) =>
    `${number(d.first)} ${shortMonth(d.tongue, d.first)} - ${number(d.last)} ${shortMonth(d.tongue, d.last)}`,
  (d) => (d.tongue === 'sv' ? `${slash(d.first)}–${slash(d.last)}` : undefined),
  (d) => (d.tongue === 'sv' ? `${slash(d.first)} te ${slash(d.last)}` : undefined),
  (d) =>
    d.tongue === 'sv'
      ? `fr.o.m. ${number(d.first)} ${month('sv', d.first)} t.o.m. ${number(d.last)} ${month('sv', d.last)}`
      : undefined,
  (d) =>
    sameMonth(d)
      ? `${d.tongue === 'sv' ? 'från den' : 'from the'} ${ordinal(d.tongue, d.first)} ${till(d.tongue)} ${d.tongue === 'sv' ? 'den' : 'the'} ${ordinal(d.tongue, d.last)} ${d.tongue === 'sv' ? '' : 'of '}${month(d.tongue, d.first)}`
      : undefined,
  (d) =>
    sameMonth(d)
      ? `${weekday(d.tongue, d.first)} ${number(d.first)} ${till(d.tongue)} ${weekday(d.tongue, d.last)} ${number(d.last)} ${month(d.tongue, d.first)}`
      : undefined,
  (d) =>
    sameWeek(d)
      ? `${d.tongue === 'sv' ? 'v' : 'week'} ${week(d)} ${shortWeekday(d.tongue, d.first)}–${shortWeekday(d.tongue, d.last)}`
      : undefined,
  (d) =>
    sameWeek(d)
      ? `${shortWeekday(d.tongue, d.first)}–${shortWeekday(d.tongue, d.last)} ${d.tongue === 'sv' ? 'v.' : 'week '}${week(d)}`
      : undefined,
  (d) =>
    sameWeek(d)
      ? `${d.tongue === 'sv' ? 'vecka' : 'week'} ${week(d)}, ${weekday(d.tongue, d.first)} ${till(d.tongue)} ${weekday(d.tongue, d.last)}`
      : undefined,
  (d) =>
    sameWeek(d)
      ? `${weekday(d.tongue, d.first)} ${till(d.tongue)} ${weekday(d.tongue, d.last)} ${d.tongue === 'sv' ? 'i vecka' : 'of week'} ${week(d)}`
      : undefined,
];

/** More ways, in one language each. */
const morePeriods: readonly Says[] = [
  (d) =>
    sameMonth(d)
      ? `${sv(d) ? 'mellan' : 'between'} ${number(d.first)} ${sv(d) ? 'och' : 'and'} ${number(d.last)} ${month(d.tongue, d.first)}`
      : undefined,
  (d) =>
    sameMonth(d)
      ? `${ordinal(d.tongue, d.first)}-${ordinal(d.tongue, d.last)} ${month(d.tongue, d.first)}`
      : undefined,
  (d) =>
    sameMonth(d)
      ? sv(d)
        ? `${number(d.first)} tom ${number(d.last)} ${month('sv', d.first)}`
        : `${month('en', d.first)} ${number(d.first)} through ${number(d.last)}`
      : undefined,
  (d) =>
    sv(d)
      ? `fr ${slash(d.first)} tom ${slash(d.last)}`
      : `${shortMonth('en', d.first)} ${ordinal('en', d.first)} thru ${shortMonth('en', d.last)} ${ordinal('en', d.last)}`,
  (d) =>
    sameMonth(d)
      ? sv(d)
        ? `${weekday('sv', d.first)}en den ${number(d.first)} till ${weekday('sv', d.last)}en den ${number(d.last)} ${month('sv', d.first)}`
        : `from the ${ordinal('en', d.first)} until the ${ordinal('en', d.last)} of ${month('en', d.first)}`
      : undefined,
  (d) =>
    daysBetween(d.first, d.last) === 2 && sameMonth(d)
      ? `${number(d.first)}, ${number(d.first) + 1} ${sv(d) ? 'och' : 'and'} ${number(d.last)} ${month(d.tongue, d.first)}`
      : undefined,
  (d) =>
    daysBetween(d.first, d.last) === 1 && sameMonth(d)
      ? `${number(d.first)} ${sv(d) ? 'och' : 'and'} ${number(d.last)} ${month(d.tongue, d.first)}`
      : undefined,
  (d) =>
    sameWeek(d) && sameMonth(d)
      ? `${sv(d) ? 'v' : 'week '}${week(d)} (${number(d.first)}–${number(d.last)} ${month(d.tongue, d.first)})`
      : undefined,
  (d) =>
    sameMonth(d)
      ? `${number(d.first)}–${number(d.last)} ${month(d.tongue, d.first)} (${daysBetween(d.first, d.last) + 1} ${sv(d) ? 'dagar' : 'days'})`
      : undefined,
  (d) =>
    sameWeek(d) && sameMonth(d)
      ? `${shortWeekday(d.tongue, d.first)}-${shortWeekday(d.tongue, d.last)} ${number(d.first)}-${number(d.last)} ${shortMonth(d.tongue, d.first)}`
      : undefined,
];

/** Ways that say the year, or count from today, or name the only such days there are. */
export const certainPeriods: readonly Says[] = [
  (d) =>
    `${number(d.first)} ${shortMonth(d.tongue, d.first)} ${yearOf(d.first)} - ${number(d.last)} ${shortMonth(d.tongue, d.last)} ${yearOf(d.last)}`,
  (d) =>
    away(d) === 1 && daysBetween(d.first, d.last) < 6
      ? `${sv(d) ? 'i morgon till' : 'tomorrow to'} ${weekday(d.tongue, d.last)}`
      : undefined,
  (d) =>
    away(d) === 1 && daysBetween(d.first, d.last) === 1
      ? sv(d)
        ? 'i morgon och i övermorgon'
        : 'tomorrow and the day after'
      : undefined,
  (d) =>
    away(d) === -2 && daysBetween(d.first, d.last) === 1
      ? sv(d)
        ? 'i går och dagen innan'
        : 'yesterday and the day before'
      : undefined,
  (d) =>
    sameMonth(d)
      ? `${number(d.first)}–${number(d.last)} ${month(d.tongue, d.first)} ${yearOf(d.first)}`
      : undefined,
  (d) => `${d.first}--${d.last}`,
  (d) => (sameMonth(d) ? `${d.first}--${d.last.slice(8)}` : undefined),
  (d) => (sameMonth(d) ? `${compact(d.first)}-${d.last.slice(8)}` : undefined),
  (d) => `${d.first} ${till(d.tongue)} ${d.last}`,
  (d) => (sameYear(d) ? `${dots(d.first)}.–${dots(d.last)}.${yearOf(d.last)}` : undefined),
  (d) =>
    sameYear(d)
      ? `${yearOf(d.first)}.${monthOf(d.first)}.${number(d.first)} to ${monthOf(d.last)}.${number(d.last)}`
      : undefined,
  (d) =>
    sameWeek(d)
      ? `${d.tongue === 'sv' ? 'v' : 'week'} ${week(d)} ${weekYear(d)}, ${shortWeekday(d.tongue, d.first)}-${shortWeekday(d.tongue, d.last)}`
      : undefined,
  (d) =>
    sameWeek(d) && weeksAway(d) === 1
      ? `${d.tongue === 'sv' ? 'nästa vecka' : 'next week'}, ${weekday(d.tongue, d.first)} ${till(d.tongue)} ${weekday(d.tongue, d.last)}`
      : undefined,
  (d) =>
    sameWeek(d) && weeksAway(d) === 1
      ? `${shortWeekday(d.tongue, d.first)}-${shortWeekday(d.tongue, d.last)} ${d.tongue === 'sv' ? 'nästa vecka' : 'next week'}`
      : undefined,
  (d) =>
    sameWeek(d) && weeksAway(d) === -1
      ? `${d.tongue === 'sv' ? 'förra veckan' : 'last week'}, ${weekday(d.tongue, d.first)} ${till(d.tongue)} ${weekday(d.tongue, d.last)}`
      : undefined,
  (d) =>
    sameWeek(d) && weeksAway(d) > 1 && weeksAway(d) < 6
      ? `${d.tongue === 'sv' ? 'om' : 'in'} ${weeksAway(d)} ${d.tongue === 'sv' ? 'veckor' : 'weeks'}, ${shortWeekday(d.tongue, d.first)}–${shortWeekday(d.tongue, d.last)}`
      : undefined,
  (d) =>
    weekdayOf(d.first) === 1 && daysBetween(d.first, d.last) === 6
      ? `${d.tongue === 'sv' ? 'vecka' : 'week'} ${week(d)} ${weekYear(d)}`
      : undefined,
];

export const nearPeriods = [...plainPeriods, ...morePeriods];
