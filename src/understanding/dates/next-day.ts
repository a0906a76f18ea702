import { addDays } from './calendar.ts';
import { leavingPattern } from './coming-and-going.ts';
import { numberPattern, smallNumber } from './names.ts';
import { type Meaning, matchAt, type Period, period } from './reading.ts';

const dayAfter =
  '(?:the )?(?:day after|next day|following day)|(?:dagen|dan) (?:efter|darpa|darefter)';

const beside = new RegExp(
  `,? *(?:och|o|a|and|&|\\+|samt) *(?:(the day before|(?:dagen|dan) (?:innan|fore))|${dayAfter})(?! tomorrow| yesterday)(?![a-z])`,
  'uy',
);

/** At most so many words between a day and the leaving that is counted from it. */
const leavesAfter = new RegExp(
  `(?:,? [a-z]+){0,3},? (?:${leavingPattern})(?: [a-z]+){0,2} (?:(samma dag|the same day|same day)|${dayAfter}|(${numberPattern}) (?:dag|dagar|dar|days?|dygn|natter|nights?) (?:senare|later|darefter|efterat|after))(?! tomorrow| yesterday)(?![a-z])`,
  'uy',
);

/** "Yesterday and the day before", "12 mars och åker hem två dagar senare": days that are counted from the one before them. */
export function withNext(
  text: string,
  end: number,
  { firstDay, lastDay }: Period,
): { meaning: Meaning; end: number } | undefined {
  const next = matchAt(beside, text, end);
  if (next) {
    const isBefore = next[1] !== undefined;
    const meaning = period(
      isBefore ? addDays(firstDay, -1) : firstDay,
      isBefore ? lastDay : addDays(lastDay, 1),
    );
    return { meaning, end: end + next[0].length };
  }
  const leaving = firstDay === lastDay ? matchAt(leavesAfter, text, end) : undefined;
  if (!leaving) return undefined;
  const days = leaving[1] ? 0 : (smallNumber(leaving[2] ?? '1') ?? 1);
  return { meaning: period(firstDay, addDays(firstDay, days)), end: end + leaving[0].length };
}
