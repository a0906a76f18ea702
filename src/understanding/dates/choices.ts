import { addDays } from './calendar.ts';
import type { Meaning, Period } from './reading.ts';

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
export function spanOf(periods: readonly Period[], isBetween: boolean): Meaning {
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
