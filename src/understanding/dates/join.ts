import { type Heard, joinedByUntil } from './around-date.ts';
import { chooseBetween } from './choices.ts';
import { moving } from './day-range.ts';
import { vague } from './months.ts';
import { type Meaning, type Period, period } from './reading.ts';

const joinedByOr =
  /^,? *(?:eller|or|alternativt|alt\.?|och|and|&|\/) *(?:den |the |on |pa |i |in )?$/u;

/** Joins neighbours: "i morgon till fredag" is one period, "12–14 mars eller 19–21 mars" is a choice. */
export function join(text: string, found: readonly Heard[]): readonly Heard[] {
  const joined: Heard[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, next.start) : '';
    if (before && isMovedTo(text, before, between)) {
      joined.splice(-1, 1, { ...next, start: before.start });
      continue;
    }
    const together = before && joinTwo(before, next, between);
    if (together) joined.splice(-1, 1, together);
    else joined.push(next);
  }
  return joined;
}

/** "Flyttas från 12 mars till 19 mars" is about the 19th alone. */
function isMovedTo(text: string, before: Heard, between: string): boolean {
  return moving.test(text.slice(0, before.start)) && /^ *(?:till|to) *$/u.test(between);
}

function joinTwo(a: Heard, b: Heard, between: string): Heard | undefined {
  const [first, second] = [a.meaning, b.meaning];
  if (first.kind === 'vague' && second.kind === 'vague') return joinVague(a, b, between);
  const around = { start: a.start, end: b.end, isDeadline: a.isDeadline && b.isDeadline };
  if (joinedByOr.test(between)) {
    const [ones, others] = [periodsOf(first), periodsOf(second)];
    return ones.length > 0 && others.length > 0
      ? { ...around, meaning: chooseBetween([...ones, ...others]) }
      : undefined;
  }
  if (!joinedByUntil.test(between) || first.kind !== 'period' || second.kind !== 'period')
    return undefined;
  const { firstDay } = first;
  const { lastDay } = second;
  return {
    ...around,
    meaning:
      lastDay < firstDay ? { kind: 'reversed', firstDay, lastDay } : period(firstDay, lastDay),
  };
}

function periodsOf(meaning: Meaning): readonly Period[] {
  if (meaning.kind === 'choice') return meaning.periods;
  return meaning.kind === 'period' ? [meaning] : [];
}

/** "Q3/Q4", "mid March to early April": as vague as before, from the one to the other. */
function joinVague(a: Heard, b: Heard, between: string): Heard | undefined {
  if (!joinedByOr.test(between) && !joinedByUntil.test(between)) return undefined;
  if (a.meaning.kind !== 'vague' || b.meaning.kind !== 'vague') return undefined;
  const { from } = a.meaning;
  const { to } = b.meaning;
  return {
    meaning: vague(from, from && to && to < from ? undefined : to),
    start: a.start,
    end: b.end,
    isDeadline: false,
  };
}
