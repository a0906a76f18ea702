import { daysIn, readDaysOfWeek, wholeWeeks } from './days-of-week.ts';
import { type Found, matchAt } from './reading.ts';

const gap = /(?:[,:]? *\(?|[,:]? +(?:pa|on|under) )(?=[a-z])/uy;

/** "V 22 tis–tors", "next week, Monday to Wednesday": the days that stand right behind a week are all that is meant of it. */
export function narrowed(text: string, found: Found): Found {
  const weeks = wholeWeeks(found.meaning);
  const between = weeks.length > 0 ? matchAt(gap, text, found.end) : undefined;
  const days = between && readDaysOfWeek(text, found.end + between[0].length);
  if (!days) return found;
  // "Nästa vecka, på fredag" may be two things: what is to be, and a day before it.
  const isApart = /[,:].*(?:pa|on)/u.test(between[0]) && days.first === days.last;
  const closed = text[days.end] === ')' && between[0].includes('(') ? 1 : 0;
  return isApart ? found : { meaning: daysIn(weeks, days), end: days.end + closed };
}
