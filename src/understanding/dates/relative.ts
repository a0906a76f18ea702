import { addDays, mondayOf, monthOf, monthSpan, weekdayOf, yearOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { daysIn, readDaysRange } from './days-of-week.ts';
import { numberPattern, smallNumber } from './names.ts';
import {
  type DateContext,
  type DateRule,
  type Found,
  type Meaning,
  matchAt,
  period,
} from './reading.ts';
import { weekFrom } from './weeks.ts';

type Relative = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, context: DateContext) => Meaning | undefined,
];

const dayWord = (words: string, days: number): Relative => [
  new RegExp(`(?:${words})(?![a-z])`, 'uy'),
  (_, { today }) => period(addDays(today, days)),
];
const weekWord = (words: string, weeks: number): Relative => [
  new RegExp(`(?:${words})(?![a-z])`, 'uy'),
  (_, { today }) => ({ kind: 'period', ...weekFrom(today, weeks) }),
];
const monthWord = (words: string, months: number): Relative => [
  new RegExp(`(?:${words})(?![a-z])`, 'uy'),
  (_, { today }) => ({ kind: 'vague', ...monthSpan(yearOf(today), monthOf(today) + months) }),
];
const yearWord = (words: string, years: number): Relative => [
  new RegExp(`(?:${words})(?![a-z])`, 'uy'),
  (_, { today }) => ({
    kind: 'vague',
    from: `${yearOf(today) + years}-01-01`,
    to: `${yearOf(today) + years}-12-31`,
  }),
];

const units: Readonly<Record<string, number>> = { d: 1, n: 1, v: 7, w: 7, f: 14 };
const unitPattern =
  'dagar|dag|dar|dgr|dygn|days?|nights?|veckor|vecka|weeks?|fortnights?|manader|manad|months?';

const relatives: readonly Relative[] = [
  dayWord('(?:the )?day after tomorrow|i ?overmorgon|overmorgon', 2),
  dayWord('(?:the )?day before yesterday|i ?forrgar', -2),
  [
    new RegExp(
      `(${numberPattern}) +(${unitPattern}) +(?:(?:from|fran|after|efter) +)?(?:(i ?dag|today)|i ?mor(?:gon|ron)|tomorrow)(?![a-z])`,
      'uy',
    ),
    (match, { today }) => distance(match[3] ? today : addDays(today, 1), match[1], match[2], 1),
  ],
  dayWord('i ?dag|ida|today|i ?kvall|tonight', 0),
  dayWord('i ?mor(?:gon|r?on)|imorr?n|tomorrow|tmrw', 1),
  dayWord('i ?gar|yesterday', -1),
  weekWord('(?:the )?week after next|next next week|veckan efter nasta|over ?nasta vecka', 2),
  weekWord('(?:under )?nasta vecka|(?:during )?next week', 1),
  weekWord('denna vecka|den har veckan|i veckan|this week', 0),
  weekWord('(?:under )?forra veckan|(?:during )?last week', -1),
  [/(?:i |nu i )helgen(?![a-z])|this weekend(?![a-z])/uy, (_, { today }) => weekend(today, 0)],
  [/forra helgen(?![a-z])|last weekend(?![a-z])/uy, (_, { today }) => weekend(today, -1)],
  [/nasta helg(?![a-z])|next weekend(?![a-z])/uy, (_, { today }) => nextWeekend(today)],
  monthWord('(?:under )?nasta manad|next month', 1),
  monthWord('denna manad|den har manaden|i manaden|this month', 0),
  monthWord('(?:under )?forra manaden|last month', -1),
  yearWord('nasta ar|next year', 1),
  yearWord('detta ar|i ar|this year', 0),
  yearWord('forra aret|i fjol|last year', -1),
  [
    new RegExp(`(?:om|in) +(${numberPattern}) +(${unitPattern})(?![a-z]|'s|s tid)`, 'uy'),
    (match, { today }) => distance(today, match[1], match[2], 1),
  ],
  [
    new RegExp(
      `(?:in )?(${numberPattern}) +(${unitPattern}) (?:from (?:now|today)|time)(?![a-z])`,
      'uy',
    ),
    (match, { today }) => distance(today, match[1], match[2], 1),
  ],
  [
    new RegExp(`for +(${numberPattern}) +(${unitPattern}) +(?:sedan|sen)(?![a-z])`, 'uy'),
    (match, { today }) => distance(today, match[1], match[2], -1),
  ],
  [
    new RegExp(`(${numberPattern}) +(${unitPattern}) +ago(?![a-z])`, 'uy'),
    (match, { today }) => distance(today, match[1], match[2], -1),
  ],
];

const weeksAhead = new RegExp(
  `(?:om|in) +(${numberPattern}) +(?:veckor|vecka|weeks?),? *\\(?`,
  'uy',
);

/** "Om tre veckor, mån–tors": the days are of that week. */
function readDaysAhead(text: string, start: number, { today }: DateContext): Found | undefined {
  const found = matchAt(weeksAhead, text, start);
  const weeks = smallNumber(found?.[1] ?? '');
  const days = found && readDaysRange(text, start + found[0].length);
  if (!days || weeks === undefined) return undefined;
  return { meaning: daysIn([weekFrom(today, weeks)], days), end: days.end };
}

/** Reads days and weeks counted from today: "i morgon", "next week", "om 14 dagar", "two weeks ago". */
export const readRelative: DateRule = (text, start, context) => {
  const days = readDaysAhead(text, start, context);
  if (days) return days;
  for (const [pattern, read] of relatives) {
    const match = matchAt(pattern, text, start);
    const meaning = match && read(match, context);
    if (meaning) return { meaning, end: start + match[0].length };
  }
  return undefined;
};

function distance(
  today: string,
  count: string | undefined,
  unit: string | undefined,
  sign: 1 | -1,
): Meaning | undefined {
  const number = smallNumber(count ?? '');
  if (number === undefined || !unit) return undefined;
  if (unit.startsWith('m')) {
    return { kind: 'vague', ...monthSpan(yearOf(today), monthOf(today) + sign * number) };
  }
  return period(addDays(today, sign * number * (units[unit.charAt(0)] ?? 1)));
}

function weekend(today: string, weeks: number): Meaning {
  const saturday = addDays(mondayOf(today), 5 + 7 * weeks);
  return period(saturday, addDays(saturday, 1));
}

function nextWeekend(today: string): Meaning {
  const saturday = addDays(mondayOf(today), 5);
  const both = [saturday, addDays(saturday, 7)].map((day) => ({
    firstDay: day,
    lastDay: addDays(day, 1),
  }));
  return chooseBetween(weekdayOf(today) >= 6 ? both.slice(1) : both);
}
