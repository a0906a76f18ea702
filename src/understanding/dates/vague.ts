import { addDays, type Day, mondayOf, monthSpan, yearOf } from './calendar.ts';
import { partOf, vague } from './months.ts';
import { monthNumber, monthPattern, weekdayPattern } from './names.ts';
import { type DateContext, type DateRule, type Found, type Meaning, matchAt } from './reading.ts';
import { readWeekMonday } from './weeks.ts';
import { readYearAfter } from './year-after.ts';

const quarters = [
  /(?:(?:the |i |in )?(?:q|kv)([1-4])(?![a-z\d])|(?:i |in )?kvartal ([1-4])(?!\d))/uy,
  /(?:i |in )?(?:the |det )?(?:(forsta|first|1st)|(andra|second|2nd)|(tredje|third|3rd)|(fjarde|sista|fourth|last|4th)) (?:kvartalet|quarter)(?: of)?(?![a-z])/uy,
];
const half =
  /(?:i |in )?(?:the |det )?(?:(h1|forsta halvaret|first half of(?= \d{4}))|(h2|andra halvaret|second half of(?= \d{4})))(?![a-z])/uy;
const season =
  /(?:i|till|under|in|this|next|nasta|denna|kommande|the|in the|during the|this coming|last|forra|senare i|tidig|sen|early|late)? ?(?:(varen|var(?= \d{4})|(?<=(?:^|[ (])(?:i|till|nasta|denna|kommande) )var|spring)|(sommaren|sommar|summer)|(hosten|host(?= \d{4})|(?<=(?:i|till|nasta|denna|forra|kommande|tidig|sen) )host|autumn|(?<=(?:this|in the|next|the) )fall)|(vintern|vinter|winter))(?![a-z])/uy;
const pastSeason = /i (?:(varas)|(somras)|(hostas)|(vintras))(?![a-z])/uy;
const inWeek =
  /(?:(?:i|at|in) )?(?:the )?(?:(borjan (?:av|pa)|tidigt|early|(?:start|beginning) of)|(mitten av|mid|middle of)|(slutet (?:av|pa)|sent|late|end of|senare))(?: i| in)?[ -](?:the )?/uy;
const namedWeek =
  /(?:(nasta vecka|next week)|(denna vecka|veckan|this week|the week)|(forra veckan|last week))(?![a-z])/uy;
const ordinalInMonth = new RegExp(
  `(?:the |den )?(?:first|second|third|fourth|last|forsta|andra|tredje|fjarde|sista) (?:hela |full )?(?:week|veckan|weekend|helgen|${weekdayPattern}) (?:of|in|i) (${monthPattern})(?![a-z])`,
  'uy',
);
const around =
  /(?:(?:runt|kring|omkring|vid|over|around|at|near|over) )?(?:the )?(?:manadsskiftet|arsskiftet|turn of the (?:month|year)|month end|end of the (?:month|year)|slutet av (?:manaden|aret))(?:[ /][a-z]{3,9}[-/][a-z]{3,9})?(?![a-z])/uy;
const feast =
  /(?:(?:direkt |strax |right |just |nagon gang )?(?:efter|fore|innan|over|under|kring|runt|till|i|vid|lagom till|after|before|over|during|around|at|for)) (?:the )?(?:semestern|semestrarna|semester|sommaren|sommarlovet|summer(?: break| holidays)?|holidays?|industrisemestern|vacation|jul(?:en|helgen)?|christmas|xmas|nyar(?:et)?|new year'?s?|trettonhelgen|pask(?:en|helgen)?|easter|pingst|midsommar|midsummer|(?:det )?kinesiska nyaret|chinese new year|varfestivalen|spring festival|golden week|nationaldagen|sportlovet|hostlovet)(?![a-z])/uy;
const sometime =
  /(?:senare i ar|later this year|sa smaningom|framover|inom kort|om (?:nagra|ett par|par) (?:dagar|veckor|manader)|in a (?:few|couple of) (?:days|weeks|months)|in some (?:weeks|months)|(?:a few|a couple of|some) (?:days|weeks|months) ago|for (?:nagra|ett par) (?:dagar|veckor|manader) (?:sedan|sen)|haromdagen|haromveckan|the other (?:day|week)|recently|nyligen|soon|snart|(?:a )?fortnight (?:from|after) [a-z]+|(?:a|one|two|three|en|tva|tre) weeks? (?:after|before|today|tomorrow)(?: [a-z]+)?)(?![a-z])/uy;

/** Reads times that are no days yet: seasons, quarters, halves, feasts, "runt månadsskiftet", "mitten av nästa vecka". */
export const readVague: DateRule = (text, start, context) => {
  for (const read of [
    readPartOfWeek,
    readOrdinal,
    readQuarter,
    readHalf,
    readSeason,
    readBoundless,
  ]) {
    const found = read(text, start, context);
    if (found) return found;
  }
  return undefined;
};

function readBoundless(text: string, start: number): Found | undefined {
  for (const pattern of [around, feast, sometime]) {
    const found = matchAt(pattern, text, start);
    if (found) return { meaning: vague(), end: start + found[0].length };
  }
  return undefined;
}

function readQuarter(text: string, start: number, context: DateContext): Found | undefined {
  for (const pattern of quarters) {
    const found = matchAt(pattern, text, start);
    if (!found) continue;
    const spelled = found.slice(1).findIndex(Boolean) + 1;
    const quarter = /^\d$/u.test(found[spelled] ?? '') ? Number(found[spelled]) : spelled;
    return monthsAfter(text, start + found[0].length, quarter * 3 - 2, 3, context);
  }
  return undefined;
}

function readHalf(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(half, text, start);
  return found && monthsAfter(text, start + found[0].length, found[1] ? 1 : 7, 6, context);
}

function readSeason(text: string, start: number, context: DateContext): Found | undefined {
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
function monthsAfter(
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

function readPartOfWeek(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(inWeek, text, start);
  if (!found) return undefined;
  const from = start + found[0].length;
  const named = matchAt(namedWeek, text, from);
  const numbered = named ? undefined : readWeekMonday(text, from, context);
  const weeks = named?.[1] ? 1 : named?.[3] ? -1 : 0;
  const monday = named ? addDays(mondayOf(context.today), weeks * 7) : numbered?.monday;
  if (!monday) return undefined;
  return {
    meaning: thirdOfWeek(monday, found),
    end: numbered?.end ?? from + (named?.[0].length ?? 0),
  };
}

function thirdOfWeek(monday: Day, found: RegExpExecArray): Meaning {
  if (found[1]) return vague(monday, addDays(monday, 1));
  return found[2]
    ? vague(addDays(monday, 1), addDays(monday, 3))
    : vague(addDays(monday, 3), addDays(monday, 6));
}

function readOrdinal(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(ordinalInMonth, text, start);
  const month = monthNumber(found?.[1] ?? '');
  if (!found || month === undefined) return undefined;
  const read = monthsAfter(text, start + found[0].length, month, 1, context);
  const isFirst = /(?:first|forsta)/u.test(found[0]);
  if (read.meaning.kind !== 'vague' || !read.meaning.from || !read.meaning.to) return read;
  const bounds = { from: read.meaning.from, to: read.meaning.to };
  return isFirst ? { ...read, meaning: { kind: 'vague', ...partOf(bounds, 0) } } : read;
}

/** Reads a bare year when it is all that was said, or "under 2027". */
export const readYear: DateRule = (text, start) => {
  const found = matchAt(
    /(?:(?:under|during|in|ar|for) +)?(20\d\d)(?![\d:]|[-/.,]\d| *(?:kr|sek|kronor|:-|personer|people|pers))/uy,
    text,
    start,
  );
  if (!found) return undefined;
  const isAlone =
    text.slice(0, start).trim() === '' && /^[ .!?]*$/u.test(text.slice(start + found[0].length));
  if (!isAlone && found[0].length === 4) return undefined;
  return { meaning: vague(`${found[1]}-01-01`, `${found[1]}-12-31`), end: start + found[0].length };
};
