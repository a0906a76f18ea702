/**
 * Days are text, `YYYY-MM-DD`, without a zone; instants are UTC ISO text of fixed width. Only here
 * and in the clock are the two converted.
 */

const DAY_MS = 86_400_000;

export interface Period {
  readonly firstDay: string;
  /** The last day is part of the period; the same as the first when it lasts one day. */
  readonly lastDay: string;
}

/** True for a day that the calendar has: 2027-02-29 is not one. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The day it is at an instant in a time zone (an IANA name). */
export function dayAt(instant: string | number, timeZone: string): string {
  return dayIn(timeZone).format(new Date(instant));
}

type FormatIn = (timeZone: string) => Intl.DateTimeFormat;

/** A format costs far more to make than to use. The Swedish locale writes a date as YYYY-MM-DD. */
function formatIn(options: Intl.DateTimeFormatOptions): FormatIn {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const known = made.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { ...options, timeZone });
    made.set(timeZone, known);
    return known;
  };
}

const dayIn = formatIn({ year: 'numeric', month: '2-digit', day: '2-digit' });
const clockIn = formatIn({ dateStyle: 'short', timeStyle: 'medium' });

/** The instant, UTC ISO, at which a wall clock in a time zone shows a day and time (`HH:MM`). */
export function instantAt(date: string, time: string, timeZone: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // The offset at the guess is the offset at the result, but for the hour in which clocks change.
  const offset = offsetAt(asUtc, timeZone);
  const second = offsetAt(asUtc - offset, timeZone);
  return new Date(asUtc - second).toISOString();
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = clockIn(timeZone).format(new Date(instant));
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
