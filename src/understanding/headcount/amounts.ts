import { counted, orSo, roughly } from './words.ts';

/** Words that are numbers of their own; those that are exact in themselves are said to be so. */
const amounts: readonly (readonly [pattern: string, count: number, isExact?: true])[] = [
  ['(?:ett )?halvdussin|half a dozen|a half dozen', 6, true],
  ['(?:ett )?dussin|a dozen|one dozen', 12, true],
  ['(?:ett )?tjog|a score', 20, true],
  ['(?:ett )?femtontal', 15],
  ['(?:ett )?tjugotal', 20],
  ['(?:ett )?trettiotal', 30],
  ['(?:ett )?femtiotal', 50],
  ['(?:ett )?tiotal', 10],
  ['(?:ett )?hundratal|about a hundred', 100],
  ['en handfull|a handful', 5],
  ['ett par(?: stycken| tre)?|a couple', 2],
];
const amount = new RegExp(
  `(?<![a-z0-9])(?:${roughly})?(?:${amounts.map(([pattern]) => `(${pattern})`).join('|')})(?![a-z])(${orSo})?(?: (?:av |of )?${counted})?`,
  'gu',
);
const time =
  /^ (?:dagar|veckor|manader|timmar|days|weeks|months|hours|fragor|questions|saker|things|of (?:days|weeks))/u;
const unspoken =
  /(?<!(?:grupp|delegation|sallskap|group|party|team)(?:en)? )(?:~|(?<![a-z])(?:om|under|i|in|for)) $/u;

export interface Amount {
  readonly index: number;
  readonly length: number;
  readonly count: number;
  readonly about: boolean;
}

/** Finds "ett tiotal" and its like in folded text; "ett par veckor" is time and not people. */
export function findAmount(text: string): Amount | undefined {
  for (const match of text.matchAll(amount)) {
    const { index } = match;
    const [whole, hedge, ...groups] = match;
    const [, count, isExact] = amounts[groups.findIndex((said) => said !== undefined)] ?? [];
    const isTime = time.test(text.slice(index + whole.length));
    if (count === undefined || isTime || unspoken.test(text.slice(0, index))) continue;
    const isHedged = hedge !== undefined || groups[amounts.length] !== undefined;
    return { index, length: whole.length, count, about: !isExact || isHedged };
  }
  return undefined;
}
