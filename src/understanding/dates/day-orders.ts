import { chooseBetween } from './choices.ts';
import type { DateContext, Meaning } from './reading.ts';
import { resolveDays, type WrittenDay } from './resolve.ts';
import type { WrittenPart } from './written-part.ts';

/** Gives each day the month and the year that stand beside another: "12–14 mars 2027". */
export function fillIn(parts: readonly WrittenPart[]): readonly WrittenDay[] {
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
export function bothOrders(
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
  if (dayFirst?.kind === 'choice' && monthFirst.kind === 'period') {
    return chooseBetween([...dayFirst.periods, monthFirst]);
  }
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
