import type { Span } from '../fold.ts';
import { not } from './around-date.ts';
import { dayPattern, monthNumber, weekdayPattern } from './names.ts';
import { mayEndDay } from './written-day.ts';

const weekday = new RegExp(`(?<![a-z])(?:${weekdayPattern})(?![a-z])`, 'gu');
/** Months that are other words too say a month only behind a number or a preposition. */
const shortMonth = new RegExp(
  `(?<![a-z0-9])(?:(?:${dayPattern})(?::?[ae]|st|nd|rd|th)?\\.?(?: of)?|i|in|till|to) (?:mars|march|maj|may|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)(?![a-z])`,
  'gu',
);
const longWord = /(?<![a-z])[a-z]{5,10}(?![a-z])/gu;
const figures =
  /(?<![\w.,/#:-]|(?:kl|klockan|at|nr|no|version|punkt)\.? )(\d{1,2})[./](\d{1,2})\.?(?![\w/:%]|[.,]\d)/gu;
const unit =
  / ?(?:%|procent|percent|milj|mn|mdr|m?kr|m?sek|eur|usd|tim|hours|timmar|km|m |grader)/uy;
const numbered = new RegExp(
  `(?<![a-z0-9])(?:(?:den|the|d\\.) (${dayPattern})|(?:hem|hemma|tillbaka|ater|home|back|until|till|to) (?:den |the )?(${dayPattern})|(\\d{1,2})(?=:?e|st|nd|rd|th))(?::?[ae]|st|nd|rd|th)?(?![a-z\\d:.,/-]*\\d|[a-z])`,
  'gu',
);

/**
 * Says whether words outside what has been read still speak of days: a weekday, a month, 3/4, "hem den 20". A period
 * beside them is not all that was said.
 */
export function hasUnreadDay(text: string, read: readonly Span[]): boolean {
  const isUnread = ({ index, 0: said }: RegExpExecArray): boolean =>
    !read.some(([start, end]) => start < index + said.length && index < end) &&
    !not.test(text.slice(Math.max(0, index - 20), index));
  const some = (pattern: RegExp, isDay: (match: RegExpExecArray) => boolean = () => true) =>
    [...text.matchAll(pattern)].some((match) => isUnread(match) && isDay(match));
  return (
    some(weekday) ||
    some(shortMonth) ||
    some(longWord, ([word]) => !alsoVerb.test(word) && monthNumber(word) !== undefined) ||
    some(figures, (match) => isDayInFigures(text, match)) ||
    some(numbered, ({ index, 0: said }) => mayEndDay(text, index + said.length))
  );
}

const alsoVerb = /^march$/u;

function isDayInFigures(text: string, match: RegExpExecArray): boolean {
  const [said, day, month] = match;
  unit.lastIndex = match.index + said.length;
  return (
    said !== '24/7' &&
    isBetween(Number(day), 31) &&
    isBetween(Number(month), 12) &&
    !unit.test(text)
  );
}

function isBetween(number: number, most: number): boolean {
  return number >= 1 && number <= most;
}
