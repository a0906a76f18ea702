import { addDays } from './calendar.ts';
import { chooseBetween } from './choices.ts';
import { numberPattern, smallNumber } from './names.ts';
import { type Meaning, matchAt, period } from './reading.ts';

const duration = new RegExp(
  `(?:,? +(?:i|for|(och|and|\\+))|,| ?\\() *(?:ca |cirka |about )?(${numberPattern}) +(dagar|dag|dar|dgr|dygn|days?|natter|natt|nights?|vecka|veckor|weeks?)(?![a-z]| (?:efter|senare|fore|after|later|before))`,
  'uy',
);

const counting = new RegExp(
  `(?:(\\b(?:for|i|under) +)|\\b)(${numberPattern}) (dagar|dag|dar|dgr|days?|veckor|vecka|weeks?) (?:(after|efter)|(from|fran)|(med? borjan|med start|starting)|before|fore|innan)(?: den| the| on)? +$`,
  'u',
);

/**
 * Reads "10 days after 12 March" and "två veckor före 1 april", which count from the date. "Two weeks from 12 March" may
 * also be how long, which is a choice, and "for two weeks from 12 March" is only that.
 */
export function countFrom(
  ahead: string,
  meaning: Meaning,
): { meaning: Meaning; length: number } | undefined {
  const found = counting.exec(ahead);
  const count = smallNumber(found?.[2] ?? '');
  if (!found || count === undefined || meaning.kind !== 'period') return undefined;
  const { firstDay, lastDay } = meaning;
  const days = count * (/^[vw]/u.test(found[3] ?? '') ? 7 : 1);
  const counted = found[4] || found[5] ? addDays(lastDay, days) : addDays(firstDay, -days);
  const stretch = { firstDay, lastDay: addDays(firstDay, Math.max(days, 1) - 1) };
  const length = found[0].length;
  if (!found[5] && !found[6]) return { meaning: period(counted), length };
  if (found[1] || found[6]) return { meaning: { kind: 'period', ...stretch }, length };
  return { meaning: chooseBetween([stretch, { firstDay: counted, lastDay: counted }]), length };
}

const onwards =
  / +(?:till|fram(?:at|over)|mer|more|extra|onwards?|after that|efter det)(?![a-z])/uy;

/**
 * Reads "12 mars i tre dagar" as 12–14 March, "12 mars och två dagar framåt" and "12 March for two nights" as 12–14
 * March too. "12 mars och två dagar" may be two days or three.
 */
export function lengthen(
  text: string,
  end: number,
  firstDay: string,
  lastDay: string,
): { meaning: Meaning; end: number } | undefined {
  if (firstDay !== lastDay) return undefined;
  const found = matchAt(duration, text, end);
  const [whole = '', and, word = '', unit = ''] = found ?? [];
  const count = smallNumber(word);
  if (!found || !count) return undefined;
  const days = /^[vw]/u.test(unit) ? count * 7 : count;
  const stop = end + whole.length;
  const more = matchAt(onwards, text, stop);
  const through = { firstDay, lastDay: addDays(firstDay, days - 1) };
  const beyond = { firstDay, lastDay: addDays(firstDay, days) };
  if (/^n/u.test(unit) || more) {
    return {
      meaning: period(beyond.firstDay, beyond.lastDay),
      end: stop + (more?.[0].length ?? 0),
    };
  }
  if (and) return { meaning: chooseBetween([through, beyond]), end: stop };
  return { meaning: period(through.firstDay, through.lastDay), end: stop };
}
