import type { Heard } from './around-date.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { readDaysOfWeek, wholeWeeks } from './days-of-week.ts';
import type { Period } from './reading.ts';

const aside = /^[ ,:(]*(?:(?:alltsa|dvs\.?|det vill saga|i\.?e\.?|that is|den|the|on|pa) *)?$/u;

/** Longest stretch of words between a week and the days that are meant of it. */
const longestGap = 60;

/**
 * Days said twice are said once: "fredag till söndag, 12–14 mars", "12–14 mars (fre–sön)", "v 12 (23–25 mars)". A range
 * of weekdays further on in the sentence is of the week that was named: "week of 11 January: … Mon–Wed".
 */
export function agreeing(text: string, a: Heard, b: Heard, between: string): Heard | undefined {
  if (a.meaning.kind !== 'period' || b.meaning.kind !== 'period') return undefined;
  const [first, second] = [a.meaning, b.meaning];
  const both = { ...a, end: b.end, isDeadline: a.isDeadline && b.isDeadline };
  const isWeek = wholeWeeks(first).length > 0;
  if (isWeek && hasRange(text, b) && isNear(between)) {
    const days = (day: string) => weekdayOf(day) - 1;
    return { ...both, meaning: within(first, days(second.firstDay), days(second.lastDay)) };
  }
  if (!aside.test(between)) return undefined;
  if (isWeek && isInside(second, first)) return { ...both, meaning: second };
  if (namesItsDays(text, b, first)) return { ...both, meaning: first };
  return namesItsDays(text, a, second) ? { ...both, meaning: second } : undefined;
}

function isNear(between: string): boolean {
  return between.length <= longestGap && !/[.!?\n]/u.test(between);
}

function hasRange(text: string, { core, end }: Heard): boolean {
  const days = readDaysOfWeek(text, core);
  return days?.end === end && days.first < days.last;
}

function within({ firstDay }: Period, first: number, last: number) {
  return {
    kind: 'period',
    firstDay: addDays(firstDay, first),
    lastDay: addDays(firstDay, last),
  } as const;
}

function isInside(inner: Period, outer: Period): boolean {
  return inner.firstDay >= outer.firstDay && inner.lastDay <= outer.lastDay;
}

/** Whether what was said is only the weekdays of these days. */
function namesItsDays(text: string, { core, end }: Heard, { firstDay, lastDay }: Period): boolean {
  const from = core + (/^(?:pa|on|this|the) /u.exec(text.slice(core, end))?.[0].length ?? 0);
  const days = readDaysOfWeek(text, from);
  return (
    days?.end === end && days.first === weekdayOf(firstDay) && days.last === weekdayOf(lastDay)
  );
}
