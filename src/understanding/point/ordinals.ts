import { foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import { numberWordPattern, wholeNumber } from '../number-words.ts';

const ordinals: Readonly<Record<string, number>> = {
  ettan: 1,
  tvaan: 2,
  trean: 3,
  fyran: 4,
  femman: 5,
  sexan: 6,
  sjuan: 7,
  attan: 8,
  nian: 9,
  tian: 10,
};
/** "ettan", "2an", "punkt 2", "punkten tre", "number 3", "#4", "den första punkten". */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${Object.keys(ordinals).join('|')})|(?:punkt(?:en)?|nummer|nr|number|no|point|item)\\.? ?#?(\\d{1,2}|${numberWordPattern})|# ?(\\d{1,2})|(\\d{1,2}):?an)(?![\\p{L}\\p{N}/-])`,
  'gu',
);

/** A point that is named by its place among those of a delegation. */
export interface Ordinal {
  readonly index: number;
  readonly at: Span;
}

/** Finds the points that "ettan", "punkt 2" or "#3" mean among those talked about. */
export function findOrdinals(text: string): readonly Ordinal[] {
  const folded = foldWithMap(text);
  return [...folded.text.matchAll(named)].flatMap((match) => {
    const [whole, word = '', figure = match[3] ?? match[4] ?? ''] = match;
    const index = ordinals[word] ?? wholeNumber(figure);
    const at = spanAsTyped(folded, [match.index, match.index + whole.length]);
    return index ? [{ index, at }] : [];
  });
}

/** Numbers that stand alone beside the words that say what is done: "klar 3", "1 och 3 är klara". */
const alone =
  /(?:^|(?:klara?|klart|fardiga?|fixade?|gjorda?|av|upp|med|for|om|done|with|off|snooze|finished|sorted|pass|give|ge|stryk|drop) )((?:\d{1,2}(?: ?(?:,|och|o|a|&|and|\+) ?)?)+)(?![\p{L}\p{N}/.:-]|,\d| (?:pers|st\b|dag|veck|day|week|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec))/u;

/** Reads the bare numbers of points in a sentence that is about points. */
export function readBareNumbers(text: string): readonly number[] {
  const said = alone.exec(foldWithMap(text).text)?.[1] ?? '';
  return [...said.matchAll(/\d+/gu)].map(([figure]) => Number(figure)).filter((index) => index > 0);
}
