import { addDays } from '../dates/calendar.ts';
import { numberPattern, smallNumber } from '../dates/names.ts';
import type { Period } from '../dates/reading.ts';
import { fold } from '../fold.ts';

/** Days to move a period by, and to move its start and its end by; all may be negative. */
export interface Shift {
  readonly move: number;
  readonly start: number;
  readonly end: number;
}

const arriving =
  /\b(?:kommer|anlander|ankommer|borjar|startar|come|coming|arriv\w+|starts?|begins?)\b/u;
const leaving = /\b(?:aker|reser|slutar|lamnar|leav\w+|go home|going home|ends?)\b/u;

const unit = '(dag|dagar|dar|dygn|days?|vecka|veckor|weeks?)';
const stretch = `(${numberPattern}) ${unit}`;
const earlier = /\b(?:tidigare|tidigarelagg\w*|bakat|earlier|forward|ahead)\b/u;
const later =
  /\b(?:senare|senarelagg\w*|skjut\w* (?:fram|upp|pa)|framat|later|back|push|postpone|delay)\b/u;
const weekAfter =
  /\b(?:veckan (?:efter|darpa|darefter)(?! nasta)|(?:the )?week after(?! next)|(?:the )?following week)\b/u;
const weekBefore = /\b(?:veckan (?:fore|innan)|(?:the )?week before)\b/u;
const longer = new RegExp(
  `${stretch} (?:langre|extra|till(?= |$)|mer|longer|more)|(?:forlang|utoka|extend)\\w*.{0,20}? (?:med|by) ${stretch}`,
  'u',
);
const shorter = new RegExp(
  `${stretch} (?:kortare|mindre|shorter|less)|(?:korta|forkorta|shorten|cut)\\w*.{0,20}? (?:med|by) ${stretch}`,
  'u',
);
const withoutLast =
  /\b(?:stryk|ta bort|hoppa over|drop|skip|remove|cut|scrap) (?:den |the )?(?:sista|last|final) (?:dagen|day)\b/u;
const withoutFirst =
  /\b(?:stryk|ta bort|hoppa over|drop|skip|remove|cut|scrap) (?:den |the )?(?:forsta|first) (?:dagen|day)\b/u;
const measure = new RegExp(`\\b${stretch}\\b`, 'u');

/**
 * Reads how days are to be moved in words that count from where they are: "en vecka senare", "en dag längre". Someone
 * who comes a day earlier may leave a day earlier too or not, which gives both.
 */
export function readShifts(text: string): readonly Shift[] {
  const shift = readShift(text);
  if (!shift) return [];
  const said = fold(text);
  if (shift.move === 0 || !/\b(?:tidigare|senare|earlier|later)\b/u.test(said)) return [shift];
  if (leaving.test(said)) return [{ move: 0, start: 0, end: shift.move }];
  if (!arriving.test(said)) return [shift];
  return [shift, { move: 0, start: shift.move, end: 0 }];
}

function readShift(text: string): Shift | undefined {
  const said = fold(text);
  if (withoutLast.test(said)) return { move: 0, start: 0, end: -1 };
  if (withoutFirst.test(said)) return { move: 0, start: 1, end: 0 };
  const more = daysIn(longer.exec(said));
  if (more) return { move: 0, start: 0, end: more };
  const less = daysIn(shorter.exec(said));
  if (less) return { move: 0, start: 0, end: -less };
  if (weekAfter.test(said)) return moved(7);
  if (weekBefore.test(said)) return moved(-7);
  const days = daysIn(measure.exec(said));
  if (!days) return undefined;
  if (earlier.test(said)) return moved(-days);
  return later.test(said) ? moved(days) : undefined;
}

/** The period after a shift; undefined when nothing of it would be left. */
export function shifted({ firstDay, lastDay }: Period, shift: Shift): Period | undefined {
  const next = {
    firstDay: addDays(firstDay, shift.move + shift.start),
    lastDay: addDays(lastDay, shift.move + shift.end),
  };
  return next.lastDay < next.firstDay ? undefined : next;
}

function moved(days: number): Shift {
  return { move: days, start: 0, end: 0 };
}

function daysIn(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const [count, of] = match.slice(1).filter((part) => part !== undefined);
  const number = smallNumber(count ?? '');
  return number && number * (/^[vw]/u.test(of ?? '') ? 7 : 1);
}
