import { yearOf } from './calendar.ts';
import { monthNumber } from './names.ts';
import { type DateContext, matchAt } from './reading.ts';
import type { WrittenPart } from './written-part.ts';
import { nearYear, readYearAfter } from './year-after.ts';

const iso = /(\d{4})-(\d\d)-(\d\d)(?!\d)/uy;

const isoSlash = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/uy;

const compact = /(20\d\d)([01]\d)([0-3]\d)(?!\d)/uy;

/** Six figures are a date only when they are all that was said. */
const compactAlone = /^(\d\d)([01]\d)([0-3]\d)[ .!?]*$/u;

const dotted = /(\d{1,2})\.(\d{1,2})\.((?:19|20)?\d\d)(?!\d)/uy;

/** "3.5." and "3.5" are a day only when they are all that was said. */
const dottedAlone = /^(\d{1,2})\.(\d{1,2})()\.?[ !?]*$/u;

const dashed = /(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/uy;

const slashed =
  /(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)?\d\d))?(?![\d/]| *(?:dag|day|del|av |of |jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec))/uy;

const dottedJoint = '(?: ?- ?| till? | to )';
/** What makes an amount or a time of two figures: "1.5–2.5 mkr". */
const noDay =
  '(?![\\d:]|,\\d| ?(?:%|procent|percent|milj|mn|mdr|m?kr|m?sek|eur|usd|tim|hours|timmar|km|grader))';
/** "31.3." is a day only when another follows: "31.3.–2.4.2027", "22.2–24.2". */
const dottedBefore = new RegExp(
  `(?<!(?:kl|klockan|at)\\.? ?)(\\d{1,2})\\.(\\d{1,2})\\.?(?=${dottedJoint}\\d{1,2}\\.\\d{1,2}(?!\\d)(?:\\.(?:(?:19|20)\\d\\d)?)?${noDay})`,
  'uy',
);
const dottedBehind = new RegExp(
  `(?<=(?<!(?:kl|klockan|at)\\.? ?|[\\d.])\\d{1,2}\\.\\d{1,2}\\.?${dottedJoint})(\\d{1,2})\\.(\\d{1,2})\\.?(?!\\d)${noDay}`,
  'uy',
);

/** "4.22" of "2027.4.19 to 4.22", which goes on as it began: month, then day. */
const monthFirstBehind =
  /(?<=(?:\d{4}\.\d{1,2}\.|\d{4}\/\d{1,2}\/)\d{1,2}(?: ?-{1,2} ?| till? | te | to ))(\d{1,2})[./](\d{1,2})(?![\d/.]\d|\d)/uy;

const travel =
  '(?:arriv(?:al|es?|ing)|arr|ankomst|ankommer|anlander|depart(?:ure|s|ing)|dep|leav(?:es?|ing)|avresa|avreser|hemresa|hemkomst|hem|return(?:s|ing)?|till?|to|-)';
/** "Arriving 22.03, departing 25.03": two figures are hours as well, but not when one of them is past 23. */
const dottedTravel = new RegExp(
  `(?<=(?<![a-z])${travel}\\.?:? (?:the |den )?)(\\d{1,2})\\.(0[1-9]|1[0-2])\\.?(?!\\d|\\.\\d|:)`,
  'uy',
);
const pastHours = new RegExp(
  `(?<![a-z])${travel}\\.?:? (?:the |den )?(?:2[4-9]|3[01])\\.(?:0[1-9]|1[0-2])(?!\\d)`,
  'u',
);

export function readFigures(
  text: string,
  from: number,
  context: DateContext,
): WrittenPart | undefined {
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
  const behind = matchAt(monthFirstBehind, text, from);
  if (behind) {
    const [whole, month, day] = behind;
    return inRange({
      day: Number(day),
      month: Number(month),
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
  const dots =
    matchAt(dotted, text, from) ??
    matchAt(dottedBefore, text, from) ??
    matchAt(dottedBehind, text, from) ??
    (pastHours.test(text) ? matchAt(dottedTravel, text, from) : undefined) ??
    (from === 0 ? (dottedAlone.exec(text) ?? undefined) : undefined);
  const dayFirst = dots ?? matchAt(dashed, text, from) ?? matchAt(slashed, text, from);
  if (!dayFirst) return undefined;
  const [whole, day, month] = dayFirst;
  if (isOfOtherMonth(text, from, Number(month))) return undefined;
  const yearDigits = dayFirst[3] || undefined;
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

/** "March 12/14" is of March, whatever the figures say. */
function isOfOtherMonth(text: string, from: number, month: number): boolean {
  const word = /([a-z]{3,10})\.? +$/u.exec(text.slice(Math.max(0, from - 14), from))?.[1];
  const named = word === undefined ? undefined : monthNumber(word);
  return named !== undefined && named !== month;
}

/** Figures whose month cannot be one are no date at all: 3/13, 2027-19-40. */
function inRange(part: WrittenPart & { month: number }): WrittenPart | undefined {
  const hasDay = part.day >= 1 && part.day <= 31;
  return hasDay && part.month >= 1 && part.month <= (part.form === 'slash' ? 31 : 12)
    ? part
    : undefined;
}
