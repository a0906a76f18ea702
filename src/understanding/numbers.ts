import { asTyped, type Folded, foldWithMap, type Span, spanAsTyped } from './fold.ts';
import { findAmount } from './headcount/amounts.ts';
import { findCompany } from './headcount/company.ts';
import type { Headcount } from './headcount/headcount.ts';
import { counted, number, orSo, roughly } from './headcount/words.ts';
import { wholeNumber } from './number-words.ts';

const to = '(?: ?(?:-|till?|to|eller|or) ?| (?=[a-z]))';
const patterns: readonly RegExp[] = [
  // "Mellan 15 och 20 personer".
  `(?<![a-z])(mellan |between )${number} (?:och|o|and|to|till|-) ${number} ?${counted}`,
  `(?<![a-z0-9/-]|\\d[.,])(?:${roughly})?${number}(?:${to}${number})? ?${counted}(?:${orSo})?`,
].map((source) => new RegExp(source, 'gu'));
/** Where a number that nothing stands beside ends. */
const end =
  '(?= (?:istallet|i stallet|instead|nu|now|fran|from|som|who|kvar|left|i allt|strong)(?![a-z])|[ .!?]*(?:$|[\\n,;()])|[.!?] )';
const saidPatterns: readonly RegExp[] = [
  `(?<![a-z])(?:(?:(?:de|dom|vi|det) )?(?:blir|ar|blev)|(?:group|delegation|party|team|sallskapet|gruppen|delegationen|we|they|vi|de|dom) (?:counts?|numbers|raknar|bestar av|consists of)|(?:ar|e|blir) (?:de|dom|vi|det)|(?:they|we|there)(?:'re|'ll be| are| will be)|make (?:it|that)|andra(?: antalet)? till|change (?:it )?to|antal(?: (?:deltagare|personer))?:?|size:?|headcount:?|(?:people|personer|deltagare|participants|visitors|besokare|pax|guests):|(?:grupp|gang|group|delegation|party|team|staff|sallskap) (?:pa|of|om)) (?:${roughly})?${number}${end}`,
  `(?<![a-z])(mellan |between )${number} (?:och|o|and|to|till|-) ${number}${end}`,
  // "Dalian Customs (4)".
  `(~)?(?<=[a-z] \\()${number}(?=(?: st| pers)?\\))`,
  // "Typ 25": a hedge makes a number of people of it, where nothing else is counted.
  `(?<![a-z]|(?:men|but|eller|or) )${roughly}${number}${end}`,
  // "Fem från Wuhan"; one from somewhere is rather an article.
  `(?<![a-z0-9/.:-])(?:${roughly})?(?!en |ett |one )${number}(?= (?:till )?(?:fran|fr|from) [a-z])`,
].map((source) => new RegExp(source, 'gu'));
const bare = new RegExp(
  `^ *(?:vi blir |de blir |dom blir |vi ar |de ar |dom ar |they are |we are |bara |only |just )?(?:${roughly})?${number}(?: ?(?:-|till?|to|eller|or) ?${number})?(?: ?(?:istallet|instead|tack|stycken|st|totalt|in total|i allt))?(?:${orSo})?[ .!?]*$`,
  'gu',
);

/**
 * Reads how many people a text speaks of: "8 personer", "ett tiotal", "blir 10 istället". A number with nothing beside
 * it counts only in an answer to the question how many (`isAsked`). Of "8–10" the higher is taken.
 */
export function readHeadcount(
  text: string,
  { isAsked = false }: { isAsked?: boolean } = {},
): Headcount | undefined {
  const folded = foldWithMap(text.slice(0, 5000));
  const readAll = (all: readonly RegExp[]) =>
    all.reduce<Headcount | undefined>((found, one) => found ?? readNumber(folded, one), undefined);
  const company = findCompany(folded.original);
  return (
    (isAsked ? (readOwn(folded) ?? readNumber(folded, bare)) : undefined) ??
    (company && { about: false, text: text.slice(...company.at), ...company }) ??
    readAll(patterns) ??
    readAmount(folded) ??
    readAll(saidPatterns)
  );
}

const withOthers = new RegExp(
  `^ *(?:jag|ja|me|myself|i)(?: sjalv)? ?(?:och|o|a|plus|\\+|and|&) ?${number} ?(?:till|andra|kollegor|others|colleagues|more)?[ .!]*$`,
  'u',
);

/** Reads who counts themselves, in answer to how many: "me + 3". */
function readOwn(folded: Folded): Headcount | undefined {
  const others = wholeNumber((withOthers.exec(folded.text)?.[1] ?? '').trim());
  const all: Span = [0, folded.text.length];
  return others === undefined ? undefined : made(folded, all, others + 1, false);
}

const joint = /^(?:,| och| o| a| and| \+| &| plus|, och|, and) $/u;
const odd = new RegExp(`${orSo}$`, 'u');

/** Takes the first number, and adds those that are joined to it: "5 läkare och 3 forskare" are 8. */
function readNumber(folded: Folded, pattern: RegExp): Headcount | undefined {
  let sum: { count: number; about: boolean; start: number; end: number } | undefined;
  for (const match of folded.text.matchAll(pattern)) {
    const [whole, about, first, second] = match;
    const low = wholeNumber((first ?? '').trim());
    const high = second === undefined ? undefined : wholeNumber(second.trim());
    if (low === undefined) continue;
    const start = match.index + (/^ */u.exec(whole)?.[0].length ?? 0);
    const isJoined = sum && joint.test(folded.text.slice(sum.end, start));
    if (sum && !isJoined) break;
    sum = {
      count: (sum?.count ?? 0) + (high ?? low),
      about: (sum?.about ?? false) || about !== undefined || high !== undefined || odd.test(whole),
      start: sum?.start ?? start,
      end: match.index + whole.trimEnd().length,
    };
  }
  return sum && made(folded, [sum.start, sum.end], sum.count, sum.about);
}

function readAmount(folded: Folded): Headcount | undefined {
  const amount = findAmount(folded.text);
  if (!amount) return undefined;
  const { index, length, count, about } = amount;
  return made(folded, [index, index + length], count, about);
}

function made(folded: Folded, span: Span, count: number, about: boolean): Headcount {
  return { count, about, text: asTyped(folded, span), at: spanAsTyped(folded, span) };
}
