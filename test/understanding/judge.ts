/**
 * Says whether a turn came to what was expected, or asked back, or did something else. A slot that is missing counts as
 * asked back when the registration asks for it before it can end, or when the card tells the very words, or the number,
 * that were expected of it; never days.
 */

import { organisationById } from '../../src/strategy/organisations.ts';
import { placeById } from '../../src/strategy/places.ts';
import { wholeNumber } from '../../src/understanding/number-words.ts';
import type { Outcome } from './outcome.ts';
import type { Expected, Slots } from './utterance.ts';

export type Verdict = 'right' | 'asked back' | 'wrong' | 'wrong date';

const dateSlots = ['first', 'last', 'due'] as const;

export function judge(expected: Expected, outcome: Outcome): Verdict {
  if (hasWrongDate(expected, outcome)) return 'wrong date';
  const { commands, asks, mayAsk } = expected;
  if (commands.length === 0) return outcome.asks === true ? 'right' : 'wrong';
  if (outcome.asks === true) return mayAsk || asks !== undefined ? 'right' : 'asked back';
  if (!commands.includes(outcome.command ?? '')) return 'wrong';
  // Where several commands are right, one that takes nothing has nothing to compare.
  if (commands.length > 1 && Object.keys(outcome.slots).length === 0) return 'right';
  const asked = new Set([
    ...outcome.asks,
    ...(mayAsk ? outcome.open : []),
    ...(asks !== undefined && outcome.open.includes(asks) ? [asks] : []),
  ]);
  const off = differing(expected, outcome.slots);
  if (asks !== undefined && !asked.has(asks)) return 'wrong';
  const isAskedBack = (slot: string) =>
    asked.has(groupOf(slot)) || isStillAsked(slot, outcome) || isTold(slot, expected, outcome);
  if (!off.every(isAskedBack)) return 'wrong';
  const isMore = [...asked].some((slot) => slot !== asks) && expected.isExact;
  return (off.length > 0 || isMore) && !mayAsk ? 'asked back' : 'right';
}

/** Nothing was taken, and the next questions ask for it. */
function isStillAsked(slot: string, { slots, open }: Outcome): boolean {
  return slots[slot] === undefined && open.includes(groupOf(slot));
}

/** A day that was taken for certain and is not the one that was meant. */
function hasWrongDate(
  { slots, commands, isExact, mayAsk, isVague }: Expected,
  outcome: Outcome,
): boolean {
  if (outcome.command !== undefined && commands.length > 0 && !commands.includes(outcome.command))
    return false;
  return dateSlots.some((slot) => {
    const taken = outcome.slots[slot];
    if (typeof taken !== 'string') return false;
    const meant = slots[slot];
    if (meant === undefined)
      return isVague ? !isSpan(outcome.slots) : isInvented(slots, isExact, mayAsk);
    return meant !== taken;
  });
}

/** Days that nobody spoke of; where only what is listed counts, a last day beside a listed first one is none. */
function isInvented(slots: Slots, isExact: boolean, mayAsk: boolean): boolean {
  return isExact || (slots.first === undefined && !mayAsk);
}

/** Days enough to be "last week" and no exact day. */
function isSpan({ first, last }: Slots): boolean {
  if (typeof first !== 'string' || typeof last !== 'string') return false;
  return Date.parse(last) - Date.parse(first) >= FEWEST_DAYS * 86_400_000;
}

const FEWEST_DAYS = 4;

/** The slots that are not as expected; where only what is listed counts, those that are not listed do not. */
function differing({ slots, isExact }: Expected, taken: Slots): readonly string[] {
  const names = new Set([...Object.keys(slots), ...(isExact ? Object.keys(taken) : [])]);
  return [...names].filter((name) => !isSame(slots[name], taken[name], isExact));
}

function isSame(
  expected: Slots[string] | undefined,
  taken: Slots[string] | undefined,
  isExact: boolean,
) {
  if (isExact || typeof expected !== 'string' || typeof taken !== 'string') {
    return JSON.stringify(expected) === JSON.stringify(taken);
  }
  return isAlike(expected, taken);
}

/** As said: letter case, articles and the words around a name make no difference. */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one.includes(other) || other.includes(one);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|den|det)\b/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when nothing was taken for a slot and the words for it are among those that the card tells. */
function isTold(slot: string, { slots }: Expected, { slots: taken, told }: Outcome): boolean {
  const group = groupOf(slot);
  const meant = slots[group];
  if (taken[group] !== undefined || meant === undefined || told === '') return false;
  if (typeof meant === 'number') return numbersIn(told).includes(meant);
  return [meant].flat().some((one) => namesOf(String(one)).some((name) => says(told, name)));
}

function numbersIn(told: string): readonly (number | undefined)[] {
  return plain(told).split(' ').map(wholeNumber);
}

function says(told: string, name: string): boolean {
  return ` ${plain(told)} `.includes(` ${plain(name)} `);
}

/** What is meant as people say it: an id by the names of what has it. */
function namesOf(meant: string): readonly string[] {
  const names = [placeById(meant)?.name, ...(organisationById(meant)?.names ?? [])];
  return [meant, ...names.flatMap((name) => (name ? [name.sv, name.en] : []))];
}

/** What is asked about when a slot is missing. */
function groupOf(slot: string): string {
  if (slot === 'first' || slot === 'last') return 'period';
  return slot === 'about' ? 'count' : slot;
}
