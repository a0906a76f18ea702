import { addDays } from '../dates/calendar.ts';
import { numberPattern, smallNumber } from '../dates/names.ts';
import type { Period } from '../dates/reading.ts';
import { fold } from '../fold.ts';
import { keepsOtherEnd } from './edges.ts';

/** Days to move a period by, and to move its start and its end by; all may be negative. */
export interface Shift {
  readonly move: number;
  readonly start: number;
  readonly end: number;
}

const arriving =
  /\b(?:kommer|anlander|ankommer|landar|borjar|startar|come|coming|arriv\w+|lands?|starts?|begins?|flying out)\b/u;
const leaving = /\b(?:aker|reser|slutar|lamnar|leav\w+|go home|going home|ends?)\b/u;

const unit = '(dag|dagar|dar|dygn|days?|vecka|veckor|weeks?)';
const stretch = `(${numberPattern}) ${unit}`;
const earlier = /\b(?:tidigare|tidigarelagg\w*|bakat|earlier|forward|ahead)\b/u;
const later =
  /\b(?:senare|senarelagg\w*|skjut\w*|framat|later|back|push\w*|postpone\w*|delay\w*)\b/u;
const moving = /\b(?:flytt\w*|mov(?:e|es|ed|ing))\b/u;
const dayBefore = /\b(?:dagen|dan) (?:innan|fore)|\b(?:the )?day before\b/u;
const dayAfter = /\b(?:dagen|dan) (?:efter|darpa)(?! nasta)|\b(?:the )?day after(?! tomorrow)\b/u;
const weekAfter =
  /\b(?:veckan (?:efter|darpa|darefter)(?! nasta)|(?:the )?week after(?! next)|(?:the )?following week)\b/u;
const weekBefore = /\b(?:veckan (?:fore|innan)|(?:the )?week before)\b/u;
const longer = new RegExp(
  `${stretch} (?:langre|extra|till(?= |$)|mer|longer|more)|(?:forlang|utoka|extend)\\w*.{0,20}? (?:med|by) ${stretch}`,
  'u',
);
const shorter = new RegExp(
  `${stretch} (?:kortare|mindre|shorter|less)|(?:korta|forkorta|shorten|cut)\\w*.{0,20}? (?:med |by )?${stretch}`,
  'u',
);
const withoutLast =
  /\b(?:stryk|ta bort|hoppa over|drop|skip|remove|cut|scrap|shave|lose) (?:off )?(?:den |the )?(?:sista|last|final) (?:dagen|day)\b/u;
const withoutFirst =
  /\b(?:stryk|ta bort|hoppa over|drop|skip|remove|cut|scrap|shave|lose) (?:off )?(?:den |the )?(?:forsta|first) (?:dagen|day)\b/u;
const measure = new RegExp(`\\b${stretch}\\b`, 'u');

/**
 * Reads how days are to be moved in words that count from where they are: "en vecka senare", "en dag längre". Someone
 * who comes a day earlier may leave a day earlier too or not, and what is moved a week may be moved either way: that
 * gives both.
 */
export function readShifts(text: string): readonly Shift[] {
  const said = fold(text);
  const shift = readShift(said);
  if (!shift) return eitherWay(said);
  if (shift.move === 0) return [shift];
  if (keepsOtherEnd(text)) return [{ move: 0, start: shift.move, end: 0 }];
  if (!towards.test(said)) return [shift];
  if (leaving.test(said)) return [{ move: 0, start: 0, end: shift.move }];
  if (!arriving.test(said)) return [shift];
  return [shift, { move: 0, start: shift.move, end: 0 }];
}

const towards = /\b(?:tidigare|senare|innan|efter|earlier|later|before|after)\b/u;

/** "Flytta besöket en vecka" says how far and not which way. */
function eitherWay(said: string): readonly Shift[] {
  const days = moving.test(said) ? daysIn(measure.exec(said)) : undefined;
  return days ? [moved(days), moved(-days)] : [];
}

function readShift(said: string): Shift | undefined {
  if (withoutLast.test(said)) return { move: 0, start: 0, end: -1 };
  if (withoutFirst.test(said)) return { move: 0, start: 1, end: 0 };
  const more = daysIn(longer.exec(said));
  if (more) return { move: 0, start: 0, end: more };
  const less = daysIn(shorter.exec(said));
  if (less) return { move: 0, start: 0, end: -less };
  if (weekAfter.test(said)) return moved(7);
  if (weekBefore.test(said)) return moved(-7);
  if (dayBefore.test(said)) return moved(-1);
  if (dayAfter.test(said)) return moved(1);
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
