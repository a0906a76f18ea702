import { monthSpan, yearOf } from './calendar.ts';
import { vague } from './months.ts';
import { type DateContext, type Found, matchAt } from './reading.ts';
import { readYearAfter } from './year-after.ts';

const quarters = [
  /(?:(?:the |i |in )?(?:q|kv)([1-4])(?![a-z\d])|(?:i |in )?kvartal ([1-4])(?!\d))/uy,
  /(?:i |in )?(?:the |det )?(?:(forsta|first|1st|1:?a)|(andra|second|2nd|2:?a)|(tredje|third|3rd|3:?e)|(fjarde|sista|fourth|last|4th|4:?e)) (?:kvartalet|quarter)(?: of)?(?![a-z])/uy,
];

const half =
  /(?:i |in )?(?:the |det )?(?:(h1|vt(?= ?'?\d\d)|varterminen|forsta halvaret|first half of(?= \d{4}))|(h2|ht(?= ?'?\d\d)|hostterminen|andra halvaret|second half of(?= \d{4})))(?![a-z])/uy;

const season =
  /(?:i|till|under|in|this|next|nasta|denna|kommande|the|in the|during the|this coming|last|forra|senare i|tidig|sen|early|late)? ?(?:(varen|var(?= \d{4})|(?<=(?:^|[ (])(?:i|till|nasta|denna|kommande) )var|spring)|(sommaren|sommar|summer)|(hosten|host(?= \d{4})|(?<=(?:i|till|nasta|denna|forra|kommande|tidig|sen) )host|autumn|(?<=(?:this|in the|next|the) )fall)|(vintern|vinter|winter))(?![a-z])/uy;

const pastSeason = /i (?:(varas)|(somras)|(hostas)|(vintras))(?![a-z])/uy;

export function readQuarter(text: string, start: number, context: DateContext): Found | undefined {
  for (const pattern of quarters) {
    const found = matchAt(pattern, text, start);
    if (!found) continue;
    const spelled = found.slice(1).findIndex(Boolean) + 1;
    const quarter = /^\d$/u.test(found[spelled] ?? '') ? Number(found[spelled]) : spelled;
    return monthsAfter(text, start + found[0].length, quarter * 3 - 2, 3, context);
  }
  return undefined;
}

export function readHalf(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(half, text, start);
  return found && monthsAfter(text, start + found[0].length, found[1] ? 1 : 7, 6, context);
}

export function readSeason(text: string, start: number, context: DateContext): Found | undefined {
  const earlier = matchAt(pastSeason, text, start);
  const found = earlier ?? matchAt(season, text, start);
  if (!found) return undefined;
  const index = found.slice(1).findIndex(Boolean);
  const isLast = earlier !== undefined || /^(?:last|forra) /u.test(found[0]);
  const tense = isLast ? 'past' : context.tense;
  const read = monthsAfter(text, start + found[0].length, index * 3 + 3, 3, { ...context, tense });
  const isNext = /^(?:next|nasta) /u.test(found[0]);
  return isNext && read.end === start + found[0].length ? { ...read, meaning: vague() } : read;
}

/** Gives a stretch of months in the year that follows, else in the next that has not ended, or the latest begun. */
export function monthsAfter(
  text: string,
  end: number,
  firstMonth: number,
  count: number,
  context: DateContext,
): Found {
  const after = readYearAfter(text, end, context);
  const { today, tense } = context;
  const spanIn = (year: number) => ({
    from: monthSpan(year, firstMonth).from,
    to: monthSpan(year, firstMonth + count - 1).to,
  });
  const thisYear = yearOf(today);
  const tries = (tense === 'past' ? [0, -1] : [-1, 0, 1]).map((step) => spanIn(thisYear + step));
  const fitting = tries.find((span) => (tense === 'past' ? span.from <= today : span.to >= today));
  const span = after ? spanIn(after.year) : (fitting ?? spanIn(thisYear));
  return { meaning: vague(span.from, span.to), end: after?.end ?? end };
}
