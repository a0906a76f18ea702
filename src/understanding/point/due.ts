import { findPeriods, type PeriodReading } from '../dates.ts';
import type { Span } from '../fold.ts';
import type { Language } from '../language.ts';

/** The day something is due, as said. */
export type DueReading =
  | { readonly kind: 'day'; readonly day: string; readonly said: string }
  | { readonly kind: 'choice'; readonly days: readonly string[]; readonly said: string }
  | { readonly kind: 'unclear'; readonly said: string }
  | { readonly kind: 'impossible'; readonly said: string }
  | { readonly kind: 'none' };

export interface DueOptions {
  readonly today: string;
  readonly language: Language;
}

export interface DueFinding {
  readonly reading: DueReading;
  readonly at?: Span;
}

/** Words that make a day the one something is due, wherever it stands. */
const deadline =
  /^(?:allra senast|senast|innan|före|fore|by|before|no later|not later|due|klart?|until|till och med)(?![\p{L}\p{N}])/iu;
const deadlineAhead =
  /(?:^|[^\p{L}\p{N}])(?:senast|innan|före|by|before|due|until|till|deadline|klart?)[\s:]*(?:den |the )?$/iu;
/** What may stand beside a day at the edge of a line: a name, or who is responsible. */
const onlyName =
  /^[\s,;:.()–—/-]*(?:(?:ansvarig|owner|av|by)[\s:]*)?(?:@?\p{L}[\p{L}'-]*(?:\s+(?:och\s+|and\s+|&\s*)?\p{L}[\p{L}'-]*){0,3})?[\s.)]*$/iu;

/**
 * Finds the day a line is due. A day in the midst of it ("förbered mötet 12 maj i Lund") is part of
 * what is to be done, unless words like "senast" and "by" say otherwise.
 */
export function findDue(line: string, options: DueOptions): DueFinding {
  const found = findPeriods(line, { ...options, tense: 'future' });
  const said =
    found.find((one) => isDeadline(line, one)) ??
    found.findLast(({ at }) => onlyName.test(line.slice(at[1]))) ??
    found.find(({ at }) => /^[\s(–—-]*(?:(?:på|den|on|the)\s+)?$/iu.test(line.slice(0, at[0])));
  return said ? { reading: dueOf(said), at: said.at } : { reading: { kind: 'none' } };
}

/** Reads an answer to the question when something is due; of several days the one that words like "först" point out. */
export function readDue(text: string, options: DueOptions): DueReading {
  const found = findPeriods(text, { ...options, tense: 'future' });
  const certain = found.filter((one) => one.kind !== 'vague');
  const pointedOut = certain.filter((one) => isDeadline(text, one) || isAtFirst(text, one));
  const said = (pointedOut.length === 1 ? pointedOut : certain)[0] ?? found[0];
  if (!said) return { kind: 'none' };
  return pointedOut.length === 1 || certain.length < 2 ? dueOf(said) : eitherOf(certain);
}

function isAtFirst(text: string, { at }: PeriodReading): boolean {
  return /(?:^|[^\p{L}])(?:först|not before|not until|tidigast)[\s:]*(?:på |den |on )?$/iu.test(
    text.slice(0, at[0]),
  );
}

/** Days that stand apart in an answer: which of them it is must be asked. */
function eitherOf(certain: readonly PeriodReading[]): DueReading {
  const each = certain.map(dueOf);
  const days = each.flatMap((one) => (one.kind === 'day' ? [one.day] : []));
  const [first] = each;
  const [only, ...others] = [...new Set(days)];
  if (!first || only === undefined || others.length === 0) return first ?? { kind: 'none' };
  return { kind: 'choice', days: [only, ...others], said: first.kind === 'none' ? '' : first.said };
}

function isDeadline(line: string, { text, at }: PeriodReading): boolean {
  return deadline.test(text) || deadlineAhead.test(line.slice(0, at[0]));
}

/** What stands before the day itself when a sentence repeats it. */
const smallWords = /^(?:(?:allra|senast|innan|före|by|before|due|till|klart?|den|the)\s+)+/iu;

/** The last day of what was said; "före 1 april" ends the day before. */
function dueOf(reading: PeriodReading): DueReading {
  const said = reading.text.replace(smallWords, '');
  switch (reading.kind) {
    case 'period':
      return { kind: 'day', day: reading.lastDay, said };
    case 'choice':
      return { kind: 'choice', days: reading.periods.map(({ lastDay }) => lastDay), said };
    case 'vague':
      return reading.from === undefined && reading.to !== undefined
        ? { kind: 'day', day: reading.to, said }
        : { kind: 'unclear', said };
    default:
      return { kind: 'impossible', said };
  }
}

/** What does not fit: "hinner inte i veckan", and what it was: "i stället för den 30 november". */
const unfit =
  /(?<!\p{L})(?:(?:hinner|hinns|orkar|klarar|kan|can|will|won't|can't|cannot)(?: \p{L}+){0,4} (?:inte|ej|not|make it|do it)|i ?stället för|rather than|instead of (?=\d|the \d|\p{Lu}))(?:(?! (?:och|and|men|but) )[^,.;])*/giu;
/** Words before the day that something is moved to, when it is not the only one. */
const towards =
  /(?:^|[^\p{L}])(?:till|to|until|på|on|först|senast|by|vara|be)[\s:]*(?:den |the )?$/iu;

/** Of days that may be meant, "Monday" on a Monday, the only one that is later than today. */
function later(reading: DueReading, today: string): DueReading {
  if (reading.kind !== 'choice') return reading;
  const [day, ...others] = reading.days.filter((one) => one > today);
  return day !== undefined && others.length === 0
    ? { kind: 'day', day, said: reading.said }
    : reading;
}

/** Reads the day that something is moved to; a length of time ("en vecka", "two weeks") counts too. */
export function readSnooze(text: string, options: DueOptions): string | undefined {
  const fit = text.replace(unfit, (said) => ' '.repeat(said.length));
  const found = findPeriods(fit, { ...options, tense: 'future' });
  const certain = found.filter(({ kind }) => kind !== 'vague');
  const meant =
    certain.find(({ at }) => towards.test(fit.slice(0, at[0]))) ?? certain[0] ?? found[0];
  const reading = later(meant ? dueOf(meant) : { kind: 'none' }, options.today);
  if (reading.kind === 'day') return reading.day;
  const length =
    /(?:^|\s)(?:i |for )?((?!denna|den|nästa|förra|this|next|last|that)(?:\p{L}+|\d+) (?:dag|dagar|vecka|veckor|days?|weeks?|månad|months?))(?:$|[\s.])/iu;
  const said = length.exec(text)?.[1];
  if (reading.kind !== 'none' || said === undefined) return undefined;
  const moved = readDue(`${options.language === 'sv' ? 'om' : 'in'} ${said}`, options);
  return moved.kind === 'day' ? moved.day : undefined;
}
