import { monthOf, monthSpan, yearOf } from './calendar.ts';
import { readFigures } from './day-in-figures.ts';
import { dayNumber, dayPattern, monthNumber } from './names.ts';
import { type DateContext, matchAt } from './reading.ts';
import { shortWeekday, weekdayNumber, weekdayPattern } from './weekday-names.ts';
import type { WrittenPart } from './written-part.ts';
import { nearYear, readYearAfter } from './year-after.ts';

const weekdayBefore = new RegExp(`(?:on |pa )?(${weekdayPattern}|${shortWeekday})\\.?,? +`, 'uy');

const marks = /(?:(den|the) +|d\. ?|d (?=\d))?/uy;

const ordinal = `(${dayPattern})(:?[ae](?![a-z])|st|nd|rd|th|\\.(?!\\d))?`;

const dayThenMonth = new RegExp(`${ordinal}(?: +of| +i)? *([a-z]{3,10})(?![a-z])\\.?`, 'uy');

const monthThenDay = new RegExp(
  `([a-z]{3,10})\\.?,? +(?:the |den )?${ordinal}(?![\\da-z]|[:/.,]\\d|-\\d\\d-)`,
  'uy',
);

const bare = new RegExp(`${ordinal}(?![\\d:a-z%]|[/.,]\\d)`, 'uy');

/** What may follow "March 12" for the number to be a day: the end of the phrase or one of these words, not "personer". */
const afterDay =
  / *(?:$|[^a-z0-9 %]|\d{4}(?!\d)|(?:i|in|at|pa|med|with|for|from|fran|to|till|until|through|tom|och|and|eller|or|av|by|om|about|hos|hosted|host|vard|kl|de|dom|they|vi|we|nasta|next|denna|this|forra|early|late|tidigt|sent|morning|evening|afternoon|noon|midday|night|em|fm|pm|am|pa|thru|latest|plus|our|as|is|are|was|were|if|before|after|around|only|just|bara)(?![a-z]))/uy;

const until = ' *(?:-|till|to|until|through|och|and|eller|or) *(?:den |the )?';

const untilDayOfMonth = new RegExp(
  `(?:, *(?:${dayPattern}))*${until}${ordinal}(?: +of| +i)? *([a-z]{3,10})(?![a-z])`,
  'uy',
);

const monthThenDayUntil = new RegExp(`([a-z]{3,10})\\.?,? +(?:the )?${ordinal}${until}$`, 'u');

/** Characters before a day that may name the month and the first day of its period. */
const longestBefore = 60;

/** Reads one day at `start`, with the weekday or "den" that may stand before it. */
export function readWrittenDay(
  text: string,
  start: number,
  context: DateContext,
): WrittenPart | undefined {
  const weekdayMatch = matchAt(weekdayBefore, text, start);
  const weekday = weekdayMatch?.[1] ? weekdayNumber(weekdayMatch[1]) : undefined;
  const afterWeekday = start + (weekdayMatch?.[0].length ?? 0);
  const mark = matchAt(marks, text, afterWeekday);
  const from = afterWeekday + (mark?.[0].length ?? 0);
  const part =
    readFigures(text, from, context) ??
    readWithMonth(text, from, context) ??
    readBare(text, from, Boolean(mark?.[0]));
  return part && weekday !== undefined ? { ...part, weekday } : part;
}

/** "Sista februari", "the last of February": the month's last day. */
const lastOf = /(?:sista(?: dagen)?|last(?: day)?)(?: +(?:i|av|of|in))? +([a-z]{3,10})(?![a-z])/uy;

function readLast(text: string, from: number, context: DateContext): WrittenPart | undefined {
  const found = matchAt(lastOf, text, from);
  const month = found?.[1] ? monthNumber(found[1]) : undefined;
  if (!found || month === undefined) return undefined;
  const after = readYearAfter(text, from + found[0].length, context);
  const thisYear = yearOf(context.today);
  const year = after?.year ?? (month < monthOf(context.today) ? thisYear + 1 : thisYear);
  const day = Number(monthSpan(year, month).to.slice(-2));
  return { day, month, year, form: 'words', end: after?.end ?? from + found[0].length };
}

function readWithMonth(text: string, from: number, context: DateContext): WrittenPart | undefined {
  const last = readLast(text, from, context);
  if (last) return last;
  const dayFirst = matchAt(dayThenMonth, text, from);
  const monthOfDayFirst = dayFirst?.[3] ? monthNumber(dayFirst[3]) : undefined;
  if (dayFirst && monthOfDayFirst !== undefined) {
    return withYear(
      text,
      from + dayFirst[0].length,
      dayNumber(dayFirst[1] ?? ''),
      monthOfDayFirst,
      context,
    );
  }
  const monthFirst = matchAt(monthThenDay, text, from);
  const month = monthFirst?.[1] ? monthNumber(monthFirst[1]) : undefined;
  if (!monthFirst || month === undefined) return undefined;
  const end = from + monthFirst[0].length;
  if (monthFirst[3] === undefined && isYear(text, end, monthFirst[2] ?? '', context))
    return undefined;
  const isDay = monthFirst[3] !== undefined || matchAt(afterDay, text, end);
  return isDay ? withYear(text, end, dayNumber(monthFirst[2] ?? ''), month, context) : undefined;
}

/** In Swedish the day stands before its month, so "mars 27" is the month of a year that is near. */
function isYear(text: string, end: number, digits: string, { language, today }: DateContext) {
  const year = /^\d\d$/u.test(digits) ? nearYear(digits, yearOf(today)) : undefined;
  const isAlone = !/^ *(?:-|till|och|eller|20\d\d)/u.test(text.slice(end, end + 12));
  return language === 'sv' && isAlone && year !== undefined && year >= yearOf(today);
}

function withYear(
  text: string,
  end: number,
  day: number,
  month: number,
  context: DateContext,
): WrittenPart {
  const after = readYearAfter(text, end, context);
  return { day, month, year: after?.year, form: 'words', end: after?.end ?? end };
}

function readBare(text: string, from: number, hasMark: boolean): WrittenPart | undefined {
  const found = matchAt(bare, text, from);
  const word = found?.[1] ?? '';
  const day = dayNumber(word);
  if (!found || day < 1 || day > 31) return undefined;
  const isOrdinal = hasMark || (found[2] !== undefined && found[2] !== '.');
  // "Andra" and "second" say which one of many things; a day after "den" or at an end of a period of days.
  if (!isOrdinal && !/^\d/u.test(word) && !isEndOfPeriod(text, from, from + word.length))
    return undefined;
  const isMarked = isOrdinal && mayEndDay(text, from + found[0].length);
  return { day, form: 'bare', isMarked, end: from + found[0].length };
}

/** "Tolfte" of "tolfte till fjortonde mars", "fourteenth" of "March twelfth to fourteenth". */
function isEndOfPeriod(text: string, from: number, end: number): boolean {
  const monthBehind = matchAt(untilDayOfMonth, text, end)?.[3];
  const monthBefore = monthThenDayUntil.exec(text.slice(Math.max(0, from - longestBefore), from));
  return [monthBehind, monthBefore?.[1]].some((word) => word && monthNumber(word) !== undefined);
}

/** Says whether the words after a number let it be a day of the month, rather than a count of something. */
export function mayEndDay(text: string, end: number): boolean {
  return text[end - 1] === '.' || matchAt(afterDay, text, end) !== undefined;
}
