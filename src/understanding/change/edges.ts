import { addDays } from '../dates/calendar.ts';
import type { Period } from '../dates/reading.ts';
import { readPeriod } from '../dates.ts';
import { fold } from '../fold.ts';
import type { Language } from '../language.ts';

/** What a change of days is read with: the days as they stand, and the day it is. */
export interface EdgeOptions {
  readonly period: Period;
  readonly today: string;
  readonly language: Language;
}

const arriving =
  /(?<!\p{L})(?:kommer|anlander|ankommer|landar|borjar|startar|come|comes|coming|arriv\w+|lands?|landing|starts?|begins?|flying in|fr\.? ?o\.? ?m\.?|from)(?!\p{L})/u;
const leaving =
  /(?<!\p{L})(?:aker|reser|flyger hem|hemresan?|slutar|lamnar|stannar (?:till|t ?o ?m|over)|forlang\w* (?:till|t ?o ?m)|leav\w+|go home|going home|fly(?:ing)? (?:home|back)|ends?|stay\w* (?:to|until|till|through)|extend\w* (?:to|until|through)|t\.? ?o\.? ?m\.?|till och med|through|until)(?!\p{L})/u;
/** "D-14 till 22 mars" says where it ends; "flytta till 22 mars" where it is moved to. */
const until = /^\s*(?:till|to|until|t\.? ?o\.? ?m\.?)\s/u;
const moving =
  /(?<!\p{L})(?:flytt\w*|mov\w*|push\w*|skjut\w*|senarelagg\w*|tidigarelagg\w*|postpone\w*|andra\w*|change\w*|byt\w*|nytt|nya|new)(?!\p{L})/u;
const onlyThen =
  /(?<!\p{L})(?:bara|endast|only|just)(?: pa| on| over)? (?:\p{L}+dag(?:en)?|\p{L}+dan|\p{L}*day)(?!\p{L})/u;
const not = /(?<!\p{L})(?:inte|ej|ente|not|can't|cannot|won't)(?!\p{L})/u;
/** The other end stands, which is said when a day alone would leave it open. */
const otherStands =
  /(?<!\p{L})(?:same (?:return|end|departure|way back|flight home)|hemresan?(?: \S+)? (?:ar|e|som|ligger)|(?:resten|ovrigt|annars) som|slut(?:et|ar)? som|return as|(?:rest|otherwise|everything else) (?:as|the same|stays))/u;
const relative =
  /(?<!\p{L})(?:i ?dag|i ?morgon|i ?overmorgon|today|tomorrow|nasta|next|forra|last|om|in|the week|veckan)(?!\p{L})/u;
/** What is one sentence's part: a hyphen inside "12-14" parts nothing. */
const between = /[,;!\n]|\.(?=\s|$)|\s[-–—]\s|\s(?:och|and|men|but|so)\s/u;

/** Says whether the end that a sentence does not speak of is said to stand. */
export function keepsOtherEnd(text: string): boolean {
  return otherStands.test(fold(text));
}

/**
 * Reads a new first or last day for days that stand: "slutar redan den 13:e", "they leave on the Saturday". A
 * weekday is the one nearest to the day that it moves. A first day alone may move the rest with it, which is left
 * to others to ask about, unless the end is said to stand.
 */
export function readEdges(text: string, options: EdgeOptions): Period | undefined {
  const said = fold(text);
  const { period } = options;
  if (onlyThen.test(said)) {
    const day = dayNear(text, period.firstDay, options);
    return day === undefined ? undefined : { firstDay: day, lastDay: day };
  }
  const parts = text.split(between);
  const last = dayOf(parts, leaving, period.lastDay, options) ?? endIn(text, options);
  const first = dayOf(parts, arriving, period.firstDay, options);
  const isWhole = first !== undefined && (last !== undefined || keepsOtherEnd(text));
  if (!isWhole && last === undefined) return undefined;
  const next = {
    firstDay: (isWhole ? first : undefined) ?? period.firstDay,
    lastDay: last ?? period.lastDay,
  };
  return next.firstDay > next.lastDay ? undefined : next;
}

function endIn(text: string, options: EdgeOptions): string | undefined {
  return until.test(fold(text)) ? dayNear(text, options.period.lastDay, options) : undefined;
}

/** The one day that a part with such a word names; what it is moved from is no longer so. */
function dayOf(
  parts: readonly string[],
  edge: RegExp,
  near: string,
  options: EdgeOptions,
): string | undefined {
  for (const part of parts) {
    const said = fold(part);
    if (!edge.test(said) || moving.test(said) || not.test(said)) continue;
    const day = dayNear(part, near, options);
    if (day) return day;
  }
  return undefined;
}

/** Days to either side of a day that a weekday may be. */
const NEAR = 3;

function dayNear(text: string, near: string, { today, language }: EdgeOptions): string | undefined {
  const from = relative.test(fold(text)) ? today : addDays(near, -NEAR);
  const read = readPeriod(text, { today: from, language, tense: 'future' });
  const isDay = read?.kind === 'period' && read.firstDay === read.lastDay;
  if (isDay) return read.firstDay;
  return read?.kind === 'vague' && read.from === undefined ? read.to : undefined;
}
