import { addDays, daysBetween, weekdayOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { type Meaning, matchAt, type Period } from './reading.ts';
import { clearShortWeekday, shortWeekday, weekdayNumber, weekdayPattern } from './weekday-names.ts';

/** Weekdays as said, of a week that stands elsewhere: "tis–tors", "Monday and Tuesday", "onsdag". */
export interface DaysOfWeek {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

const any = `${weekdayPattern}|${shortWeekday}`;
const notDated = '(?![a-z0-9])\\.?(?! *(?:den |the )?\\d{1,2}(?!\\d|:| *(?:pers|st|p)(?![a-z])))';

const range = new RegExp(
  `(?:fran |from )?(${any})\\.?(?: *(-|/) *| +(?:(till? och med|till?|te|t|to|until|thru|through|t\\.? ?o\\.? ?m\\.?)|och|o|a|and|&) +)(?:pa |on )?(${any})${notDated}`,
  'uy',
);

const single = new RegExp(`(${weekdayPattern}|${clearShortWeekday})${notDated}`, 'uy');

/** "Mån" and "sun" are days when they end what is said. */
const singleAtEnd = new RegExp(`(${shortWeekday})(?:\\.(?=[ \\n]|$)|(?= *(?:$|[,;!?)\\n])))`, 'uy');

/** Reads "tis–tors"; "måndag och tisdag" are a range as well, "måndag och onsdag" are not. */
export function readDaysRange(text: string, start: number): DaysOfWeek | undefined {
  const found = matchAt(range, text, start);
  const [first, last] = [weekdayNumber(found?.[1] ?? ''), weekdayNumber(found?.[4] ?? '')];
  if (!found || first === undefined || last === undefined || first === last) return undefined;
  const isUntil = found[2] !== undefined || found[3] !== undefined;
  return isUntil || last === first + 1 ? { first, last, end: start + found[0].length } : undefined;
}

/** Reads one weekday or several where a week has just been named. */
export function readDaysOfWeek(text: string, start: number): DaysOfWeek | undefined {
  const several = readDaysRange(text, start);
  if (several) return several;
  const found = matchAt(single, text, start) ?? matchAt(singleAtEnd, text, start);
  const day = weekdayNumber(found?.[1] ?? '');
  return found && day !== undefined
    ? { first: day, last: day, end: start + found[0].length }
    : undefined;
}

/** The weeks that a meaning is of, when it is whole weeks, one by one, and nothing else. */
export function wholeWeeks(meaning: Meaning): readonly Period[] {
  const periods =
    meaning.kind === 'period' ? [meaning] : meaning.kind === 'choice' ? meaning.periods : [];
  const isWeek = ({ firstDay, lastDay }: Period) =>
    weekdayOf(firstDay) === 1 && daysBetween(firstDay, lastDay) === 6;
  return periods.every(isWeek) ? periods : [];
}

/** The weekdays in each of the weeks; "fredag till måndag" runs on into the next. */
export function daysIn(weeks: readonly Period[], { first, last }: DaysOfWeek): Meaning {
  const length = (last - first + 7) % 7;
  return chooseBetween(
    weeks.map(({ firstDay }) => {
      const start = addDays(firstDay, first - 1);
      return { firstDay: start, lastDay: addDays(start, length) };
    }),
  );
}
