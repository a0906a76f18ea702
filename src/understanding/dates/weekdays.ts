import { addDays, type Day, mondayOf, weekdayOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { numberPattern, smallNumber, weekdayNumber, weekdayPattern } from './names.ts';
import {
  type DateContext,
  type DateRule,
  type Found,
  type Meaning,
  matchAt,
  period,
} from './reading.ts';
import { readItsWeek, readWeekFirst } from './weekday-of-week.ts';

const short = 'man|tis|ons|tors?|fre|lor|son|mon|tues?|wed|thurs?|thu|fri|sat|sun';

const one = new RegExp(
  `(?:(?:nu )?pa |on |nu |this |coming |this coming |kommande |denna |the )?(?:(nasta|next)|(forra|i|last))? ?(${weekdayPattern})(?![a-z])`,
  'uy',
);

const range = new RegExp(
  `(${weekdayPattern}|${short})\\.?(?: *- *| +(?:till?|to|until|through|t\\.?o\\.?m\\.?|och|and) +)(${weekdayPattern}|${short})(?![a-z0-9])\\.?(?! *\\d)`,
  'uy',
);

const weeksLater = new RegExp(
  `,? +(?:om +(${numberPattern}) +veck(?:a|or)|in +(${numberPattern}) +weeks?|(week|after next))(?![a-z])`,
  'uy',
);

const weeksBefore = new RegExp(
  `(${numberPattern}) weeks? (?:on|from) (?:next )?(${weekdayPattern})(?![a-z])`,
  'uy',
);

/** Reads a weekday, alone, with its week, or as a range of weekdays; what could be two days is a choice. */
export const readWeekdays: DateRule = (text, start, context) =>
  readRange(text, start, context) ??
  readWeekFirst(text, start, context) ??
  readWeeksBefore(text, start, context) ??
  readOne(text, start, context);

function readRange(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(range, text, start);
  const [first, last] = [weekdayNumber(found?.[1] ?? ''), weekdayNumber(found?.[2] ?? '')];
  if (!found || first === undefined || last === undefined) return undefined;
  const end = start + found[0].length;
  const inWeek = readItsWeek(text, end, context);
  const isSpelledOut = /day|dag/u.test(found[1] ?? '');
  if (!inWeek && !isSpelledOut) return undefined;
  const length = (last - first + 7) % 7;
  const firstDay = inWeek ? addDays(inWeek.monday, first - 1) : nearest(first, context);
  return { meaning: period(firstDay, addDays(firstDay, length)), end: inWeek?.end ?? end };
}

/** "Two weeks on Friday" and "fredag om två veckor" count from the coming Friday or from this week's: a choice when they differ. */
function readWeeksBefore(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(weeksBefore, text, start);
  const weekday = weekdayNumber(found?.[2] ?? '');
  const weeks = smallNumber(found?.[1] ?? '');
  if (!found || weekday === undefined || weeks === undefined) return undefined;
  return { meaning: someWeeksLater(weekday, weeks, context), end: start + found[0].length };
}

function someWeeksLater(weekday: number, weeks: number, context: DateContext): Meaning {
  const days = [nearest(weekday, context), addDays(mondayOf(context.today), weekday - 1)];
  return chooseBetween(
    days
      .map((day) => addDays(day, weeks * 7))
      .sort()
      .map((day) => ({ firstDay: day, lastDay: day })),
  );
}

function readOne(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(one, text, start);
  const weekday = weekdayNumber(found?.[3] ?? '');
  if (!found || weekday === undefined) return undefined;
  const isEarlier = found[2] !== undefined && (found[2] !== 'i' || found[3]?.endsWith('s'));
  if (found[3]?.endsWith('s') && !isEarlier) return undefined;
  const end = start + found[0].length;
  const inWeek = readItsWeek(text, end, context);
  if (inWeek && !found[1])
    return { meaning: period(addDays(inWeek.monday, weekday - 1)), end: inWeek.end };
  const later = matchAt(weeksLater, text, end);
  if (later) {
    const weeks = smallNumber(later[1] ?? later[2] ?? '') ?? 1;
    return { meaning: someWeeksLater(weekday, weeks, context), end: end + later[0].length };
  }
  return { meaning: meaningOf(weekday, found[1] !== undefined, isEarlier === true, context), end };
}

function meaningOf(
  weekday: number,
  isNext: boolean,
  isEarlier: boolean,
  context: DateContext,
): Meaning {
  const { today, tense } = context;
  const now = weekdayOf(today);
  const inThisWeek = addDays(today, weekday - now);
  if (isEarlier) return period(weekday < now ? inThisWeek : addDays(inThisWeek, -7));
  const pair = (a: Day, b: Day): Meaning => ({
    kind: 'choice',
    periods: [a, b].map((day) => ({ firstDay: day, lastDay: day })),
  });
  if (isNext)
    return weekday > now
      ? pair(inThisWeek, addDays(inThisWeek, 7))
      : period(addDays(inThisWeek, 7));
  if (weekday === now)
    return tense === 'past' ? pair(addDays(today, -7), today) : pair(today, addDays(today, 7));
  return period(nearest(weekday, context));
}

/** Gives the coming day with this weekday, today included, or the latest when something past is told. */
function nearest(weekday: number, { today, tense }: DateContext): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, tense === 'past' && ahead > 0 ? ahead - 7 : ahead);
}
