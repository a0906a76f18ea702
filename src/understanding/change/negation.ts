import { readPeriod } from '../dates.ts';
import { fold, foldWithMap, type Span, spanAsTyped } from '../fold.ts';

const butIs =
  "(?:utan|men|but|rather|(?:,| -)? ?(?:det|den|it)(?: |')?(?:ar|e|is|s|blir|ska vara|should be))";
/** "Inte Tianjin utan Dalian", "det är Dalian, inte Tianjin". */
const ahead = new RegExp(`\\b(?:inte|ej|not) ([^,.;]{1,60}?)(?=[, -]+${butIs}\\b)`, 'u');
const behind =
  /[, ]+(?:(?:och|and) )?(?:inte|ej|not) (?:(?:i|fran|till|in|from|to) )?([^,.;!]{1,60})(?:!+[^,.;!]{0,20})?$/u;

/** "Tolv i stället för åtta", "leaving Saturday rather than the Sunday". */
const insteadOf =
  /[, ]+(?:i ?stallet for|snarare an|instead of|rather than|as opposed to) ([^,.;!]{1,40}?)(?=[,.;!]|\s(?:men|och|but|and)\s|$)/u;

/** Finds what is said not to be so, in a sentence that says what is so instead. */
export function findNegated(text: string): Span | undefined {
  const folded = foldWithMap(text);
  const match = insteadOf.exec(folded.text) ?? ahead.exec(folded.text) ?? behind.exec(folded.text);
  return match ? spanAsTyped(folded, [match.index, match.index + match[0].length]) : undefined;
}

const otherThan =
  /(?<!\p{L})(?:inte|ej|ente|not|aren't|isn't|won't)(?!\p{L})[^.;!?]{1,60}?(?:,| )(?:utan|but)(?: rather)? ([^.;!?]+)/u;
/** Which day it is makes no difference to whether days are spoken of. */
const anyDay = '2027-01-11';

/** Says whether a "not" is about the days only: "de kommer inte 12 mars utan 13 mars" calls nothing off. */
export function saysOtherDays(text: string): boolean {
  const instead = otherThan.exec(fold(text))?.[1];
  const options = { today: anyDay, language: 'sv', tense: 'future' } as const;
  return instead !== undefined && readPeriod(instead, options) !== undefined;
}
