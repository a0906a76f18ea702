import { agreeing } from './agreeing.ts';
import { type Heard, joinedByUntil } from './around-date.ts';
import { chooseBetween, spanOf } from './choices.ts';
import { countedFrom } from './counted-from.ts';
import { moving } from './day-range.ts';
import { vague } from './months.ts';
import { type DateContext, type Meaning, type Period, period } from './reading.ts';
import { joinStay } from './stay.ts';

const joinedByOr =
  /^,? *(?:eller|el|elr|or|alternativt|alt\.?|\/) *(?:den |the |on |pa |i |in )?$/u;

const joinedByAnd = /^,? *(?:och|o|a|and|&) *(?:den |the |on |pa |i |in )?$/u;

/** Joins neighbours: "i morgon till fredag" is one period, "12–14 mars eller 19–21 mars" is a choice. */
export function join(
  text: string,
  found: readonly Heard[],
  context: DateContext,
): readonly Heard[] {
  const joined: Heard[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, next.start) : '';
    if (before && isMovedTo(text, before, between)) {
      joined.splice(-1, 1, { ...next, start: before.start });
      continue;
    }
    const ahead = before && text.slice(joined.at(-2)?.end ?? 0, before.start);
    const together =
      before &&
      (agreeing(text, before, next, between) ??
        joinTwo(before, next, between, (from) => countedFrom(text, next, from, context)) ??
        joinStay(
          before,
          next,
          { ahead: ahead ?? '', between: dotOf(text, before) + between },
          (from) => countedFrom(text, next, from, context),
        ));
    if (together) joined.splice(-1, 1, together);
    else joined.push(next);
  }
  return joined;
}

/** The full stop behind "12 Dec." may end the sentence as well. */
function dotOf(text: string, { end }: Heard): string {
  return text[end - 1] === '.' ? '.' : '';
}

/** "Flyttas från 12 mars till 19 mars" is about the 19th alone. */
function isMovedTo(text: string, before: Heard, between: string): boolean {
  return moving.test(text.slice(0, before.start)) && /^ *(?:till|te|to) *$/u.test(between);
}

function joinTwo(
  a: Heard,
  b: Heard,
  between: string,
  from: (day: string) => Meaning,
): Heard | undefined {
  const [first, second] = [a.meaning, b.meaning];
  if (first.kind === 'vague' && second.kind === 'vague') return joinVague(a, b, between);
  const around = { ...a, end: b.end, isDeadline: a.isDeadline && b.isDeadline };
  if (joinedByOr.test(between)) return eitherOf(around, periodsOf(first), periodsOf(second));
  const counted = first.kind === 'period' ? from(first.firstDay) : second;
  if (joinedByAnd.test(between)) {
    const all = [...periodsOf(first), ...periodsOf(counted)];
    if (first.kind !== 'period' || counted.kind !== 'period')
      return eitherOf(around, periodsOf(first), periodsOf(second));
    const meaning = spanOf(all, false);
    return { ...around, meaning: meaning.kind === 'reversed' ? chooseBetween(all) : meaning };
  }
  if (!joinedByUntil.test(between)) return undefined;
  if (first.kind === 'choice') return untilFrom(around, first.periods, from);
  if (first.kind !== 'period' || counted.kind !== 'period') return undefined;
  const { firstDay } = first;
  const { lastDay } = counted;
  return {
    ...around,
    meaning:
      lastDay < firstDay ? { kind: 'reversed', firstDay, lastDay } : period(firstDay, lastDay),
  };
}

/** "Nästa onsdag till fredag": each of the days that may be meant has an end of its own. */
function untilFrom(
  around: Heard,
  starts: readonly Period[],
  from: (day: string) => Meaning,
): Heard | undefined {
  const periods = starts.flatMap(({ firstDay }) => {
    const end = from(firstDay);
    return end.kind === 'period' && end.lastDay >= firstDay
      ? [{ firstDay, lastDay: end.lastDay }]
      : [];
  });
  return periods.length === starts.length
    ? { ...around, meaning: chooseBetween(periods) }
    : undefined;
}

function eitherOf(
  around: Heard,
  ones: readonly Period[],
  others: readonly Period[],
): Heard | undefined {
  return ones.length > 0 && others.length > 0
    ? { ...around, meaning: chooseBetween([...ones, ...others]) }
    : undefined;
}

function periodsOf(meaning: Meaning): readonly Period[] {
  if (meaning.kind === 'choice') return meaning.periods;
  return meaning.kind === 'period' ? [meaning] : [];
}

/** "Q3/Q4", "mid March to early April": as vague as before, from the one to the other. */
function joinVague(a: Heard, b: Heard, between: string): Heard | undefined {
  if (!joinedByOr.test(between) && !joinedByAnd.test(between) && !joinedByUntil.test(between))
    return undefined;
  if (a.meaning.kind !== 'vague' || b.meaning.kind !== 'vague') return undefined;
  const { from } = a.meaning;
  const { to } = b.meaning;
  const meaning = vague(from, from && to && to < from ? undefined : to);
  return { ...a, meaning, end: b.end, isDeadline: false };
}
