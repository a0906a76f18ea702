import type { Heard } from './around-date.ts';
import type { DateContext, Meaning } from './reading.ts';
import { firstReading } from './scan.ts';

/** Words that count from today, whatever stands before them. */
const fromToday =
  /^(?:.*(?:idag|ida|today|morgon|morron|imorn|tomorrow|igar|forrgar|yesterday|vecka|veckor|week|weeks|nasta|next|forra|last|ago|[a-z]{3}dag?s)(?![a-z])|(?:i|om|in|for) )/u;

/** What the words of an end mean once its beginning is known: "hem den 20", "till fredag", "back 4 January". */
export function countedFrom(
  text: string,
  { core, end, plain }: Heard,
  from: string,
  context: DateContext,
): Meaning {
  if (fromToday.test(text.slice(core, end))) return plain;
  const again = firstReading(text, core, { ...context, today: from, tense: 'future', lately: 0 });
  return again?.meaning ?? plain;
}
