import { asTyped, foldWithMap, type Span, spanAsTyped } from './fold.ts';

/** The number of a delegation (D), a request for participation and its decision (G), or a note (N), as someone wrote it. */
export interface Reference {
  readonly series: 'D' | 'G' | 'N';
  /** Left out when it was not said: "D-14" is of whatever year is meant. */
  readonly year?: number;
  readonly number: number;
  /** The follow-up point, when one was named: 3 in D-2027-014/3. */
  readonly point?: number;
  /** The number as records bear it ('D-2027-014'), when the year is known. */
  readonly id?: string;
  readonly text: string;
  readonly at: Span;
}

const withYear =
  /(?<![a-z0-9])([dgn])[- .]{0,2}(20\d\d)[- ./]{0,2}(\d{1,4})(?: ?\/ ?(\d{1,3}))?(?![a-z0-9])/gu;
/** Without a year the hyphen is what tells a number from "d. 12 mars" and G20. */
const withoutYear = /(?<![a-z0-9])([dgn])-()(\d{1,4})(?: ?\/ ?(\d{1,3}))?(?![a-z0-9]|-\d)/gu;
/** "2026-014": a number that is no date needs no letter. */
const bare = /(?<![\p{L}\p{N}-])()(20\d\d)-(\d{3})(?: ?\/ ?(\d{1,3}))?(?![\p{L}\p{N}-])/gu;
const alone = /^ *([dg]) ?()(\d{1,4})(?: ?\/ ?(\d{1,3}))?[ .?!]*$/gu;
const digitsInNumber = 3;

/**
 * Finds record numbers in a text: D-2027-014, "d 2027 14", "D-14", G-2027-003, D-2027-014/3. No-break spaces and any
 * kind of dash are taken as plain ones.
 */
export function findReferences(text: string): readonly Reference[] {
  const folded = foldWithMap(text.slice(0, 5000));
  const found: Reference[] = [];
  for (const pattern of [withYear, withoutYear, bare, alone]) {
    for (const match of folded.text.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      const at = spanAsTyped(folded, span);
      if (found.some((one) => at[0] < one.at[1] && one.at[0] < at[1])) continue;
      found.push({ ...partsOf(match), text: asTyped(folded, span), at });
    }
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

function partsOf([, letter, year, number, point]: RegExpExecArray): Omit<Reference, 'text' | 'at'> {
  const series = letter === 'g' ? 'G' : letter === 'n' ? 'N' : 'D';
  return {
    series,
    number: Number(number),
    ...(year
      ? {
          year: Number(year),
          id: `${series}-${year}-${String(Number(number)).padStart(digitsInNumber, '0')}`,
        }
      : {}),
    ...(point ? { point: Number(point) } : {}),
  };
}
