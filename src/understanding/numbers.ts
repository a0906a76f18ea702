import { asTyped, type Folded, foldWithMap, type Span, spanAsTyped } from './fold.ts';
import { findAmount } from './headcount/amounts.ts';
import { findCompany } from './headcount/company.ts';
import type { Headcount } from './headcount/headcount.ts';
import { counted, number, orSo, roughly } from './headcount/words.ts';
import { figuresPattern, numberWordPattern, wholeNumber } from './number-words.ts';

const to = '(?: ?(?:-|till?|to|eller|or) ?| (?=[a-z]))';
const unjoined = `(${figuresPattern}|${numberWordPattern})`;
const patterns: readonly RegExp[] = [
  // "Mellan 15 och 20 personer".
  `(?<![a-z])(mellan |between )${number} (?:och|o|and|to|till|-) ${number} ?${counted}`,
  `(?<![a-z0-9/-]|\\d[.,])(?:${roughly})?${number}(?:${to}${number})? ?${counted}(?:${orSo})?`,
  // "A 15-member delegation", "en tiomannagrupp".
  `(?<![a-z0-9/-]|\\d[.,])(?:${roughly})?${unjoined}(?:[ -](?:member|person|people|man|strong)(?= (?:[a-z]+ ){0,2}(?:delegation|group|team|party|visit|mission))|[ -]?(?:manna|mans|personers)-?(?=delegation|grupp|sallskap))`,
].map((source) => new RegExp(source, 'gu'));
/** Where a number that nothing stands beside ends. */
const end =
  '(?= (?:istallet|i stallet|instead|nu|now|fran|from|som|who|kvar|left|i allt|strong)(?![a-z])|[ .!?]*(?:$|[\\n,;()])|[.!?] )';
const saidPatterns: readonly RegExp[] = [
  `(?<![a-z])(?:(?:(?:de|dom|vi|det) )?(?:blir|ar|blev)|(?:group|delegation|party|team|sallskapet|gruppen|delegationen|we|they|vi|de|dom) (?:counts?|numbers|raknar|bestar av|consists of)|(?:ar|e|blir) (?:de|dom|vi|det)|(?:they|we|there)(?:'re|'ll be| are| will be)|make (?:it|that)|andra(?: antalet)? till|change (?:it )?to|antal(?: (?:deltagare|personer))?:?|size:?|headcount:?|(?:totalt|total|in total|sammanlagt|all in all):?|(?:people|personer|deltagare|participants|visitors|besokare|pax|guests):|(?:grupp|gang|group|delegation|party|team|staff|sallskap) (?:pa|of|om)) (?:${roughly})?${number}${end}`,
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

const joint = /^(?:,| och| o| a| and| \+| &| plus| samt| jamte|, och|, and) $/u;
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
  if (!sum || isPartOfSum(folded.text, [sum.start, sum.end])) return undefined;
  return made(folded, [sum.start, sum.end], sum.count, sum.about);
}

const plus = '(?:plus|\\+|&|och|o|a|samt|jamte|and)';
const notPeople =
  '(?:dag|dygn|natt|natter|veck|manad|timm|ar(?![a-z])|day|night|week|month|year|hour|mote|meeting|punkt|point|frag|question|rum|hotel|room|bil|bus|car|stad|stader|cit|foretag|compan|sjukhus|hospital|universit|kr)';
const kindsOfPeople = `${number} (?!${notPeople}|till|fran|from|av|of|i |in )[a-z-]{4,}`;
const addedBefore = new RegExp(`(?<![a-z0-9.,/:-])${kindsOfPeople} ${plus} $`, 'u');
const addedBehind = new RegExp(
  `^ ${plus} (?:${kindsOfPeople}|(?:nagra|some|a few|several) (?!${notPeople})[a-z])`,
  'u',
);

/** "34 gymnasister plus tre lärare": a part of a sum whose rest is not understood is no count of all. */
function isPartOfSum(text: string, [start, end]: Span): boolean {
  return addedBefore.test(text.slice(0, start)) || addedBehind.test(text.slice(end));
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
