import type { Span } from '../fold.ts';
import { numberPattern, smallNumber } from './names.ts';

/** "Tre dagar", "two nights": how long something takes, wherever it stands in a text. */
export interface StayLength {
  /** How many days it may take, the first and the last among them: "en vecka" is seven or, nights counted, eight. */
  readonly days: readonly number[];
  /** True when the words say that it is how long someone stays. */
  readonly isSure: boolean;
  readonly at: Span;
}

const length = new RegExp(
  `(?<![a-z0-9.,/-])(${numberPattern})[ -](dagar|dagars|dar|dygn|days?|natter|natt|nights?|vecka|veckor|weeks?)(?![a-z]| (?:sedan|sen|ago|senare|later|efter|after|before|fore|innan|earlier|tidigare|langre|longer|till|extra|more|kvar|left|away|bort))`,
  'gu',
);

/** What makes a length that of something else: notice given, time to answer. */
const ofElse =
  /(?:inom|within|om|in|mer an|more than|minst|at least|for|per|varannan|every) (?:ca |about )?$/u;
const forWhile =
  /(?:stannar|stannade|stanna|stays?|stayed|staying|blir|kvar|coming|for|fran|i|under|pa)(?: (?:har|here|kvar|i|for|just|bara|only|ca|about))? $/u;
const isSetApart = /(?:^|[,;:(.] *)$/u;

/** Finds every length of a stay outside what has been read. */
export function findLengths(text: string, read: readonly Span[]): readonly StayLength[] {
  return [...text.matchAll(length)].flatMap((match) => {
    const { index, 0: said, 1: count = '', 2: unit = '' } = match;
    const at: Span = [index, index + said.length];
    const number = smallNumber(count) ?? 0;
    const ahead = text.slice(Math.max(0, index - 30), index);
    const isFor = /(?:^|[^a-z])(?:for|i|under) $/u.test(ahead);
    const isOther = !isFor && ofElse.test(ahead);
    const isRead = read.some(([start, end]) => start < at[1] && at[0] < end);
    const isOneDay = number === 1 && /^d/u.test(unit);
    if (isRead || isOther || isOneDay || number === 0) return [];
    return [
      { days: daysOf(number, unit), isSure: forWhile.test(ahead) || isSetApart.test(ahead), at },
    ];
  });
}

function daysOf(number: number, unit: string): readonly number[] {
  if (/^[vw]/u.test(unit)) return [number * 7, number * 7 + 1];
  return [/^n/u.test(unit) ? number + 1 : number];
}
