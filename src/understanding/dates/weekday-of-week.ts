import { addDays, type Day, mondayOf } from './calendar.ts';
import { weekdayNumber, weekdayPattern } from './names.ts';
import { type DateContext, type Found, matchAt, period } from './reading.ts';
import { readWeekMonday } from './weeks.ts';

const weekFirst = new RegExp(
  `(nasta vecka|next week|denna vecka|this week|forra veckan|last week),? (?:on |pa )?(${weekdayPattern})(?![a-z])`,
  'uy',
);

const ofWeek =
  /,? *(?:i |in |of |the )?(?:(nasta vecka|next week)|(denna vecka|den har veckan|this week)|(forra veckan|last week))(?![a-z])/uy;

const weekGap = /,? +(?:i |in |of )?/uy;

export function readWeekFirst(
  text: string,
  start: number,
  { today }: DateContext,
): Found | undefined {
  const found = matchAt(weekFirst, text, start);
  const weekday = weekdayNumber(found?.[2] ?? '');
  if (!found || weekday === undefined) return undefined;
  const weeks = /^(?:nasta|next)/u.test(found[1] ?? '')
    ? 1
    : /^(?:forra|last)/u.test(found[1] ?? '')
      ? -1
      : 0;
  return {
    meaning: period(addDays(mondayOf(today), weeks * 7 + weekday - 1)),
    end: start + found[0].length,
  };
}

/** Reads the week that a weekday belongs to: "nästa vecka", "last week", "v 12". */
export function readItsWeek(
  text: string,
  start: number,
  context: DateContext,
): { monday: Day; end: number } | undefined {
  const named = matchAt(ofWeek, text, start);
  if (named) {
    const weeks = named[1] ? 1 : named[3] ? -1 : 0;
    return { monday: addDays(mondayOf(context.today), weeks * 7), end: start + named[0].length };
  }
  const gap = matchAt(weekGap, text, start);
  return gap ? readWeekMonday(text, start + gap[0].length, context) : undefined;
}
