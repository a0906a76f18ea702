/** How people say one day without a date: counted from today, by its weekday, by its feast. */

import { daysBetween, mondayOf, yearOf } from '../../../../src/understanding/dates/calendar.ts';
import type { Days } from './periods.ts';
import { shortWeekday, weekday } from './writing.ts';

type Says = (days: Days) => string | undefined;

const away = ({ today, first }: Days) => daysBetween(today, first);
const weeks = ({ today, first }: Days) => daysBetween(mondayOf(today), mondayOf(first)) / 7;
const sv = ({ tongue }: Days) => tongue === 'sv';
const on =
  (day: number, swedish: string, english: string): Says =>
  (d) =>
    away(d) === day ? (sv(d) ? swedish : english) : undefined;

const feasts: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  '12-31': ['på nyårsafton', "on New Year's Eve"],
  '01-01': ['nyårsdagen', "on New Year's Day"],
  '12-24': ['på julafton', 'on Christmas Eve'],
  '12-13': ['på luciadagen', 'on 13 December'],
  '06-06': ['nationaldagen', 'on 6 June'],
  '04-30': ['valborg', 'on 30 April'],
};

/** True of a day that comes within the next year, told as to come. */
const isComing = (d: Days) => away(d) > 0 && away(d) < 360;

export const singles: readonly Says[] = [
  on(0, 'i dag', 'today'),
  on(1, 'i morgon', 'tomorrow'),
  on(1, 'imorrn', 'tomorrow morning'),
  on(2, 'i övermorgon', 'the day after tomorrow'),
  on(-1, 'i går', 'yesterday'),
  on(-2, 'i förrgår', 'the day before yesterday'),
  (d) =>
    away(d) > 2 && away(d) < 15
      ? `${sv(d) ? 'om' : 'in'} ${away(d)} ${sv(d) ? 'dagar' : 'days'}`
      : undefined,
  (d) =>
    away(d) < -2 && away(d) > -15
      ? sv(d)
        ? `för ${-away(d)} dagar sedan`
        : `${-away(d)} days ago`
      : undefined,
  (d) =>
    away(d) > 0 && away(d) < 7 ? `${sv(d) ? 'på' : 'on'} ${weekday(d.tongue, d.first)}` : undefined,
  (d) =>
    away(d) < 0 && away(d) > -7
      ? sv(d)
        ? `i ${weekday('sv', d.first)}s`
        : `last ${weekday('en', d.first)}`
      : undefined,
  (d) =>
    weeks(d) === 1
      ? sv(d)
        ? `${weekday('sv', d.first)} nästa vecka`
        : `${weekday('en', d.first)} next week`
      : undefined,
  (d) =>
    weeks(d) === 1
      ? sv(d)
        ? `nästa vecka, ${shortWeekday('sv', d.first)}`
        : `next week ${weekday('en', d.first)}`
      : undefined,
  (d) =>
    weeks(d) === -1
      ? sv(d)
        ? `${weekday('sv', d.first)} förra veckan`
        : `${weekday('en', d.first)} last week`
      : undefined,
  (d) =>
    weeks(d) === 2
      ? sv(d)
        ? `${weekday('sv', d.first)} veckan efter nästa`
        : `${weekday('en', d.first)} the week after next`
      : undefined,
  (d) => (isComing(d) ? feasts[d.first.slice(5)]?.[sv(d) ? 0 : 1] : undefined),
  (d) => `${d.first} (${shortWeekday(d.tongue, d.first)})`,
  (d) => `${shortWeekday(d.tongue, d.first)} ${d.first}`,
  (d) =>
    `${weekday(d.tongue, d.first)} ${Number(d.first.slice(8))}/${Number(d.first.slice(5, 7))}-${yearOf(d.first)}`,
];
