import type { Span } from '../fold.ts';
import type { Heard } from './around-date.ts';
import { addDays, daysBetween } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { hasLooseEnd } from './loose-ends.ts';
import type { Meaning, Period } from './reading.ts';
import { findLengths, type StayLength } from './stay-length.ts';
import { hasUnreadDay } from './unread-days.ts';

/**
 * Chooses what a text says of when something is. Whatever else in it speaks of time, and does not say the same, makes the
 * days something to ask about: nothing that was said is passed over.
 */
export function choose(text: string, found: readonly Heard[]): Heard | undefined {
  const certain = found.filter((one) => one.meaning.kind !== 'vague');
  const meant = certain.filter((one) => !one.isDeadline);
  const chosen = meant[0] ?? certain[0] ?? found[0];
  if (!chosen) return undefined;
  const lengths = findLengths(text, found.map(spanOfHeard));
  const among = amongAll(chosen.meaning, meant);
  const meaning = meant.length < 2 ? withLength(among, chosen, lengths) : among;
  const days = daysToCheck(meaning, meant.length);
  const isAsked =
    days !== undefined &&
    ((meaning.kind === 'period' && orElse.test(text.slice(chosen.end))) ||
      saysMore(text, days, chosen, found, lengths));
  return { ...chosen, meaning: isAsked ? vagueAround(meaning) : meaning };
}

/** The days that other words may contradict: those of a period, or of one thing said that may be read in several ways. */
function daysToCheck(meaning: Meaning, findings: number): Period | undefined {
  if (meaning.kind === 'period') return meaning;
  return meaning.kind === 'choice' && findings < 2 ? meaning.periods[0] : undefined;
}

function spanOfHeard({ start, end }: Heard): Span {
  return [start, end];
}

/** A stay that has a first day and a length: "fr.o.m. 9 februari … tre dagar", "on 15 April, staying two nights". */
function withLength(meaning: Meaning, { bound, plain }: Heard, lengths: readonly StayLength[]) {
  const [length] = lengths;
  const isOpen = bound === 'from' && meaning.kind === 'vague';
  const days = isOpen ? plain : meaning;
  if (!length || lengths.length > 1 || days.kind !== 'period' || days.firstDay !== days.lastDay)
    return meaning;
  const { firstDay } = days;
  const stays = length.days.map((count) => ({ firstDay, lastDay: addDays(firstDay, count - 1) }));
  return chooseBetween(isOpen || length.isSure ? stays : [days, ...stays]);
}

/** Other words of time beside a period, read or not, mean that it is not all that was said. */
function saysMore(
  text: string,
  period: Period,
  chosen: Heard,
  found: readonly Heard[],
  lengths: readonly StayLength[],
): boolean {
  const read = [...found.map(spanOfHeard), ...lengths.map(({ at }) => at)];
  const isVague = (index: number) =>
    found.some(
      ({ start, core, meaning }) => meaning.kind === 'vague' && start <= index && core >= index,
    );
  return (
    found.some((one) => one !== chosen && isElsewhere(one, period)) ||
    lengths.some(({ days }) => !fits(days, period)) ||
    hasLooseEnd(text, spanOfHeard(chosen), isVague) ||
    hasUnreadDay(text, read)
  );
}

/** "Tre dagar" is 12–14 March; "en vecka" may be its five working days. */
function fits(
  [days = 0, orMore = days]: readonly number[],
  { firstDay, lastDay }: Period,
): boolean {
  const length = daysBetween(firstDay, lastDay) + 1;
  return length === days || (orMore > days && length <= orMore && length >= days - 2);
}

/** "Den 12 mars, i maj": a time that the days are not in; "stannar till": an end that nothing begins. */
function isElsewhere(
  { meaning, isDeadline, bound }: Heard,
  { firstDay, lastDay }: Period,
): boolean {
  if (bound === 'until') return meaning.kind !== 'vague' || meaning.to !== lastDay;
  if (bound === 'from' && meaning.kind === 'vague') return meaning.from !== firstDay;
  if (isDeadline) return false;
  if (meaning.kind !== 'vague') return meaning.kind !== 'period' && meaning.kind !== 'choice';
  const isBounded = meaning.from !== undefined || meaning.to !== undefined;
  return !isBounded || (meaning.from ?? firstDay) > lastDay || (meaning.to ?? lastDay) < firstDay;
}

/** Days that stand apart in a text are asked about: which of them is meant, or all from the first to the last. */
function amongAll(meaning: Meaning, all: readonly Heard[]): Meaning {
  const periods = all.flatMap((one) => dayOf(one.meaning, all[0]?.meaning));
  if (meaning.kind !== 'period' || periods.length < 2) return meaning;
  const firstDay = periods.map((one) => one.firstDay).sort()[0] ?? meaning.firstDay;
  const lastDay =
    periods
      .map((one) => one.lastDay)
      .sort()
      .at(-1) ?? meaning.lastDay;
  const isShort = daysBetween(firstDay, lastDay) < longestBetween;
  return chooseBetween([...periods.slice(0, 2), ...(isShort ? [{ firstDay, lastDay }] : [])]);
}

/** Of a weekday that could be two days, the one that comes after what was said first. */
function dayOf(meaning: Meaning, first: Meaning | undefined): readonly Period[] {
  if (meaning.kind === 'period') return [meaning];
  if (meaning.kind !== 'choice') return [];
  const from = first?.kind === 'period' ? first.firstDay : '';
  return meaning.periods.filter(({ firstDay }) => firstDay >= from).slice(0, 1);
}

/** "12–14 mars eller veckan efter", "15 mars, kanske": no longer certain, though bounded. */
const orElse =
  /^,? *(?:(?:men |but )?(?:kanske|eventuellt|ev\.?|preliminart|prel\.?|maybe|perhaps|possibly|tentative\w*)|eller|alternativt|or)(?![a-z])/u;

function vagueAround(meaning: Meaning): Meaning {
  return meaning.kind === 'period'
    ? { kind: 'vague', from: meaning.firstDay, to: meaning.lastDay }
    : { kind: 'vague' };
}

/** Days apart that may be the first and the last of one period. */
const longestBetween = 31;
