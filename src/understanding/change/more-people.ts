import { numberPattern, smallNumber } from '../dates/names.ts';
import { fold } from '../fold.ts';
import { numberWordPattern, wholeNumber } from '../number-words.ts';

const people =
  '(?:personer|pers|stycken|st|people|persons?|deltagare|guests?|gaster|of them|of the \\w+|av (?:dem|dom))';
const who = `(?: ${people})?`;
const more = [
  `(${numberPattern})${who} (?:till|fler|mer|extra|more)${who} (?:kommer|foljer|ar med|hanger|vill|are|is|will|coming|joining|an vi|than)`,
  `(?:ar|e|blir|blev|are|'re|be) (${numberPattern}) (?:fler|till|more)`,
  `ytterligare (${numberPattern})${who}`,
  `another (${numberPattern})${who}`,
  // "+2 pers på Tianjin".
  `(?:^|[,.;:(]) *\\+ ?(${numberPattern}) ?${people}(?![a-z])`,
].map(pattern);
const fewer = [
  `(${numberPattern})${who} (?:farre|mindre|fewer|less)`,
  `(${numberPattern})${who} (?:kommer (?:inte|ej)|kan (?:inte|ej)(?: komma| vara med)?|faller bort|hoppar av|har hoppat av|har fatt forhinder|dropped out|(?:is|are) dropping out|drop out|can't|can ?not|couldn't|won't|are not|aren't)`,
].map(pattern);
const twice = /(?<!\p{L})(?:doubl\w*|dubbl\w*|dubbelt sa manga|twice as many)(?!\p{L})/u;
const half = /(?<!\p{L})(?:halver\w*|halved|half as many|halften sa manga)(?!\p{L})/u;

const becoming = new RegExp(
  `(?<!\\p{L})(?:(?:de|dom|vi|they|we|it) (?:blir|blev|ar|e|are|will be|is|become)|(?:blir|blev|ar|e) (?:de|dom|vi)|(?:they|we)'(?:ll be|re)) (?:(?:nu|now|bara|only|totalt|tyvarr|alltsa|just) )*(${numberWordPattern}|\\d{1,3})(?! ?(?:dag|dygn|vecka|veckor|days?|weeks?|fler|farre|more|fewer|less|till |av|of|[-–/.:]\\d|o'clock|kl|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec))(?![\\p{L}\\p{N}])`,
  'u',
);

/** Reads how many there are to be, counted from how many there were: "två till kommer", "en färre", "dubbelt så många". */
export function readNewCount(text: string, before: number): number | undefined {
  const said = fold(text);
  const added = numberIn(more, said);
  const taken = numberIn(fewer, said);
  if (added !== undefined) return before + added;
  if (taken !== undefined) return before - taken;
  if (twice.test(said)) return before * 2;
  const exact = becoming.exec(said)?.[1];
  if (exact !== undefined) return wholeNumber(exact);
  return half.test(said) && before % 2 === 0 ? before / 2 : undefined;
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'u');
}

function numberIn(patterns: readonly RegExp[], said: string): number | undefined {
  for (const one of patterns) {
    const word = one.exec(said)?.[1];
    if (word !== undefined) return smallNumber(word);
  }
  return undefined;
}
