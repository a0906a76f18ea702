import { dayOf, monthOf, monthSpan, yearOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import type { DateContext, Meaning, Period } from './reading.ts';
import type { WrittenPart } from './written-part.ts';

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
