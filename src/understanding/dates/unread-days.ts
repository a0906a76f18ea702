import type { Span } from '../fold.ts';
import { isOneTypoApart } from '../typos.ts';
import { not } from './around-date.ts';
import { dayPattern, monthNumber } from './names.ts';
import { timeWords } from './time-words.ts';
import { mayEndDay } from './written-day.ts';

const shortMonths = 'mars|march|maj|may|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
/** Months that are other words too say a month only beside a number or behind a preposition. */
const shortMonth = new RegExp(
  `(?<![a-z0-9])(?:(?:(?:${dayPattern})(?::?[ae]|st|nd|rd|th)?\\.?(?: of)?|i|in|till|to) (?:${shortMonths})(?![a-z])|(?:${shortMonths})\\.? \\d{1,2}(?!\\d|:\\d))`,
  'gu',
);
const longWord = /(?<![a-z])[a-z]{5,10}(?![a-z])/gu;
const figures =
  /(?<![\w.,/#:]|[dg\d]-|(?:kl|klockan|at|nr|no|version|punkt)\.? )(\d{1,2})[./](\d{1,2})\.?(?![\w/:%]|[.,]\d)/gu;
/** "8–10" may be days; hours, people and amounts say what they are. */
const between =
  /(?<![\w.,/#:+-]|(?:kl|klockan|at|nr|no|version|punkt|from|fran|mellan|between|rum|room|tel|v|vecka|week)\.? )(\d{1,2})-(\d{1,2})(?!\d|[.,:/-]\d| ?[a-z%])/gu;
const unit =
  / ?(?:%|procent|percent|milj|mn|mdr|m?kr|m?sek|eur|usd|tim|hours|timmar|km|m |grader)/uy;
const numbered = new RegExp(
  `(?<![a-z0-9])(?:(?:den|the|d\\.) (${dayPattern})|(?<!(?:kl|klockan|at)\\.? ?\\d{1,2}(?:[.:]\\d\\d)? )(?:until|till|te|to) (?:den |the )?(${dayPattern})|(\\d{1,2})(?=:?e|st|nd|rd|th))(?::?[ae]|st|nd|rd|th)?(?![a-z\\d:.,/-]*\\d|[a-z])`,
  'gu',
);

/** "Hem den 20", "back 20": whatever follows, the number is a day. */
const backOn = new RegExp(
  `(?<![a-z])(?:hem|hemma|tillbaka|ater|home|back)(?: (?:igen|again))?(?: (?:pa|on))? (?:den |the )?(?:${dayPattern})(?![0-9]|[.:]\\d)(?! *(?:p|pers|personer|people|kl|days|dagar|nights|veckor|weeks|st)(?![a-z]))`,
  'gu',
);

/**
 * Says whether words outside what has been read still speak of days: a weekday, a month, a feast, "dagen efter", 3/4,
 * "hem den 20". A period beside them is not all that was said.
 */
export function hasUnreadDay(text: string, read: readonly Span[]): boolean {
  const isUnread = ({ index, 0: said }: RegExpExecArray): boolean =>
    !read.some(([start, end]) => start < index + said.length && index < end) &&
    !not.test(text.slice(Math.max(0, index - 20), index));
  const some = (pattern: RegExp, isDay: (match: RegExpExecArray) => boolean = () => true) =>
    [...text.matchAll(pattern)].some((match) => isUnread(match) && isDay(match));
  return (
    timeWords.some((words) => some(words)) ||
    some(shortMonth) ||
    some(longWord, ([word]) => isMonth(word) || isMisspeltWeekday(word)) ||
    some(figures, (match) => isDayInFigures(text, match)) ||
    some(between, ([, first, last]) => isBetween(Number(first), Number(last))) ||
    some(backOn) ||
    some(numbered, ({ index, 0: said }) => mayEndDay(text, index + said.length))
  );
}

function isMonth(word: string): boolean {
  return word !== 'march' && monthNumber(word) !== undefined;
}

const weekdays =
  'mandag tisdag onsdag torsdag fredag lordag sondag monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );
const notWeekdays = new Set(['mandat', 'mundane']);

function isMisspeltWeekday(word: string): boolean {
  return !notWeekdays.has(word) && weekdays.some((name) => isOneTypoApart(word, name));
}

function isDayInFigures(text: string, match: RegExpExecArray): boolean {
  const [said, day, month] = match;
  unit.lastIndex = match.index + said.length;
  const [first, second] = [Number(day), Number(month)];
  return said !== '24/7' && mayBeDate(first, second) && !unit.test(text);
}

function isBetween(first: number, last: number): boolean {
  return first >= 1 && first < last && last <= 31;
}

/** Day and month, or, as some write it, month and day. */
function mayBeDate(first: number, second: number): boolean {
  const [less, more] = first < second ? [first, second] : [second, first];
  return less >= 1 && less <= 12 && more <= 31;
}
