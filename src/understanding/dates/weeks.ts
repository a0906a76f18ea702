import { addDays, type Day, mondayOf, mondayOfWeek, weekOf, yearOf } from './calendar.ts';
import { type DateContext, type DateRule, type Meaning, matchAt, period } from './reading.ts';
import { readYearAfter } from './year-after.ts';

const week =
  /(?:(20\d\d)-?(?:w|v)\.?(\d\d?)|(?:veckorna|vecka|v|weeks?|wk|w)(?:\.|:)? ?(\d\d?))(?![\d:a-z]|[/.,]\d)/uy;
const untilWeek =
  / *(?:-|till? och med|t\.?o\.?m\.?|till?|to|until|through|och|and|&) *(?:(?:vecka|v|week|wk|w)\.? ?)?(\d\d?)(?![\d:a-z/]|[.,]\d)/uy;

/** Reads ISO weeks, Monday to Sunday: "vecka 47", "v47–48", "week 47 2027", "2027-W47". */
export const readWeeks: DateRule = (text, start, context) => {
  const found = matchAt(week, text, start);
  if (!found) return undefined;
  const number = Number(found[2] ?? found[3]);
  const more = matchAt(untilWeek, text, start + found[0].length);
  const end = start + found[0].length + (more?.[0].length ?? 0);
  const after = found[1] ? { year: Number(found[1]), end } : readYearAfter(text, end, context);
  const last = more ? Number(more[1]) : number;
  return { meaning: resolveWeeks(number, last, after?.year, context), end: after?.end ?? end };
};

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
