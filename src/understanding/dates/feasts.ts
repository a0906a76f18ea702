import { addDays, type Day, dayOf, weekdayOf, yearOf } from './calendar.ts';
import { type DateContext, type DateRule, type Meaning, matchAt, period } from './reading.ts';
import { readYearAfter } from './year-after.ts';
import { inYear } from './year-in-doubt.ts';

type DayIn = (year: number) => Day;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayOf(year, month, day) ?? `${year}-01-01`;
const fromEaster =
  (days: number): DayIn =>
  (year) =>
    addDays(easterOf(year), days);
/** The first day on or after a date that has the weekday. */
const weekdayFrom =
  (month: number, day: number, weekday: number): DayIn =>
  (year) => {
    const from = fixed(month, day)(year);
    return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  };

/** Feasts that are a day; those that are a time of the year ("i jul", "over Easter") are vague. */
const feasts: readonly (readonly [words: string, dayIn: DayIn])[] = [
  ["nyarsafton(?:en)?|new year'?s eve", fixed(12, 31)],
  ["nyarsdagen|new year'?s day", fixed(1, 1)],
  ['trettondagsafton(?:en)?', fixed(1, 5)],
  ['trettondag(?:en|en jul| jul)?|epiphany', fixed(1, 6)],
  ["alla hjartans dag|valentine'?s day", fixed(2, 14)],
  ['skartorsdag(?:en)?|maundy thursday', fromEaster(-3)],
  ['langfredag(?:en)?|good friday', fromEaster(-2)],
  ['paskafton(?:en)?|easter (?:saturday|eve)', fromEaster(-1)],
  ['paskdagen|easter sunday|easter day', fromEaster(0)],
  ['annandag(?:en)? pask|easter monday', fromEaster(1)],
  ['valborg(?:smassoafton(?:en)?)?|walpurgis(?: night)?', fixed(4, 30)],
  ['kristi himmels?fard(?:sdag)?(?:en)?|ascension day', fromEaster(39)],
  ['nationaldagen|sveriges nationaldag', fixed(6, 6)],
  ['pingstafton(?:en)?', fromEaster(48)],
  ['pingstdagen|whit sunday', fromEaster(49)],
  ["midsommarafton(?:en)?|midsummer'?s? eve", weekdayFrom(6, 19, 5)],
  ["midsommardagen|midsummer'?s? day", weekdayFrom(6, 20, 6)],
  ['halloween', fixed(10, 31)],
  ['alla helgons dag', weekdayFrom(10, 31, 6)],
  ['thanksgiving(?: day)?', weekdayFrom(11, 22, 4)],
  ['luciada(?:gen|n)|(?<=(?:pa|till|senast|fore|innan|by) )lucia', fixed(12, 13)],
  ['julafton(?:en)?|christmas eve', fixed(12, 24)],
  ['juldagen|christmas day', fixed(12, 25)],
  ['annandag(?:en)? jul|boxing day', fixed(12, 26)],
];

const patterns = feasts.map(
  ([words, dayIn]) => [new RegExp(`(?:(?:pa|on) )?(?:${words})(?![a-z])`, 'uy'), dayIn] as const,
);

const any = new RegExp(`(?:(?:pa|on) )?(?:${feasts.map(([words]) => words).join('|')})`, 'uy');

/** Reads a feast that is one day: the next, or the latest when something past is told. */
export const readFeast: DateRule = (text, start, context) => {
  if (!matchAt(any, text, start)) return undefined;
  for (const [pattern, dayIn] of patterns) {
    const found = matchAt(pattern, text, start);
    if (!found) continue;
    const end = start + found[0].length;
    const after = readYearAfter(text, end, context);
    if (after) return { meaning: period(dayIn(after.year)), end: after.end };
    return { meaning: nearest(dayIn, context), end };
  }
  return undefined;
};

function nearest(dayIn: DayIn, context: DateContext): Meaning {
  const { today } = context;
  const days = [-1, 0, 1].map((step) => dayIn(yearOf(today) + step));
  const inTense = (tense: DateContext['tense']) =>
    (tense === 'past' ? days.findLast((day) => day <= today) : days.find((day) => day >= today)) ??
    today;
  return inYear((tense) => period(inTense(tense)), context);
}

/** Easter Sunday of the Gregorian calendar, by Gauss as Meeus and Jones wrote it down. */
function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1) ?? `${year}-04-01`;
}
