import { addDays } from './calendar.ts';
import { numberPattern, smallNumber } from './names.ts';
import { type Meaning, matchAt, period } from './reading.ts';

const duration = new RegExp(
  `(?:,? +(?:i|for|och|and|\\+)|,| ?\\() *(?:ca |cirka |about )?(${numberPattern}) +(dagar|dag|dygn|days?|vecka|veckor|weeks?)(?![a-z]| (?:efter|senare|fore|after|later|before))`,
  'uy',
);

const counting = new RegExp(
  `\\b(${numberPattern}) (dagar|dag|days?|veckor|vecka|weeks?) (?:(after|from|efter|fran)|before|fore|innan)(?: den| the)? +$`,
  'u',
);

/** Reads "10 days after 12 March" and "två veckor före 1 april", which count from the date. */
export function countFrom(
  ahead: string,
  meaning: Meaning,
): { meaning: Meaning; length: number } | undefined {
  const found = counting.exec(ahead);
  const count = smallNumber(found?.[1] ?? '');
  if (!found || count === undefined || meaning.kind !== 'period') return undefined;
  const days = count * (/^[vw]/u.test(found[2] ?? '') ? 7 : 1);
  const day = found[3] ? addDays(meaning.lastDay, days) : addDays(meaning.firstDay, -days);
  return { meaning: period(day), length: found[0].length };
}

/** Reads "12 mars i tre dagar" as 12–14 March. */
export function lengthen(
  text: string,
  end: number,
  firstDay: string,
  lastDay: string,
): { meaning: Meaning; end: number } | undefined {
  if (firstDay !== lastDay) return undefined;
  const found = matchAt(duration, text, end);
  const count = smallNumber(found?.[1] ?? '');
  if (!found || !count) return undefined;
  const days = /^[vw]/u.test(found[2] ?? '') ? count * 7 : count;
  return { meaning: period(firstDay, addDays(firstDay, days - 1)), end: end + found[0].length };
}
