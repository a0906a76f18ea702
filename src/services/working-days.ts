/** Which days people in Sweden work, and the hours in which nothing unasked is sent. */

import Holidays from 'date-holidays';
import { addDays, dayAt, instantAt, weekday } from '../domain/days.ts';

const sweden = new Holidays('SE', { languages: ['sv'], types: ['public'] });
const byYear = new Map<string, ReadonlySet<string>>();

/** Midsummer, Christmas and New Year's Eve are no public holidays by law; nobody works on them. */
const eves = ['-12-24', '-12-31'];

function holidaysOf(year: string): ReadonlySet<string> {
  const known = byYear.get(year);
  if (known) return known;
  const days = sweden.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10));
  const found = new Set([...days, ...eves.map((eve) => `${year}${eve}`)]);
  byYear.set(year, found);
  return found;
}

export function isWorkingDay(date: string): boolean {
  return weekday(date) < 6 && !holidaysOf(date.slice(0, 4)).has(date);
}

/** The day that is some working days after another: 5 from a Monday is the next Monday. */
export function workingDayAfter(date: string, days: number): string {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** `18:00-08:00`: from when until when nothing unasked is sent; undefined sends at once. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export function readQuietHours(setting: string): QuietHours | undefined {
  const [from, to] = setting.split('-');
  return from && to ? { from, to } : undefined;
}

/** The first instant, at or after one, at which something unasked may be sent. */
export function whenToSend(at: number, quiet: QuietHours | undefined, timeZone: string): number {
  if (!quiet) return at;
  const instant = (date: string, time: string) => Date.parse(instantAt(date, time, timeZone));
  for (let day = dayAt(at, timeZone); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    for (const [from, to] of openHours(quiet)) {
      if (at < instant(day, to)) return Math.max(at, instant(day, from));
    }
  }
}

/** The hours of a day in which things are sent: between two quiet ones, or around them. */
function openHours({ from, to }: QuietHours): readonly (readonly [from: string, to: string])[] {
  if (from > to) return [[to, from]];
  return [
    ['00:00', from],
    [to, '24:00'],
  ];
}
