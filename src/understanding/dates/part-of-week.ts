import { addDays, type Day, mondayOf } from './calendar.ts';
import { vague } from './months.ts';
import { type DateContext, type Found, type Meaning, matchAt } from './reading.ts';
import { readWeekMonday } from './weeks.ts';

const inWeek =
  /(?:(?:i|at|in) )?(?:the )?(?:(borjan (?:av|pa)|tidigt|early|(?:start|beginning) of)|(mitten av|mid|middle of)|(slutet (?:av|pa)|sent|late|end of|senare))(?: i| in)?[ -](?:the )?/uy;

const namedWeek =
  /(?:(nasta vecka|next week)|(denna vecka|veckan|this week|the week)|(forra veckan|last week))(?![a-z])/uy;

export function readPartOfWeek(
  text: string,
  start: number,
  context: DateContext,
): Found | undefined {
  const found = matchAt(inWeek, text, start);
  if (!found) return undefined;
  const from = start + found[0].length;
  const named = matchAt(namedWeek, text, from);
  const numbered = named ? undefined : readWeekMonday(text, from, context);
  const weeks = named?.[1] ? 1 : named?.[3] ? -1 : 0;
  const monday = named ? addDays(mondayOf(context.today), weeks * 7) : numbered?.monday;
  if (!monday) return undefined;
  return {
    meaning: thirdOfWeek(monday, found),
    end: numbered?.end ?? from + (named?.[0].length ?? 0),
  };
}

function thirdOfWeek(monday: Day, found: RegExpExecArray): Meaning {
  if (found[1]) return vague(monday, addDays(monday, 1));
  return found[2]
    ? vague(addDays(monday, 1), addDays(monday, 3))
    : vague(addDays(monday, 3), addDays(monday, 6));
}
