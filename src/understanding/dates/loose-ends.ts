import type { Span } from '../fold.ts';
import { mayEndDay } from './written-day.ts';

const joint =
  '(?:-{1,2}|/|\\+|&|,? *(?:till?|te|t|to|until|thru|through|och|o|a|and|eller|el|elr|or))';

const numberBehind = new RegExp(
  `^ *(?:${joint} *|, *)(?:den |the |on |pa )?(\\d{1,2})(?![\\d:%\\p{L}]|[.,-]\\d)`,
  'u',
);
const glued = /^(?:-{1,2}|\/)\d|^ ?-+ *$/u;
const numberAhead = new RegExp(
  `(?<![\\d.,:/-])\\d{1,2}(?:[/.]\\d{1,2})? *(?:${joint}) *(?:den |the )?$`,
  'u',
);
const farYear = /^,? *(?!(?:19|20)\d\d)\d{4}(?!\d| *(?:kr|sek|pers|people|deltagare|st)(?![a-z]))/u;
const openJoint = /^ *(?:-|(?:fram +)?till|te|to|until|thru|through) +(?=[a-z])/u;

/**
 * Says whether what was read goes on in figures that were not: "2027-06-07--09", "14 maj el 16", "12 mars 3027". Counts
 * of people ("12 mars, 8 personer") are no such figures.
 */
export function hasLooseEnd(
  text: string,
  [start, end]: Span,
  isVague: (at: number) => boolean,
): boolean {
  const behind = text.slice(end, end + 40);
  const number = numberBehind.exec(behind);
  const isDay =
    number !== null && Number(number[1]) <= 31 && mayEndDay(text, end + number[0].length);
  const open = openJoint.exec(behind);
  return (
    isDay ||
    glued.test(behind) ||
    farYear.test(behind) ||
    numberAhead.test(text.slice(Math.max(0, start - 20), start)) ||
    (open !== null && isVague(end + open[0].length))
  );
}
