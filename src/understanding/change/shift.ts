import { addDays } from '../dates/calendar.ts';
import { numberPattern, smallNumber } from '../dates/names.ts';
import type { Period } from '../dates/reading.ts';
import { fold } from '../fold.ts';
import { type Edge, edgeOf, edgeThatStays } from './edge.ts';
import { keepsOtherEnd } from './edges.ts';

/** Days to move the start and the end of a period by; both may be negative. */
export interface Shift {
  readonly start: number;
  readonly end: number;
}

const unit = '(dag|dagar|dar|da|dygn|days?|vecka|veckor|weeks?)';
const stretch = `(${numberPattern}) ${unit}`;
const earlier = /\b(?:tidigare|tidigarelagg\w*|bakat|earlier|sooner|forward|ahead)\b/u;
const later =
  /\b(?:senare|senarelagg\w*|skjut\w*|framat|framflytt\w*|later|back|push\w*|postpone\w*|delay\w*)\b/u;
/** "Veckan efter påsk" counts from something else. */
const ofElse = '(?! (?!i? ?stallet|instead|som|redan|now|nu|for)[a-z])';
const dayAfter = new RegExp(
  `\\b(?:(?:dagen|dan) (?:efter|darpa|darefter)|(?:the )?(?:day after|following day|next day))\\b${ofElse}`,
  'u',
);
const dayBefore = new RegExp(
  `\\b(?:(?:dagen|dan) (?:fore|innan)|(?:the )?(?:day before|previous day))\\b${ofElse}`,
  'u',
);
const weekAfter = new RegExp(
  `\\b(?:veckan (?:efter|darpa|darefter)|(?:the )?(?:week after|following week))\\b${ofElse}`,
  'u',
);
const weekBefore = new RegExp(`\\b(?:veckan (?:fore|innan)|(?:the )?week before)\\b${ofElse}`, 'u');
const longer = new RegExp(
  `${stretch} (?:langre|extra|till(?= |$)|mer|longer|more)|(?:forlang|utoka|extend)\\w*.{0,20}? (?:med|by) ${stretch}`,
  'u',
);
const shorter = new RegExp(
  `${stretch} (?:kortare|mindre|shorter|less)|(?:korta|forkorta|shorten|cut)\\w*.{0,20}? (?:med|by|en|ett|one|a)?(?<= )${stretch}`,
  'u',
);
const without =
  '(?:stryk|ta bort|kapa|hoppa over|drop|skip|remove|cut|scrap|shave|lose) (?:off )?(?:den |the )?';
const withoutLast = new RegExp(`\\b${without}(?:sista|last|final) (?:dagen|day)\\b`, 'u');
const withoutFirst = new RegExp(`\\b${without}(?:forsta|first) (?:dagen|day)\\b`, 'u');
const moving = /\b(?:flytt\w*|mov(?:e|es|ed|ing))\b/u;
const measure = new RegExp(`\\b${stretch}\\b`, 'u');
const atStart = /\b(?:i borjan|i forvag|at the (?:start|beginning|front))\b/u;

/** What one clause ends and another begins with: "kommer en dag tidigare men åker som planerat". */
const clauseEnd = /[,;]|\.(?= )|\b(?:och|and|men|but|fast|medan|while|samt)\b/u;

/**
 * Reads how days are to be moved in words that count from where they are: "en vecka senare", "en dag längre", "flying
 * out three days later, same return date". Someone who comes a day earlier may leave a day earlier too or not, which
 * gives both.
 */
export function readShifts(text: string, kind = 'visit'): readonly Shift[] {
  const said = fold(text);
  const shifts = said.split(clauseEnd).flatMap((clause) => {
    const shift = readShift(clause);
    return shift ? [{ ...shift, edge: shift.edge ?? edgeOf(clause, kind) }] : [];
  });
  const [only, other] = shifts;
  if (!only) return eitherWay(said);
  if (other) return shifts.length > 2 ? [] : together(only, other);
  const stays = edgeThatStays(said);
  if (stays) return [alone(only.days, stays === 'start' ? 'end' : 'start')];
  const isOneEnd = only.edge !== undefined && keepsOtherEnd(text);
  if (only.edge === 'start' && only.isMove && !isOneEnd)
    return [both(only.days), alone(only.days, 'start')];
  return [only.edge ? alone(only.days, only.edge) : both(only.days)];
}

/** "Flytta besöket en vecka" says how far and not which way. */
function eitherWay(said: string): readonly Shift[] {
  const days = moving.test(said) ? daysIn(measure.exec(said)) : undefined;
  return days ? [both(days), both(-days)] : [];
}

interface Moved {
  readonly days: number;
  /** The one end that is moved, when the words say so. */
  readonly edge?: Edge | undefined;
  /** True when all of it may be what moves. */
  readonly isMove: boolean;
}

/** "Kommer en dag tidigare och åker en dag senare": each end by its own; what else is said twice is either. */
function together(one: Moved, other: Moved): readonly Shift[] {
  const [start, end] = one.edge === 'start' ? [one, other] : [other, one];
  if (start.edge === 'start' && end.edge === 'end') return [{ start: start.days, end: end.days }];
  return [one, other].map(({ days, edge }) => (edge ? alone(days, edge) : both(days)));
}

function readShift(clause: string): Moved | undefined {
  if (withoutLast.test(clause)) return { days: -1, edge: 'end', isMove: false };
  if (withoutFirst.test(clause)) return { days: 1, edge: 'start', isMove: false };
  const more = daysIn(longer.exec(clause));
  if (more) return grown(more, clause);
  const less = daysIn(shorter.exec(clause));
  if (less) return grown(-less, clause);
  const days = moveIn(clause);
  return days === undefined ? undefined : { days, isMove: true };
}

/** Longer or shorter by so many days: at the end, unless the start is named. */
function grown(days: number, clause: string): Moved {
  return atStart.test(clause)
    ? { days: -days, edge: 'start', isMove: false }
    : { days, edge: 'end', isMove: false };
}

function moveIn(clause: string): number | undefined {
  if (weekAfter.test(clause)) return 7;
  if (weekBefore.test(clause)) return -7;
  const days = daysIn(measure.exec(clause));
  if (days && earlier.test(clause)) return -days;
  if (days && later.test(clause)) return days;
  if (days) return undefined;
  if (dayAfter.test(clause)) return 1;
  return dayBefore.test(clause) ? -1 : undefined;
}

/** The period after a shift; undefined when nothing of it would be left. */
export function shifted({ firstDay, lastDay }: Period, shift: Shift): Period | undefined {
  const next = { firstDay: addDays(firstDay, shift.start), lastDay: addDays(lastDay, shift.end) };
  return next.lastDay < next.firstDay ? undefined : next;
}

function both(days: number): Shift {
  return { start: days, end: days };
}

function alone(days: number, edge: Edge): Shift {
  return edge === 'start' ? { start: days, end: 0 } : { start: 0, end: days };
}

function daysIn(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const [count, of] = match.slice(1).filter((part) => part !== undefined);
  const number = smallNumber(count ?? '');
  return number && number * (/^[vw]/u.test(of ?? '') ? 7 : 1);
}
