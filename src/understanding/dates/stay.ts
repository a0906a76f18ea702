import type { Heard } from './around-date.ts';
import { daysBetween } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { isStay, isStayBackwards } from './coming-and-going.ts';
import type { Meaning, Period } from './reading.ts';

/** Longest stretch of words between the day someone comes and the day they leave. */
const longestGap = 80;
/** Days further apart than this are hardly one stay. */
const longestStay = 62;

/**
 * Joins the day someone comes and the day they leave, whatever words tell it: "anländer 26/4 och reser hem 29/4", "Arr. CPH
 * 19 May, Dep. CPH 22 May", "i övermorgon och stannar till och med lördag". The end is counted from the beginning.
 */
export function joinStay(
  a: Heard,
  b: Heard,
  { ahead, between }: { readonly ahead: string; readonly between: string },
  countedFrom: (day: string) => Meaning,
): Heard | undefined {
  const words = b.bound === 'until' ? `${between.trimEnd()} stannar ` : between;
  if (a.bound === 'until' || a.isDeadline || !mayStay(b) || between.length > longestGap)
    return undefined;
  if (endsSentence.test(between)) return undefined;
  if (isStayBackwards(ahead, between)) return backwards(a, b);
  if (!isStay(ahead, words)) return undefined;
  const starts = startsOf(a);
  const stays = starts.flatMap((start) => stayFrom(start, countedFrom(start)));
  if (starts.length === 0 || stays.length < starts.length) return undefined;
  return { ...a, meaning: chooseBetween(stays), end: b.end, bound: undefined };
}

function backwards(a: Heard, b: Heard): Heard | undefined {
  const [last, first] = [a.meaning, b.plain];
  if (first.kind !== 'period' || last.kind !== 'period') return undefined;
  const [stay] = stayFrom(first.firstDay, last);
  return stay && { ...a, meaning: { kind: 'period', ...stay }, end: b.end };
}

function mayStay({ bound, isDeadline, plain }: Heard): boolean {
  return (bound === 'until' || !isDeadline) && (plain.kind === 'period' || plain.kind === 'choice');
}

/** A sentence ends, unless the next one begins with leaving: "Arrival 12 March. Departure 14 March." */
const endsSentence =
  /(?<!(?:^|[^a-z])(?:dep|arr|avr|ank|ca|kl))[.!?] +(?!(?:[a-z]+ ){0,2}(?:avresa|hemresa|dep|departure|return|leav|aker|reser|hem|back)[a-z]*)/u;

function startsOf({ plain, meaning }: Heard): readonly string[] {
  const said = meaning.kind === 'vague' ? plain : meaning;
  const days = said.kind === 'period' ? [said] : said.kind === 'choice' ? said.periods : [];
  return days.every(({ firstDay, lastDay }) => firstDay === lastDay)
    ? days.map(({ firstDay }) => firstDay)
    : [];
}

function stayFrom(firstDay: string, end: Meaning): readonly Period[] {
  if (end.kind !== 'period' || end.firstDay !== end.lastDay) return [];
  const days = daysBetween(firstDay, end.lastDay);
  return days >= 0 && days <= longestStay ? [{ firstDay, lastDay: end.lastDay }] : [];
}
