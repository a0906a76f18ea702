import { yearOf } from './calendar.ts';
import { monthNumber, weekdayNumber, weekdayPattern } from './names.ts';
import { type DateContext, matchAt } from './reading.ts';
import { nearYear, readYearAfter } from './year-after.ts';

/** A day as it stands in the text; a bare one ("12" in "12–14 mars") has no month of its own. */
export interface WrittenPart {
  readonly day: number;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly weekday?: number | undefined;
  /** How it was written: 5/3 may have its day and month in either order, the other forms may not. */
  readonly form: 'words' | 'slash' | 'dots' | 'iso' | 'bare';
  /** True for "den 12:e" and "the 12th", which are days even when no month is said. */
  readonly isMarked?: boolean;
  readonly end: number;
}

const shortWeekdays = 'man|tis|ons|tors?|fre|lor|son|mon|tues?|wed|thurs?|thu|fri|sat|sun';
const weekdayBefore = new RegExp(`(?:on |pa )?(${weekdayPattern}|${shortWeekdays})\\.?,? +`, 'uy');
const marks = /(?:(den|the) +|d\. ?|d (?=\d))?/uy;
const iso = /(\d{4})-(\d\d)-(\d\d)(?!\d)/uy;
const isoSlash = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/uy;
const compact = /(20\d\d)([01]\d)([0-3]\d)(?!\d)/uy;
/** Six figures are a date only when they are all that was said. */
const compactAlone = /^(\d\d)([01]\d)([0-3]\d)[ .!?]*$/u;
const dotted = /(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/uy;
const dashed = /(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/uy;
const slashed = /(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)?\d\d))?(?![\d/]| *(?:dag|day|del|av |of ))/uy;
const ordinal = '(\\d{1,2})(:?[ae](?![a-z])|st|nd|rd|th|\\.(?!\\d))?';
const dayThenMonth = new RegExp(`${ordinal}(?: +of| +i)? *([a-z]{3,10})(?![a-z])\\.?`, 'uy');
const monthThenDay = new RegExp(
  `([a-z]{3,10})\\.?,? +(?:the |den )?${ordinal}(?![\\d:a-z]|[/.,]\\d|-\\d\\d-)`,
  'uy',
);
const bare = new RegExp(`${ordinal}(?![\\d:a-z%]|[/.,]\\d)`, 'uy');
/** What may follow "March 12" for the number to be a day: the end of the phrase or one of these words, not "personer". */
const afterDay =
  / *(?:$|[^a-z0-9 %]|\d{4}(?!\d)|(?:i|in|at|pa|med|with|for|from|fran|to|till|until|through|tom|och|and|eller|or|av|by|om|about|hos|hosted|host|vard|kl|de|dom|they|vi|we|nasta|next)(?![a-z]))/uy;

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

function readFigures(text: string, from: number, context: DateContext): WrittenPart | undefined {
  const yearFirst =
    matchAt(iso, text, from) ?? matchAt(isoSlash, text, from) ?? matchAt(compact, text, from);
  if (yearFirst) {
    const [whole, year, month, day] = yearFirst;
    return inRange({
      day: Number(day),
      month: Number(month),
      year: Number(year),
      form: 'iso',
      end: from + whole.length,
    });
  }
  const alone = from === 0 ? compactAlone.exec(text) : null;
  const year6 = nearYear(alone?.[1], yearOf(context.today));
  if (alone && year6 !== undefined) {
    return inRange({
      day: Number(alone[3]),
      month: Number(alone[2]),
      year: year6,
      form: 'iso',
      end: 6,
    });
  }
  const dots = matchAt(dotted, text, from);
  const dayFirst = dots ?? matchAt(dashed, text, from) ?? matchAt(slashed, text, from);
  if (!dayFirst) return undefined;
  const [whole, day, month, yearDigits] = dayFirst;
  const end = from + whole.length;
  const after = yearDigits === undefined ? readYearAfter(text, end, context) : undefined;
  const year =
    yearDigits?.length === 2
      ? nearYear(yearDigits, yearOf(context.today))
      : Number(yearDigits ?? after?.year);
  if (yearDigits !== undefined && year === undefined) return undefined;
  return inRange({
    day: Number(day),
    month: Number(month),
    year: Number.isNaN(year) ? undefined : year,
    form: dots ? 'dots' : 'slash',
    end: after?.end ?? end,
  });
}

function readWithMonth(text: string, from: number, context: DateContext): WrittenPart | undefined {
  const dayFirst = matchAt(dayThenMonth, text, from);
  const monthOfDayFirst = dayFirst?.[3] ? monthNumber(dayFirst[3]) : undefined;
  if (dayFirst && monthOfDayFirst !== undefined) {
    return withYear(text, from + dayFirst[0].length, Number(dayFirst[1]), monthOfDayFirst, context);
  }
  const monthFirst = matchAt(monthThenDay, text, from);
  const month = monthFirst?.[1] ? monthNumber(monthFirst[1]) : undefined;
  if (!monthFirst || month === undefined) return undefined;
  const end = from + monthFirst[0].length;
  const isDay = monthFirst[3] !== undefined || matchAt(afterDay, text, end);
  return isDay ? withYear(text, end, Number(monthFirst[2]), month, context) : undefined;
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
  const day = Number(found?.[1]);
  if (!found || day < 1 || day > 31) return undefined;
  const isMarked = hasMark || (found[2] !== undefined && found[2] !== '.');
  return { day, form: 'bare', isMarked, end: from + found[0].length };
}

/** Figures whose month cannot be one are no date at all: 3/13, 2027-19-40. */
function inRange(part: WrittenPart & { month: number }): WrittenPart | undefined {
  const hasDay = part.day >= 1 && part.day <= 31;
  return hasDay && part.month >= 1 && part.month <= (part.form === 'slash' ? 31 : 12)
    ? part
    : undefined;
}

/** Says whether the words after a number let it be a day of the month, rather than a count of something. */
export function mayEndDay(text: string, end: number): boolean {
  return matchAt(afterDay, text, end) !== undefined;
}
