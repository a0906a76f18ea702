import { addDays } from './calendar.ts';
import { type Meaning, matchAt, type Period, period } from './reading.ts';

const beside =
  /,? *(?:och|o|a|and|&|\+|samt) *(?:(the day before|dagen (?:innan|fore)|dan (?:innan|fore))|the (?:day after|next day|following day)|dagen (?:efter|darpa|darefter)|dan (?:efter|darpa))(?! tomorrow| yesterday)(?![a-z])/uy;

/** "Yesterday and the day before", "12 mars och dagen efter": two days. */
export function withNext(
  text: string,
  end: number,
  { firstDay, lastDay }: Period,
): { meaning: Meaning; end: number } | undefined {
  const found = matchAt(beside, text, end);
  if (!found) return undefined;
  const meaning = found[1]
    ? period(addDays(firstDay, -1), lastDay)
    : period(firstDay, addDays(lastDay, 1));
  return { meaning, end: end + found[0].length };
}
