/** Numbers of records in a text: D-2027-014, "d 2027 14", D-14, G-2027-003, D-2027-014/3. */

export interface Reference {
  readonly series: 'D' | 'G';
  /** As written; undefined for "D-14". */
  readonly year: number | undefined;
  readonly number: number;
  /** The follow-up point, for D-2027-014/3. */
  readonly point: number | undefined;
}

/** Hyphens of every width, and the spaces people put in their place. */
const pattern =
  /(?<![\p{L}\p{N}])([DG])[ \u00A0]?[-\u2010-\u2015 \u00A0]?(?:(20\d{2})[-\u2010-\u2015 \u00A0/])?(\d{1,4})(?:\/(\d{1,3}))?(?![\p{L}\p{N}])/giu;

/** The word that stands for a record's number where commands are heard. */
const STAND_IN = 'recordnumber';

/** Every record number in a text, in order. "d 5" within a sentence is not one: it needs a hyphen or a year. */
export function readReferences(text: string): readonly Reference[] {
  return [...text.matchAll(pattern)].filter(isNumber).map(([, series, year, number, point]) => ({
    series: series?.toUpperCase() === 'G' ? 'G' : 'D',
    year: year === undefined ? undefined : Number(year),
    number: Number(number),
    point: point === undefined ? undefined : Number(point),
  }));
}

function isNumber([whole, , year]: RegExpMatchArray): boolean {
  return year !== undefined || /^[DG][-\u2010-\u2015]/i.test(whole);
}

/** The text without its record numbers, for reading what else it says. */
export function withoutReferences(text: string): string {
  return text.replace(pattern, (whole, series, year) =>
    isNumber([whole, series, year]) ? ' ' : whole,
  );
}

/** The text with each record number as the one word that `{ref}` in a phrase stands for. */
export function withStandIns(text: string): string {
  return text.replace(pattern, (whole, series, year) =>
    isNumber([whole, series, year]) ? ` ${STAND_IN} ` : whole,
  );
}

/** A phrase with `{ref}` written as the word that stands for a number. */
export function phraseWithStandIns(phrase: string): string {
  return phrase.replaceAll('{ref}', STAND_IN);
}
