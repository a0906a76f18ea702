import { addDays, dayOf, monthOf, monthSpan, yearOf } from './calendar.ts';
import {
  type DateContext,
  type DateRule,
  type Found,
  type Meaning,
  matchAt,
  type Period,
} from './reading.ts';
import { resolveDays, type WrittenDay } from './resolve.ts';
import { mayEndDay, readWrittenDay, type WrittenPart } from './written-day.ts';
import { nearYear, readYearAfter } from './year-after.ts';

const intro =
  /(?:(mellan|between)|from|fran och med|fran|fr\.? ?o\.? ?m\.?|dagarna|period(?:en)?:?) +/uy;
const dash = / *-{1,2} *|\/(?=\d{4}-)/uy;
const untilWord =
  / +(?:fram +)?(?:till? +och +med|till?|t\.? ?o\.? ?m\.?|to|until|through|thru)(?: +och +med)? +|,? *(?:och |and )?(?:aker|reser|far|lamnar|leave|leaves|leaving|depart|departing|fly|flying)(?: hem| home| igen| again| back)?(?: on)? +/uy;
const andWord = /,? +(?:och|and) +| *& */uy;
const orWord = /,? +(?:eller|or) +/uy;
const comma = /, */uy;
const yearBehindDash = / ?-(\d\d)(?![\d:/-])/uy;
/** Moving "from 12 March to 14 March" speaks of two dates, not of the days between them. */
export const moving =
  /\b(?:flytta|flyttas|flyttar|andra|andras|byt|skjut|move|moved|change|changed|push|shift|postpone)\b/u;
const longestList = 6;

type Joint = 'until' | 'and' | 'or' | 'list';

/** Reads a written day, or a period between two of them: "12–14 mars 2027", "28 Feb to 3 March", "den 12 eller 13 maj". */
export const readDayRange: DateRule = (text, start, context) => {
  const opening = matchAt(intro, text, start);
  const from = start + (opening?.[0].length ?? 0);
  const isMove = opening !== undefined && moving.test(text.slice(0, start));
  const { parts, joints } = collect(text, from, context);
  const last = parts.at(-1);
  if (!last || (opening && (parts.length === 1 || isMove))) return undefined;
  if (
    parts.length > 1 &&
    /\b(?:fran|from) (?:den |the )?$/u.test(text.slice(0, start)) &&
    moving.test(text.slice(0, start))
  ) {
    return single(parts[0], context);
  }
  const isBetween = opening?.[1] !== undefined;
  const dashedYear = readYearBehindDash(text, parts, context);
  if (dashedYear) return dashedYear;
  const isWhole = text.slice(0, start).trim() === '' && /^[ .!?]*$/u.test(text.slice(last.end));
  const meaning = meaningOf(parts, joints, isBetween, isWhole, context);
  return meaning && { meaning, end: last.end };
};

/** Collects days joined by dashes and small words; stops before a number that no month belongs to. */
function collect(
  text: string,
  from: number,
  context: DateContext,
): { parts: readonly WrittenPart[]; joints: readonly Joint[] } {
  const parts: WrittenPart[] = [];
  const joints: Joint[] = [];
  let next = readWrittenDay(text, from, context);
  while (next && parts.length < longestList) {
    parts.push(next);
    if (joints.includes('until') && next.month !== undefined) break;
    const joint = readJoint(
      text,
      next.end,
      parts.every((part) => part.form === 'bare'),
    );
    if (!joint) break;
    const after = readWrittenDay(text, joint.end, context);
    if (!after || (after.form === 'bare' && !mayBeLast(text, next, after, joint.isTight))) break;
    joints.push(joint.kind);
    next = after;
  }
  while (
    parts.length > 1 &&
    parts.at(-1)?.form === 'bare' &&
    parts.every((part) => part.form === 'bare') &&
    joints.at(-1) === 'list'
  ) {
    parts.pop();
    joints.pop();
  }
  joints.length = Math.min(joints.length, Math.max(parts.length - 1, 0));
  return { parts: withYearBehind(text, parts, context), joints };
}

/** Reads the year that stands behind a bare last day: "March 12–14, 2027". */
function withYearBehind(
  text: string,
  parts: readonly WrittenPart[],
  context: DateContext,
): readonly WrittenPart[] {
  const last = parts.at(-1);
  const isOpen =
    parts.length > 1 && last?.form === 'bare' && parts.every((part) => part.year === undefined);
  const after = isOpen && last ? readYearAfter(text, last.end, context) : undefined;
  if (!after || !last || parts.every((part) => part.month === undefined)) return parts;
  return [...parts.slice(0, -1), { ...last, year: after.year, end: after.end }];
}

function single(part: WrittenPart | undefined, context: DateContext): Found | undefined {
  const [written] = part?.month === undefined ? [] : fillIn([part]);
  return part && written && { meaning: resolveDays(written, written, context), end: part.end };
}

function mayBeLast(
  text: string,
  before: WrittenPart,
  after: WrittenPart,
  isTight: boolean,
): boolean {
  if (before.form === 'bare') return true;
  return (
    mayEndDay(text, after.end) && (isTight || after.isMarked === true || after.day > before.day)
  );
}

function readJoint(
  text: string,
  start: number,
  allBare: boolean,
): { kind: Joint; end: number; isTight: boolean } | undefined {
  const kinds: readonly (readonly [Joint, RegExp])[] = [
    ['until', dash],
    ['until', untilWord],
    ['and', andWord],
    ['or', orWord],
    ...(allBare ? [['list', comma] as const] : []),
  ];
  for (const [kind, pattern] of kinds) {
    const found = matchAt(pattern, text, start);
    if (found) return { kind, end: start + found[0].length, isTight: /^[-/]+$/u.test(found[0]) };
  }
  return undefined;
}

function meaningOf(
  parts: readonly WrittenPart[],
  joints: readonly Joint[],
  isBetween: boolean,
  isWhole: boolean,
  context: DateContext,
): Meaning | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  if (parts.every((part) => part.form === 'bare')) {
    return first.isMarked || (isWhole && parts.length > 1)
      ? daysOfSomeMonth(first, last, context)
      : undefined;
  }
  const filled = fillIn(parts);
  if (filled.length === 1 || joints.every((joint) => joint === 'until'))
    return bothOrders(parts, filled, context);
  const days = filled.map((day) => resolveDays(day, day, context));
  const periods = days.flatMap((day) => (day.kind === 'period' ? [day] : []));
  if (periods.length < days.length) return days.find((day) => day.kind !== 'period');
  if (joints.includes('or')) return chooseBetween(periods);
  return spanOf(periods, isBetween);
}

/** Gives each day the month and the year that stand beside another: "12–14 mars 2027". */
function fillIn(parts: readonly WrittenPart[]): readonly WrittenDay[] {
  const month = parts.find((part) => part.month !== undefined)?.month ?? 1;
  const sharesYear = parts.some((part) => part.form === 'bare');
  const year = parts.find((part) => part.year !== undefined)?.year;
  return parts.map((part) => ({
    day: part.day,
    month: part.month ?? month,
    year: part.year ?? (sharesYear ? year : undefined),
    weekday: part.weekday,
  }));
}

/** Reads figures with a slash day first, and in English also month first when that is a date as well. */
function bothOrders(
  parts: readonly WrittenPart[],
  filled: readonly WrittenDay[],
  context: DateContext,
): Meaning | undefined {
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return undefined;
  const isSlashed = parts.every((part) => part.form === 'slash');
  const dayFirst = filled.every(({ month }) => month <= 12)
    ? resolveDays(first, last, context)
    : undefined;
  if (!isSlashed || context.language === 'sv' || filled.some(({ day }) => day > 12))
    return dayFirst;
  const monthFirst = resolveDays(swap(first), swap(last), context);
  if (dayFirst?.kind !== 'period')
    return monthFirst.kind === 'period' && context.language === 'en' ? monthFirst : dayFirst;
  if (monthFirst.kind !== 'period' || monthFirst.firstDay === dayFirst.firstDay) return dayFirst;
  return {
    kind: 'choice',
    periods: [dayFirst, monthFirst].map(({ firstDay, lastDay }) => ({ firstDay, lastDay })),
  };
}

function swap(written: WrittenDay): WrittenDay {
  return { ...written, day: written.month, month: written.day };
}

/** Reads "den 12:e" or "12–14" without a month: the next such day, or the latest when something past is told. */
function daysOfSomeMonth(
  first: WrittenPart,
  last: WrittenPart,
  context: DateContext,
): Meaning | undefined {
  const step = context.tense === 'past' ? -1 : 1;
  const found: Period[] = [];
  for (let ahead = 0; ahead < 6 && found.length < 2; ahead += 1) {
    const { from } = monthSpan(yearOf(context.today), monthOf(context.today) + step * ahead);
    const firstDay = dayOf(yearOf(from), monthOf(from), first.day);
    const lastDay = dayOf(yearOf(from), monthOf(from), last.day);
    if (!firstDay || !lastDay) continue;
    if (lastDay < firstDay) return undefined;
    if (step > 0 ? lastDay >= context.today : firstDay <= context.today)
      found.push({ firstDay, lastDay });
  }
  const [nearest] = found;
  return first.isMarked && nearest ? { kind: 'period', ...nearest } : chooseBetween(found);
}

/** Reads "12/3-27", which is 12 March 2027 or 12 to 27 March, and "12–14/3-27", which has only one reading. */
function readYearBehindDash(
  text: string,
  parts: readonly WrittenPart[],
  context: DateContext,
): Found | undefined {
  const [first, second] = parts;
  if (!first || first.year !== undefined) return undefined;
  const behind = second?.form === 'bare' && first.month !== undefined ? first : second;
  const found = behind && matchAt(yearBehindDash, text, behind.end);
  const year = nearYear(found?.[1], yearOf(context.today));
  if (!found || !behind || behind.month === undefined || year === undefined) return undefined;
  const end = behind.end + found[0].length;
  const filled = fillIn([first, behind]).map((day) => ({ ...day, year }));
  const [a, b] = [filled[0], filled[1]];
  if (!a || !b) return undefined;
  const asYear = resolveDays(a, b, context);
  if (behind !== first) return { meaning: asYear, end };
  const asRange = resolveDays(
    { ...a, year: undefined },
    { ...a, year: undefined, day: Number(found[1]) },
    context,
  );
  const both = [asYear, asRange].flatMap((one) => (one.kind === 'period' ? [one] : []));
  return { meaning: both.length > 1 ? chooseBetween(both) : asYear, end };
}

/** Offers two or three periods to choose between; one alone is no choice. */
export function chooseBetween(periods: readonly Period[]): Meaning {
  const different = periods
    .map(({ firstDay, lastDay }) => ({ firstDay, lastDay }))
    .filter((one, index, all) => all.findIndex((other) => isSamePeriod(one, other)) === index);
  const [only] = different;
  if (!only) return { kind: 'vague' };
  return different.length === 1
    ? { kind: 'period', ...only }
    : { kind: 'choice', periods: different.slice(0, 3) };
}

/** Days joined by "and" are a period when they follow each other or stand after "between"; else a choice. */
function spanOf(periods: readonly Period[], isBetween: boolean): Meaning {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return { kind: 'vague' };
  if (last.lastDay < first.firstDay)
    return { kind: 'reversed', firstDay: first.firstDay, lastDay: last.lastDay };
  const isUnbroken = periods.every((one, index) => {
    const next = periods[index + 1];
    return !next || addDays(one.lastDay, 1) >= next.firstDay;
  });
  if (isBetween || isUnbroken)
    return { kind: 'period', firstDay: first.firstDay, lastDay: last.lastDay };
  return chooseBetween(periods);
}

function isSamePeriod(a: Period, b: Period): boolean {
  return a.firstDay === b.firstDay && a.lastDay === b.lastDay;
}
