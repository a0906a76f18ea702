import { type Day, monthSpan, yearOf } from './calendar.ts';
import { readDayRange } from './day-range.ts';
import { monthNumber, monthPattern } from './names.ts';
import { type DateContext, type DateRule, type Found, type Meaning, matchAt } from './reading.ts';
import { readYearAfter } from './year-after.ts';

const part =
  /(?:(?:i |in |at )?(?:the |~)?(?:(tidigt|early|(?:borjan|start|beginning|forsta halvan|first half)(?: av| pa| i| of)?)|(mitten(?: av| pa| i)?|mid|middle of)|(sent|late|(?:slutet|end|andra halvan|second half)(?: av| pa| i| of)?))(?: in| i)?[ -](?:the )?)/uy;
const opening =
  /(?:under|during|till|in|i|for|by|this|next|nasta|kommande|denna|sometime in|nagon gang i) +/uy;
/** Words before a month that leave no doubt that it is one, and that others read together with it. */
const openedBefore =
  /(?:^|[^a-z])(?:by|from|fran|fore|innan|efter|before|after|omkring|runt|kring|around|about|senast|since|sedan|until|t\.?o\.?m\.?|till och med) +$/u;
const month = new RegExp(`(${monthPattern})(?![a-z])\\.?(?: manad)?`, 'uy');
const through = new RegExp(
  ` *(?:-|till?|to|until|och|and|eller|or|/) *(${monthPattern})(?![a-z])\\.?`,
  'uy',
);
/** Months that are also other words, and short forms that are also names: they need more than standing there. */
const alsoWord = new Set([
  'may',
  'march',
  'mars',
  'mar',
  'jan',
  'jun',
  'dec',
  'sep',
  'jul',
  'apr',
  'feb',
  'aug',
  'nov',
  'okt',
  'oct',
  'maj',
]);

/** Reads a whole month, a part of one or a stretch of several: "i maj", "mid March", "mars–april 2027", "2027-03". */
export const readMonths: DateRule = (text, start, context) =>
  readNumeric(text, start) ?? readNamed(text, start, context);

function readNumeric(text: string, start: number): Found | undefined {
  const found = matchAt(/(20\d\d)-(0[1-9]|1[0-2])(?![\d-])/uy, text, start);
  if (!found) return undefined;
  return {
    meaning: { kind: 'vague', ...monthSpan(Number(found[1]), Number(found[2])) },
    end: start + found[0].length,
  };
}

function readNamed(text: string, start: number, context: DateContext): Found | undefined {
  const inPart = matchAt(part, text, start);
  const afterPart = start + (inPart?.[0].length ?? 0);
  const opened = inPart ? undefined : matchAt(opening, text, afterPart);
  const from = afterPart + (opened?.[0].length ?? 0);
  if (opened && readDayRange(text, from, context)) return undefined;
  const isOpened =
    opened !== undefined || openedBefore.test(text.slice(Math.max(0, start - 20), start));
  const first = matchAt(month, text, from);
  const number = monthNumber(first?.[1] ?? '');
  if (!first || number === undefined) return undefined;
  const afterFirst = from + first[0].length;
  const second = matchAt(through, text, afterFirst);
  const end = afterFirst + (second?.[0].length ?? 0);
  const after = readYearAfter(text, end, context);
  const isAlone = text.slice(0, start).trim() === '' && /^[ .!?]*$/u.test(text.slice(end));
  if (alsoWord.has(first[1] ?? '') && !inPart && !isOpened && !second && !after && !isAlone)
    return undefined;
  const isModal = first[1] === 'may' && !isOpened && !inPart && !after && !isAlone;
  if (isModal) return undefined;
  const last = second ? (monthNumber(second[1] ?? '') ?? number) : number;
  const span = monthsSpan(number, last, after?.year, context);
  const third = inPart ? (inPart[1] ? 0 : inPart[2] ? 1 : 2) : undefined;
  return { meaning: { kind: 'vague', ...partOf(span, third) }, end: after?.end ?? end };
}

function monthsSpan(
  first: number,
  last: number,
  year: number | undefined,
  { today, tense }: DateContext,
): { from: Day; to: Day } {
  const inYear = (y: number) => ({
    from: monthSpan(y, first).from,
    to: monthSpan(last < first ? y + 1 : y, last).to,
  });
  if (year !== undefined) return inYear(year);
  const thisYear = inYear(yearOf(today));
  if (tense === 'past') return thisYear.from <= today ? thisYear : inYear(yearOf(today) - 1);
  const running = inYear(yearOf(today) - 1);
  if (last < first && running.to >= today) return running;
  return thisYear.to >= today ? thisYear : inYear(yearOf(today) + 1);
}

/** Takes the first ten days, the next ten or the rest of a month. */
export function partOf(
  span: { from: Day; to: Day },
  third: number | undefined,
): { from: Day; to: Day } {
  if (third === undefined) return span;
  const [head, tail] = [span.from.slice(0, 8), span.to.slice(0, 8)];
  if (third === 0) return { from: span.from, to: `${head}10` };
  return third === 1 ? { from: `${head}11`, to: `${tail}20` } : { from: `${tail}21`, to: span.to };
}

/** Makes a vague meaning; its bounds are left out when the words do not give any. */
export function vague(from?: Day, to?: Day): Meaning {
  return { kind: 'vague', ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
