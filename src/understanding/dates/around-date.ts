import { addDays, mondayOf } from './calendar.ts';
import { countFrom, lengthen } from './counted-days.ts';
import { vague } from './months.ts';
import { withNext } from './next-day.ts';
import { type Meaning, matchAt, period } from './reading.ts';
import { weekdayPattern } from './weekday-names.ts';

/** A finding after the words around it have been heard. */
export interface Heard {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** True for "senast 1 april" and "by 1 April": the day something is due, rather than when it takes place. */
  readonly isDeadline: boolean;
  /** What its own words say, before those around them, and where they start. */
  readonly plain: Meaning;
  readonly core: number;
  /** "Till och med lördag" ends something, "från 3 maj" begins it. */
  readonly bound?: 'until' | 'from' | undefined;
}

const deadline =
  /\b(?:senast|allra senast|klart? till|due|(?<!(?:came|comes?|coming|dropp\w*|stopp\w*|swing\w*|swung|passed|went) )by|no later than|not later than|at the latest by|latest)(?: den| d\.?| the)? +$/u;

const before = /\b(?:fore|innan|before|prior to)(?: den| the)? +$/u;

const after =
  /\b(?:tidigast|efter|after|fran och med|fr\.? ?o\.? ?m\.?|fran|fr|from|start(?:ing|s|ar)?(?: from)?|from the|med? start|med? borjan|since|sedan|earliest)(?: den| the| pa| on)? +$/u;

const until =
  /\b(?:till och med|t\.? ?o\.? ?m\.?|fram till|until|till and including|up to|through)(?: den| the)? +$/u;

const roughly =
  /(?:\b(?:runt|kring|omkring|cirka|circa|ca\.?|around|about|approximately|approx\.?|ungefar|typ|nagon gang|nan gang|sometime|roughly|preliminart|prel\.?|kanske|maybe|perhaps)(?: den| the| i| in| on)? +|~ ?)$/u;

const roughlyBehind =
  / ?(?:-?ish\b|eller sa\b|eller nat\b|or so\b|or thereabouts|nagon gang\b|sometime\b|ungefar\b|cirka\b)/uy;

const weekOf =
  /\b(?:(?:the )?week (?:of|beginning|commencing|starting)|w\/c|veckan (?:som borjar|med start|med borjan|fran och med)|veckan)(?: the| den| pa| on)? +$/u;

const weekendOf = /\b(?:the )?(?:weekend(?: of)?|helgen)(?: the| den)? +$/u;

export const not =
  /\b(?:inte|ej|not|istallet for|i stallet for|instead of|rather than)(?: den| the| an?| ett?| en| on| pa| in?)? +$/u;

/** "Var tredje fredag", "every Monday": no day, and no week, of its own. */
const again =
  /\b(?:varje|varannan|var|every|each)(?: (?:andra|annan|tredje|fjarde|second|third|fourth|other))? +$/u;
const weekdayOrWeek = new RegExp(`^(?:${weekdayPattern}|vecka|week)(?![a-z])`, 'u');

/** What joins two dates to one period: "i dag till fredag". */
export const joinedByUntil =
  /^(?: *- *| +(?:till?|te|t|to|until|till? och med|t\.? ?o\.? ?m\.?|thru|through) +)$/u;

/** How many days before and after its date "around 12 March" may mean. */
const daysAround = 3;

/** How many characters before a date are heard with it. */
const heardBefore = 40;

/** Lets the words before and after a date bend it: by, before, from, around, the week of, not, for three days. */
export function bend(
  text: string,
  start: number,
  end: number,
  meaning: Meaning,
  previousEnd: number,
): Heard | undefined {
  const ahead = text.slice(Math.max(previousEnd, start - heardBefore), start);
  const own = { plain: meaning, core: start };
  if (previousEnd > 0 && joinedByUntil.test(ahead))
    return { ...own, meaning, start, end, isDeadline: false };
  const wordsBefore = (pattern: RegExp): number => pattern.exec(ahead)?.[0].length ?? 0;
  const made = (length: number, bent: Meaning, isDeadline = false): Heard => ({
    ...own,
    meaning: bent,
    start: start - length,
    end,
    isDeadline,
  });
  const isAgain = wordsBefore(again) > 0 && weekdayOrWeek.test(text.slice(start, end));
  if (wordsBefore(not) || isAgain || followsLooseNumber(ahead)) return undefined;
  const counted = countFrom(ahead, meaning);
  if (counted) return made(counted.length, counted.meaning);
  const bounds = boundsOf(meaning);
  if (!bounds) return made(wordsBefore(deadline), meaning, wordsBefore(deadline) > 0);
  const [from, to] = bounds;
  if (wordsBefore(deadline)) {
    return made(
      wordsBefore(deadline),
      meaning.kind === 'vague' ? vague(undefined, to) : meaning,
      true,
    );
  }
  if (wordsBefore(before))
    return made(wordsBefore(before), vague(undefined, from && addDays(from, -1)), true);
  if (wordsBefore(until))
    return { ...made(wordsBefore(until), vague(undefined, to), true), bound: 'until' };
  if (wordsBefore(weekendOf) && meaning.kind === 'period' && meaning.firstDay === meaning.lastDay) {
    const saturday = addDays(mondayOf(meaning.firstDay), 5);
    return made(wordsBefore(weekendOf), period(saturday, addDays(saturday, 1)));
  }
  if (wordsBefore(weekOf) && meaning.kind === 'period') {
    const monday = mondayOf(meaning.firstDay);
    return made(wordsBefore(weekOf), period(monday, addDays(monday, 6)));
  }
  const behind = matchAt(roughlyBehind, text, end);
  if (wordsBefore(roughly) || behind) {
    const isDays = meaning.kind === 'period';
    const bent = isDays
      ? vague(addDays(meaning.firstDay, -daysAround), addDays(meaning.lastDay, daysAround))
      : meaning;
    return { ...made(wordsBefore(roughly), bent), end: end + (behind?.[0].length ?? 0) };
  }
  const longer =
    meaning.kind === 'period' &&
    (lengthen(text, end, meaning.firstDay, meaning.lastDay) ?? withNext(text, end, meaning));
  if (longer) return { ...made(0, longer.meaning), end: longer.end };
  if (!wordsBefore(after)) return made(0, meaning);
  const isOpen =
    meaning.kind === 'vague' || (meaning.kind === 'period' && meaning.firstDay === meaning.lastDay);
  if (isAfterOnly(ahead)) return made(wordsBefore(after), vague(to && addDays(to, 1)));
  return { ...made(wordsBefore(after), isOpen ? vague(from) : meaning), bound: 'from' };
}

/** "5 6 mars" and "5+6 mars" say more than 6 March, but not what; the hours in "kl 13 12 mars" are no such number. */
function followsLooseNumber(ahead: string): boolean {
  return (
    /(?:^|[\s(,;])\d{1,2}\.?(?: ?[+/] ?| )$/u.test(ahead) &&
    !/(?:kl|klockan|at|nr|no)\.? ?[\d.:-]+ $/u.test(ahead)
  );
}

/** "After 12 March" begins on the 13th, "from 12 March" on the day itself. */
function isAfterOnly(ahead: string): boolean {
  return /\b(?:efter|after)(?: den| the)? +$/u.test(ahead);
}

function boundsOf(meaning: Meaning): readonly [string | undefined, string | undefined] | undefined {
  if (meaning.kind === 'period') return [meaning.firstDay, meaning.lastDay];
  return meaning.kind === 'vague' ? [meaning.from, meaning.to] : undefined;
}
