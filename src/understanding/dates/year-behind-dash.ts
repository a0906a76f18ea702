import { yearOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { fillIn } from './day-orders.ts';
import { type DateContext, type Found, matchAt } from './reading.ts';
import { resolveDays } from './resolve.ts';
import type { WrittenPart } from './written-part.ts';
import { nearYear } from './year-after.ts';

const yearBehindDash = / ?-(\d\d)(?![\d:/-])/uy;

/** Reads "12/3-27", which is 12 March 2027 or 12 to 27 March, and "12–14/3-27", which has only one reading. */
export function readYearBehindDash(
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
