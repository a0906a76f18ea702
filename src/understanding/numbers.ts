import { asTyped, type Folded, foldWithMap, type Span, spanAsTyped } from './fold.ts';
import { figuresPattern, numberWordPattern, wholeNumber } from './number-words.ts';

/** How many people are spoken of. Whether the number makes sense is for others to judge: 0 and 100000 are read as well. */
export interface Headcount {
  readonly count: number;
  /** True when the number was not meant exactly: "ett tiotal", "about 8", "8–10". */
  readonly about: boolean;
  readonly text: string;
  readonly at: Span;
}

const people =
  '(?:st(?:ycken)?\\.? )?(?:pers(?:on|oner|\\.)?|people|persons?|deltagare|deltar|participants?|delegater|delegates?|besokare|visitors?|gaster|guests?|man(?! (?:kan|ska|vill|far|bor|maste))|ppl|kollegor|colleagues|st(?:ycken)?|representanter|representatives|ledamoter|members|medlemmar|tjanstepersoner|tjansteman|officials?|lakare|doctors?|physicians?|sjukskoterskor|nurses?|forskare|researchers?|scientists?|professorer|professors?|experter|experts?|chefer|managers?|foretagare|politiker|politicians?|studenter|students?|kineser|chinese|of (?:them|us)|heads?|pax|anmalda|registered|i sallskapet|allt som allt|sammanlagt|all told|all in all|in all|in total|totalt)(?![a-z])';
const number = `(${figuresPattern}|(?:${numberWordPattern})(?![a-z]))`;
const roughly =
  '(?:(~|ca\\.? |cirka |circa |ungefar |runt |omkring |kring |about |around |approx(?:imately|\\.)? |roughly |some |drygt |knappt |nastan |over |nearly |minst |at least |hogst |upp till |up to |typ ) ?)?';
const adjective = '(?:(?:kinesiska|chinese|senior|hoga|unga|young) )?';
const amounts: readonly (readonly [pattern: string, count: number])[] = [
  ['(?:ett )?halvdussin|half a dozen|a half dozen', 6],
  ['(?:ett )?dussin|a dozen|one dozen', 12],
  ['(?:ett )?tjog|a score', 20],
  ['(?:ett )?femtontal', 15],
  ['(?:ett )?tjugotal', 20],
  ['(?:ett )?trettiotal', 30],
  ['(?:ett )?femtiotal', 50],
  ['(?:ett )?tiotal|ten or so|tio eller sa', 10],
  ['(?:ett )?hundratal|about a hundred', 100],
  ['en handfull|a handful', 5],
  ['ett par(?: stycken| tre)?|a couple', 2],
];
const counted = new RegExp(
  `(?<![a-z0-9/-]|\\d[.,])${roughly}${number}(?:(?: ?(?:-|till?|to|eller|or) ?| (?=[a-z]))${number})? ?${adjective}${people}`,
  'gu',
);
const amount = new RegExp(
  `(?<![a-z0-9])(?:${amounts.map(([pattern]) => `(${pattern})`).join('|')})(?![a-z])(?: (?:av |of )?${people})?`,
  'gu',
);
const stated = new RegExp(
  `(?<![a-z])(?:(?:(?:de|dom|vi|det) )?(?:blir|ar|blev)|(?:group|delegation|party|team|sallskapet|gruppen|delegationen|we|they|vi|de|dom) (?:counts?|numbers|raknar|bestar av|consists of)|(?:ar|e|blir) (?:de|dom|vi|det)|(?:they|we|there)(?:'re|'ll be| are| will be)|make (?:it|that)|andra(?: antalet)? till|change (?:it )?to|antal(?: (?:deltagare|personer))?:?|size:?|headcount:?|(?:people|personer|deltagare|participants|visitors|besokare):|(?:grupp|group|delegation|party|team|sallskap) (?:pa|of|om)) ${roughly}${number}(?= (?:istallet|i stallet|instead|nu|now|pers|fran|from|som|who|kvar|left|in total|totalt|i allt|strong)|[ .!]*(?:$|[\\n,;]))`,
  'gu',
);
const bare = new RegExp(
  `^ *(?:vi blir |de blir |dom blir |vi ar |de ar |dom ar |they are |we are |bara |only |just |kanske |maybe )?${roughly}${number}(?: ?(?:-|till?|to|eller|or) ?${number})?(?: ?(?:istallet|instead|tack|stycken|st|totalt|in total|i allt|-odd| odd|-ish))?[ .!?]*$`,
  'gu',
);
const unspoken =
  /(?<!(?:grupp|delegation|sallskap|group|party|team)(?:en)? )(?:~|(?<![a-z])(?:om|under|i|in|for)) $/u;

/**
 * Reads how many people a text speaks of: "8 personer", "ett tiotal", "blir 10 istället". A number with nothing beside
 * it counts only in an answer to the question how many (`isAsked`). Of "8–10" the higher is taken.
 */
export function readHeadcount(
  text: string,
  { isAsked = false }: { isAsked?: boolean } = {},
): Headcount | undefined {
  const folded = foldWithMap(text.slice(0, 5000));
  return (
    (isAsked ? (readOwn(folded) ?? readNumber(folded, bare)) : undefined) ??
    readCompany(folded) ??
    readNumber(folded, counted) ??
    readAmount(folded) ??
    readNumber(folded, stated)
  );
}

const alone = /^ *(?:bara|endast|only|just) (?:jag|me|mig|myself)[ .!]*$/u;
const withOthers = new RegExp(
  `^ *(?:jag|ja|me|myself|i)(?: sjalv)? ?(?:och|o|a|plus|\\+|and|&) ?${number} ?(?:till|andra|kollegor|others|colleagues|more)?[ .!]*$`,
  'u',
);

/** Reads who counts themselves: "bara jag", "me + 3 colleagues". */
function readOwn(folded: Folded): Headcount | undefined {
  const { text } = folded;
  const all: Span = [0, text.length];
  if (alone.test(text)) return made(folded, all, 1, false);
  const others = wholeNumber((withOthers.exec(text)?.[1] ?? '').trim());
  return others === undefined ? undefined : made(folded, all, others + 1, false);
}

const self = '(?:jag|ja|me|myself|i)';
const more = '(?:till|andra|kollegor|medarbetare|others|colleagues|more)';
const company: readonly (readonly [pattern: RegExp, alone: number])[] = [
  [
    new RegExp(`(?<![a-z])${self} ?(?:och|o|a|plus|\\+|and|&) ?${number} ?${more}(?![a-z])`, 'u'),
    1,
  ],
  [
    new RegExp(
      `(?<![a-z])(?:hon|han|she|he|i|jag) [^.;!?]{0,60}?(?:med|me|with) ${number} (?:kollegor|medarbetare|colleagues)(?![a-z])`,
      'u',
    ),
    1,
  ],
  [
    /(?<![a-z])(?:jag|ja|i) (?:och|o|a|and) [a-z]{2,15} (?:drar|aker|reser|ska|flyger|gar|are going|are off|are travelling)(?![a-z])/u,
    2,
  ],
];

/** Reads who travels together with the one who tells: "jag och två till" are three, "hon och fyra kollegor" five. */
function readCompany(folded: Folded): Headcount | undefined {
  for (const [pattern, alone] of company) {
    const match = pattern.exec(folded.text);
    const others = match?.[1] === undefined ? 0 : wholeNumber(match[1].trim());
    if (!match || others === undefined) continue;
    return made(folded, [match.index, match.index + match[0].length], others + alone, false);
  }
  return undefined;
}

/** "Twenty-odd", "20-ish". */
const odd = /[ -](?:odd|ish)/u;

/** Takes the first number, and adds those that are joined to it: "5 läkare och 3 forskare" are 8. */
function readNumber(folded: Folded, pattern: RegExp): Headcount | undefined {
  let sum: { count: number; about: boolean; start: number; end: number } | undefined;
  for (const match of folded.text.matchAll(pattern)) {
    const [whole, about, first, second] = match;
    const low = wholeNumber((first ?? '').trim());
    const high = second === undefined ? undefined : wholeNumber(second.trim());
    if (low === undefined) continue;
    const start = match.index + (/^ */u.exec(whole)?.[0].length ?? 0);
    const isJoined =
      sum && /^(?:,| och| and| \+| &|, och|, and) $/u.test(folded.text.slice(sum.end, start));
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

/** Reads "ett tiotal" and its like; "ett par veckor" is time and not people. */
function readAmount(folded: Folded): Headcount | undefined {
  for (const match of folded.text.matchAll(amount)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const count = amounts[index]?.[1];
    const after = folded.text.slice(match.index + match[0].length);
    const isTime =
      /^ (?:dagar|veckor|manader|timmar|days|weeks|months|hours|fragor|questions|saker|things|of (?:days|weeks))/u.test(
        after,
      );
    if (count === undefined || isTime || unspoken.test(folded.text.slice(0, match.index))) continue;
    const isExact = /dus+in|dozen|tjog/u.test(match[0]);
    return made(folded, [match.index, match.index + match[0].length], count, !isExact);
  }
  return undefined;
}

function made(folded: Folded, span: Span, count: number, about: boolean): Headcount {
  return { count, about, text: asTyped(folded, span), at: spanAsTyped(folded, span) };
}
