/**
 * What a line says of a follow-up point: "Skicka kontaktlistan till Tianjin senast 1 april, @Megan" is
 * something to do, the day it is due, and who does it. Pure.
 */

import type { Span } from './fold.ts';
import type { Language } from './language.ts';
import type { Person } from './people.ts';
import { DUE, OWNER, textWithout } from './point/cut.ts';
import { type DueReading, findDue } from './point/due.ts';
import { findOwner, type OwnerReading } from './point/owner.ts';

export type { DueReading } from './point/due.ts';
export { readDue, readSnooze } from './point/due.ts';
export type { OwnerReading } from './point/owner.ts';
export { readNewOwner, readOwner } from './point/owner.ts';

export interface PointReading {
  /** What is to be done, without day and owner; '' when the line holds nothing else. */
  readonly text: string;
  readonly owner: OwnerReading;
  readonly due: DueReading;
}

export interface PointOptions {
  readonly today: string;
  readonly language: Language;
  /** Who may own a point. */
  readonly people: readonly Person[];
}

/** Reads each line, and what stands between semicolons, as a point of its own. */
export function readPoints(text: string, options: PointOptions): readonly PointReading[] {
  return splitPoints(text).map((line) => readPoint(line, options));
}

const bullet = /^\s*(?:[-–—*•·▪◦‣+]+|\[[ x]?\]|\(?\d{1,2}[.)]|[a-zå-ö]\))\s+/iu;

/** The lines of a text that hold something, without bullets and numbering. */
export function splitPoints(text: string): readonly string[] {
  return withPlainMentions(text)
    .split(/\r?\n|;\s+|<br\s*\/?>/u)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** The channel writes a mention as `<at>Megan Bowen</at>`. */
function withPlainMentions(text: string): string {
  return text.replace(/<at[^>]*>@?(.*?)<\/at>/giu, '@$1');
}

/** "Anna kollar hotell": what is to be done is "kolla hotell". */
const present = /^(\p{L}{2,}a)r(?=\s)/u;

export function readPoint(line: string, options: PointOptions): PointReading {
  const due = findDue(line, options);
  const owner = findOwner(line, options.people, due.at);
  const marks: (readonly [Span, string])[] = [
    ...(due.at ? [[due.at, DUE] as const] : []),
    ...(owner.at ? [[owner.at, OWNER] as const] : []),
  ];
  const text = textWithout(line, marks);
  const isSubject = owner.at?.[0] === 0;
  return {
    text: isSubject ? text.replace(present, '$1') : text,
    owner: owner.reading,
    due: due.reading,
  };
}
