import { monthOf, monthSpan, yearOf } from './calendar.ts';
import { readFigures } from './day-in-figures.ts';
import {
  dayNumber,
  dayPattern,
  monthNumber,
  monthPattern,
  weekdayNumber,
  weekdayPattern,
} from './names.ts';
import { type DateContext, matchAt } from './reading.ts';
import type { WrittenPart } from './written-part.ts';
import { readYearAfter } from './year-after.ts';

const shortWeekdays = 'man|tis|ons|tors?|fre|lor|son|mon|tues?|wed|thurs?|thu|fri|sat|sun';

const weekdayBefore = new RegExp(`(?:on |pa )?(${weekdayPattern}|${shortWeekdays})\\.?,? +`, 'uy');

const marks = /(?:(den|the) +|d\. ?|d (?=\d))?/uy;

const ordinal = `(${dayPattern})(:?[ae](?![a-z])|st|nd|rd|th|\\.(?!\\d))?`;

const dayThenMonth = new RegExp(`${ordinal}(?: +of| +i)? *([a-z]{3,10})(?![a-z])\\.?`, 'uy');

const monthThenDay = new RegExp(
  `([a-z]{3,10})\\.?,? +(?:the |den )?${ordinal}(?![\\d:a-z]|[/.,]\\d|-\\d\\d-)`,
  'uy',
);

/** What makes a day of the "andra" before it: "andra till fjärde mars". */
const toDayOfMonth = new RegExp(
  `(?: *- *| +(?:till?|to|until|through|t\\.?o\\.?m\\.?|och|and|eller|or) +|, *)(?:den |the )?${ordinal}(?: +of| +i)?(?: +(?:${monthPattern})(?![a-z])|(?:, *| *- *| +(?:och|and|till?|to) +)(?:${dayPattern})[ -])`,
  'uy',
);

const bare = new RegExp(`${ordinal}(?![\\d:a-z%]|[/.,]\\d)`, 'uy');

/** What may follow "March 12" for the number to be a day: the end of the phrase or one of these words, not "personer". */
const afterDay =
  / *(?:$|[^a-z0-9 %]|\d{4}(?!\d)|(?:i|in|at|pa|med|with|for|from|fran|to|till|until|through|tom|och|and|eller|or|av|by|om|about|hos|hosted|host|vard|kl|de|dom|they|vi|we|nasta|next|denna|this|forra)(?![a-z]))/uy;

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
  const isDay = monthFirst[3] !== undefined || matchAt(afterDay, text, end);
  return isDay ? withYear(text, end, dayNumber(monthFirst[2] ?? ''), month, context) : undefined;
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
  // "Andra" and "second" say which one of many things; a day only after "den" or on the way to a day of a month.
  const end = from + found[0].length;
  if (!isOrdinal && !/^\d/u.test(word) && !matchAt(toDayOfMonth, text, end)) return undefined;
  const isMarked = isOrdinal && mayEndDay(text, from + found[0].length);
  return { day, form: 'bare', isMarked, end: from + found[0].length };
}

/** Says whether the words after a number let it be a day of the month, rather than a count of something. */
export function mayEndDay(text: string, end: number): boolean {
  return matchAt(afterDay, text, end) !== undefined;
}
