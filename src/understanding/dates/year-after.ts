import { yearOf } from './calendar.ts';
import { type DateContext, matchAt } from './reading.ts';

const fourDigits = /,? *(?:ar |-)?((?:19|20)\d\d)(?![\d:]|[/.,]\d)/uy;
const twoDigits = /(?: +'?|')(\d\d)(?![\d:a-z]|[-/.,:]\d| *[a-z%])/uy;
const inWords =
  /,? +(?:(i ar|detta ar|this year)|(nasta ar|next year)|(i fjol|forra aret|last year))\b/uy;
/** What makes a number before it an amount or a count and not a year. */
const unit =
  / *(?:kr|kronor|sek|cny|rmb|yuan|eur|euro|usd|:-|pers|person|personer|people|deltagare|participants|st|%|procent)(?![a-z])/uy;
/** A year in two digits is believed only when it is near. */
const yearsBack = 1;
const yearsAhead = 5;

/** Reads the year that may follow a day, a week or a month: 2027, '27, next year, i fjol. */
export function readYearAfter(
  text: string,
  start: number,
  { today }: DateContext,
): { year: number; end: number } | undefined {
  const thisYear = yearOf(today);
  const words = matchAt(inWords, text, start);
  if (words) {
    const step = words[1] ? 0 : words[2] ? 1 : -1;
    return { year: thisYear + step, end: start + words[0].length };
  }
  const four = matchAt(fourDigits, text, start);
  if (four && !matchAt(unit, text, start + four[0].length)) {
    return { year: Number(four[1]), end: start + four[0].length };
  }
  const two = matchAt(twoDigits, text, start);
  const year = nearYear(two?.[1], thisYear);
  return two && year !== undefined ? { year, end: start + two[0].length } : undefined;
}

/** Reads two digits as a year when that year is near; undefined for years far back or ahead. */
export function nearYear(digits: string | undefined, thisYear: number): number | undefined {
  if (digits === undefined) return undefined;
  const year = Math.floor(thisYear / 100) * 100 + Number(digits);
  return year >= thisYear - yearsBack && year <= thisYear + yearsAhead ? year : undefined;
}
