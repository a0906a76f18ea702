import { addDays, type Day, mondayOf, weekdayOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { type DaysOfWeek, daysIn, readDaysRange, wholeWeeks } from './days-of-week.ts';
import { numberPattern, smallNumber } from './names.ts';
import {
  type DateContext,
  type DateRule,
  type Found,
  type Meaning,
  matchAt,
  type Period,
  period,
} from './reading.ts';
import { readRelative } from './relative.ts';
import { isEither } from './tense.ts';
import { clearShortWeekday, shortWeekday, weekdayNumber, weekdayPattern } from './weekday-names.ts';
import { readWeeks } from './weeks.ts';
import { readWrittenDay } from './written-day.ts';

const one = new RegExp(
  `(?:(?:nu )?(?:pa|po) |on |nu |this |coming |this coming |kommande |denna |the )?(?:(nasta|next)|(forra|i|last))? ?(${weekdayPattern}|${clearShortWeekday}|(?<=(?:pa|on|nasta|next|last) )(?:${shortWeekday}))(?![a-z0-9])`,
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
  readWeeksBefore(text, start, context) ??
  readOne(text, start, context);

function readRange(text: string, start: number, context: DateContext): Found | undefined {
  const days = readDaysRange(text, start);
  if (!days) return undefined;
  const week = readItsWeek(text, days.end, context);
  if (week) return { meaning: daysIn(week.weeks, days), end: week.end };
  const isPast = /da(?:g)?s(?![a-z])/u.test(text.slice(start, days.end));
  return { meaning: comingDays(days, isPast ? pastOf(context) : context), end: days.end };
}

/** A range that begins with today's weekday may begin today or in a week. */
function comingDays({ first, last }: DaysOfWeek, context: DateContext): Meaning {
  const { today, tense } = context;
  const length = (last - first + 7) % 7;
  const from = (day: Day): Period => ({ firstDay: day, lastDay: addDays(day, length) });
  const isToday = first === weekdayOf(today);
  if (isToday && tense === 'past') return chooseBetween([from(addDays(today, -7))]);
  const starts = isToday ? [today, addDays(today, 7)] : [nearest(first, context)];
  return chooseBetween(starts.map(from));
}

function pastOf(context: DateContext): DateContext {
  return { ...context, tense: 'past', lately: Infinity };
}

const gap = /,? *\(?(?:i |in |of |the |under |during |samma )?/uy;

/** Reads the week that a weekday belongs to: "nästa vecka", "last week", "v 12". */
function readItsWeek(
  text: string,
  start: number,
  context: DateContext,
): { weeks: readonly Period[]; end: number } | undefined {
  const from = start + (matchAt(gap, text, start)?.[0].length ?? 0);
  const found = readWeeks(text, from, context) ?? readRelative(text, from, context);
  const weeks = found ? wholeWeeks(found.meaning) : [];
  return found && weeks.length > 0 ? { weeks, end: found.end } : undefined;
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

/** What makes "fredas" the Friday that was, without "i": another before it, as in "i torsdas å fredas". */
const pastBefore = /da(?:g)?s *(?:,|och|o|a|&) *$/u;

function readOne(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(one, text, start);
  const weekday = weekdayNumber(found?.[3] ?? '');
  if (!found || weekday === undefined) return undefined;
  const weekdayAt = start + found[0].length - (found[3]?.length ?? 0);
  if (isDated(text, weekdayAt, context)) return undefined;
  const range = found[1] || found[2] ? undefined : readRange(text, weekdayAt, context);
  if (range) return range;
  const isPastForm = found[3]?.endsWith('s') && /das$|dags$/u.test(found[3]);
  const isJoined = isPastForm && pastBefore.test(text.slice(Math.max(0, start - 8), start));
  const isEarlier = isJoined || (found[2] !== undefined && (found[2] !== 'i' || isPastForm));
  if (isPastForm && !isEarlier) return undefined;
  const end = start + found[0].length;
  const week = readItsWeek(text, end, context);
  if (week && !found[1]) {
    return { meaning: daysIn(week.weeks, { first: weekday, last: weekday, end }), end: week.end };
  }
  const later = matchAt(weeksLater, text, end);
  if (later) {
    const weeks = smallNumber(later[1] ?? later[2] ?? '') ?? 1;
    return { meaning: someWeeksLater(weekday, weeks, context), end: end + later[0].length };
  }
  return { meaning: meaningOf(weekday, found[1] !== undefined, isEarlier === true, context), end };
}

/** "Coming Thu 29 Jun" is a date, and is read as one. */
function isDated(text: string, weekdayAt: number, context: DateContext): boolean {
  const day = readWrittenDay(text, weekdayAt, context);
  return day?.weekday !== undefined && (day.month !== undefined || day.isMarked === true);
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
  if (isNext)
    return weekday > now
      ? pair(inThisWeek, addDays(inThisWeek, 7))
      : period(addDays(inThisWeek, 7));
  if (weekday === now)
    return tense === 'past' ? pair(addDays(today, -7), today) : pair(today, addDays(today, 7));
  const coming = nearest(weekday, context);
  return isEither(context) ? pair(addDays(coming, -7), coming) : period(coming);
}

function pair(a: Day, b: Day): Meaning {
  return chooseBetween([a, b].map((day) => ({ firstDay: day, lastDay: day })));
}

/** Gives the coming day with this weekday, today included, or the latest when something past is told. */
function nearest(weekday: number, { today, tense }: DateContext): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, tense === 'past' && ahead > 0 ? ahead - 7 : ahead);
}
