import { dayOf, monthOf, monthSpan, yearOf } from './calendar.ts';
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

/** Reads "den 12:e" or "12–14" without a month: the next such day, or the latest when something past is told. */
export function daysOfSomeMonth(
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
