import { chooseBetween, spanOf } from './choices.ts';
import { collect, type Joint } from './collect-days.ts';
import { daysOfNamedMonth, daysOfSomeMonth } from './day-of-month.ts';
import { bothOrders, fillIn } from './day-orders.ts';
import { type DateContext, type DateRule, type Found, type Meaning, matchAt } from './reading.ts';
import { resolveDays } from './resolve.ts';
import type { WrittenPart } from './written-part.ts';
import { readYearBehindDash } from './year-behind-dash.ts';

const intro =
  /(?:(mellan|between)|from|fran och med|fran|fr\.? ?o\.? ?m\.?|dagarna|period(?:en)?:?) +/uy;

/** Moving "from 12 March to 14 March" speaks of two dates, not of the days between them. */
export const moving =
  /\b(?:flytta|flyttas|flyttar|flyttat|flyttats|framflytta[td]|andrat|andrats|bytt|andra|andras|byt|skjut|flyttad|move|moves|moved|moving|change|changed|push|shift|postpone)\b/u;

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
    return movedFrom(parts, joints, context);
  }
  const isBetween = opening?.[1] !== undefined;
  const dashedYear = readYearBehindDash(text, parts, context);
  if (dashedYear) return dashedYear;
  const [first] = parts;
  const inNamedMonth =
    first && parts.every(({ form }) => form === 'bare')
      ? daysOfNamedMonth(text, first, last, context)
      : undefined;
  if (inNamedMonth) return inNamedMonth;
  const isWhole = text.slice(0, start).trim() === '' && /^[ .!?]*$/u.test(text.slice(last.end));
  const meaning = meaningOf(parts, joints, isBetween, isWhole, context);
  return meaning && { meaning, end: last.end };
};

/** What something is moved from: the days up to the first month, "12–14 March" of "12–14 March to 19–21 March". */
function movedFrom(
  parts: readonly WrittenPart[],
  joints: readonly Joint[],
  context: DateContext,
): Found | undefined {
  const last = parts.findIndex(({ month }) => month !== undefined);
  const from = parts.slice(0, last + 1);
  const meaning = meaningOf(from, joints.slice(0, last), false, false, context);
  const end = from.at(-1)?.end;
  return meaning && end !== undefined ? { meaning, end } : undefined;
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
