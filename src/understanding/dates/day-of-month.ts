import { dayOf, monthOf, monthSpan, weekdayOf, yearOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { type DateContext, type Found, type Meaning, matchAt, type Period } from './reading.ts';
import type { WrittenPart } from './written-part.ts';

const monthBehind =
  / +(?:i |in |of )?(?:(nasta manad|next month)|(denna manad|den har manaden|this month)|(forra manaden|last month))(?![a-z])/uy;

/** Reads "den 12 i nästa månad" and "12th of last month". */
export function daysOfNamedMonth(
  text: string,
  first: WrittenPart,
  last: WrittenPart,
  { today }: DateContext,
): Found | undefined {
  const found = matchAt(monthBehind, text, last.end);
  if (!found) return undefined;
  const { from } = monthSpan(yearOf(today), monthOf(today) + (found[1] ? 1 : found[2] ? 0 : -1));
  const firstDay = dayOf(yearOf(from), monthOf(from), first.day);
  const lastDay = dayOf(yearOf(from), monthOf(from), last.day);
  if (!firstDay || !lastDay || lastDay < firstDay) return undefined;
  return { meaning: { kind: 'period', firstDay, lastDay }, end: last.end + found[0].length };
}

/** So far a day of the month may lie that falls on its weekday: there is a Friday the 13th in every year. */
const monthsAhead = 15;

/** Reads "den 12:e" or "12–14" without a month: the next such day, or the latest when something past is told. */
export function daysOfSomeMonth(
  first: WrittenPart,
  last: WrittenPart,
  context: DateContext,
): Meaning | undefined {
  const step = context.tense === 'past' ? -1 : 1;
  const found: Period[] = [];
  const hasWeekday = ({ firstDay }: Period) =>
    first.weekday === undefined || weekdayOf(firstDay) === first.weekday;
  for (
    let ahead = 0;
    ahead < monthsAhead && !(found.length > 1 && found.some(hasWeekday));
    ahead += 1
  ) {
    const { from } = monthSpan(yearOf(context.today), monthOf(context.today) + step * ahead);
    const firstDay = dayOf(yearOf(from), monthOf(from), first.day);
    const lastDay = dayOf(yearOf(from), monthOf(from), last.day);
    if (!firstDay || !lastDay) continue;
    if (lastDay < firstDay) return undefined;
    if (step > 0 ? lastDay >= context.today : firstDay <= context.today)
      found.push({ firstDay, lastDay });
  }
  const [nearest] = found;
  if (first.weekday !== undefined && nearest)
    return chooseBetween([nearest, ...found.filter(hasWeekday).slice(0, 1)]);
  return first.isMarked && nearest ? { kind: 'period', ...nearest } : chooseBetween(found);
}
