import { addDays, type Day, mondayOf, mondayOfWeek, weekOf, yearOf } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { type DateContext, type DateRule, type Meaning, matchAt, period } from './reading.ts';
import { readYearAfter } from './year-after.ts';
import { inYear } from './year-in-doubt.ts';

const week =
  /(?:(20\d\d)-?(?:w|v)\.?(\d\d?)|(?:veckorna|vecka|v|weeks?|wk|w)(?:\.|:)? ?(\d\d?))(?![\d:a-z]|[/.,]\d)/uy;
const nextWeekNumber =
  / *(?:(-|till? och med|t\.?o\.?m\.?|till?|to|until|through)|(och|and|&)|(eller|or)|(,)(?= ?\d\d?(?:, ?\d\d?)*(?: ?(?:och|and|&)|[ .!]*$))) *(?:(?:vecka|v|week|wk|w)\.? ?)?(\d\d?)(?![\d:a-z/]|[.,]\d| *(?:pers|people))/uy;

/** Reads ISO weeks, Monday to Sunday: "vecka 47", "v47–48", "week 47 2027", "2027-W47"; of weeks apart it offers each. */
export const readWeeks: DateRule = (text, start, context) => {
  const found = matchAt(week, text, start);
  if (!found) return undefined;
  const numbers = [Number(found[2] ?? found[3])];
  let end = start + found[0].length;
  let isList = false;
  let isEither = false;
  for (
    let more = matchAt(nextWeekNumber, text, end);
    more;
    more = matchAt(nextWeekNumber, text, end)
  ) {
    numbers.push(Number(more[5]));
    isList ||= more[1] === undefined;
    isEither ||= more[3] !== undefined;
    end += more[0].length;
  }
  const after = found[1] ? { year: Number(found[1]), end } : readYearAfter(text, end, context);
  const meaning = isList
    ? eachWeek(numbers, isEither, after?.year, context)
    : resolveWeeks(numbers[0] ?? 0, numbers.at(-1) ?? 0, after?.year, context);
  return { meaning, end: after?.end ?? end };
};

/** Weeks named one by one are a period when they follow each other and none is instead of another, else a choice. */
function eachWeek(
  numbers: readonly number[],
  isEither: boolean,
  year: number | undefined,
  context: DateContext,
): Meaning {
  const isUnbroken = numbers.every(
    (number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1,
  );
  if (isUnbroken && !isEither)
    return resolveWeeks(numbers[0] ?? 0, numbers.at(-1) ?? 0, year, context);
  const weeks = numbers.map((number) => resolveWeeks(number, number, year, context));
  const wrong = weeks.find(({ kind }) => kind !== 'period');
  return wrong ?? chooseBetween(weeks.flatMap((one) => (one.kind === 'period' ? [one] : [])));
}

/** Reads one week when another rule needs it ("tisdag v 12"); undefined when the week does not exist. */
export function readWeekMonday(
  text: string,
  start: number,
  context: DateContext,
): { monday: Day; end: number } | undefined {
  const found = readWeeks(text, start, context);
  return found?.meaning.kind === 'period'
    ? { monday: found.meaning.firstDay, end: found.end }
    : undefined;
}

function resolveWeeks(
  first: number,
  last: number,
  year: number | undefined,
  context: DateContext,
): Meaning {
  const highest = Math.max(first, last);
  if (first < 1 || last < 1 || highest > 53)
    return { kind: 'impossible', week: highest > 53 ? highest : 0, ...(year ? { year } : {}) };
  if (year !== undefined) return weeksIn(year, first, last);
  return inYear((tense) => resolveTold(first, last, { ...context, tense }), context);
}

function resolveTold(first: number, last: number, context: DateContext): Meaning {
  const thisYear = weekOf(context.today).year;
  const years =
    context.tense === 'past' ? [thisYear, thisYear - 1] : [thisYear - 1, thisYear, thisYear + 1];
  const tries = years.map((one) => weeksIn(one, first, last));
  const fitting = tries.find(
    (one) =>
      one.kind === 'reversed' ||
      (one.kind === 'period' &&
        (context.tense === 'past' ? one.firstDay <= context.today : one.lastDay >= context.today)),
  );
  return (
    fitting ??
    tries.find((one) => one.kind === 'impossible') ??
    weeksIn(yearOf(context.today), first, last)
  );
}

/** A week range that ends before it starts runs over New Year when it is short (v. 52–1), else it is reversed. */
function weeksIn(year: number, first: number, last: number): Meaning {
  const crossesNewYear = last < first && first - last > 40;
  const monday = mondayOfWeek(year, first);
  const lastMonday = mondayOfWeek(crossesNewYear ? year + 1 : year, last);
  if (!monday || !lastMonday) return { kind: 'impossible', week: Math.max(first, last), year };
  const lastDay = addDays(lastMonday, 6);
  return lastDay < monday
    ? { kind: 'reversed', firstDay: monday, lastDay }
    : period(monday, lastDay);
}

/** Gives the whole week that lies a number of weeks from today's. */
export function weekFrom(today: Day, weeks: number): { firstDay: Day; lastDay: Day } {
  const firstDay = addDays(mondayOf(today), weeks * 7);
  return { firstDay, lastDay: addDays(firstDay, 6) };
}
