import { daysBetween } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import type { DateContext, Meaning } from './reading.ts';

/**
 * Finds the year of days that were said without one: the next, or the latest when something past is told. Where it is not
 * plain which of the two is told of, and the days that have been are no further back than `lately`, both are offered;
 * days told of as past are offered both ways when they are further back than that.
 */
export function inYear(
  resolve: (tense: DateContext['tense']) => Meaning,
  { today, tense, lately }: DateContext,
): Meaning {
  const meant = resolve(tense);
  const other = resolve(tense === 'past' ? 'future' : 'past');
  if (meant.kind !== 'period' || other.kind !== 'period') return meant;
  const [past, next] = tense === 'past' ? [meant, other] : [other, meant];
  const ago = daysBetween(past.lastDay, today);
  const isInDoubt = ago > 0 && (tense === 'past' ? ago > lately : ago <= lately);
  return isInDoubt ? chooseBetween([past, next]) : meant;
}
