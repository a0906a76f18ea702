import { isOneTypoApart } from '../typos.ts';

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const numberWords: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  one: 1,
  a: 1,
  an: 1,
  tva: 2,
  two: 2,
  tre: 3,
  three: 3,
  fyra: 4,
  four: 4,
  fem: 5,
  five: 5,
  sex: 6,
  six: 6,
  sju: 7,
  seven: 7,
  atta: 8,
  eight: 8,
  nio: 9,
  nine: 9,
  tio: 10,
  ten: 10,
  elva: 11,
  eleven: 11,
  tolv: 12,
  twelve: 12,
  tretton: 13,
  thirteen: 13,
  fjorton: 14,
  fourteen: 14,
  femton: 15,
  fifteen: 15,
};

/** Reads a folded month's name, whole or shortened, in either language; a whole name may have one typing error. */
export function monthNumber(word: string): number | undefined {
  const exact = months.findIndex((names) => names.includes(word));
  if (exact >= 0) return exact + 1;
  if (word.length < 6) return undefined;
  const near = months.findIndex((names) =>
    names.some((name) => name.length >= 6 && isOneTypoApart(word, name)),
  );
  return near >= 0 ? near + 1 : undefined;
}

/** Reads a small whole number written with digits or as a word in either language. */
export function smallNumber(word: string): number | undefined {
  return /^\d{1,3}$/u.test(word) ? Number(word) : numberWords[word];
}

const ordinalWords: readonly (readonly string[])[] = [
  ['forsta', 'forste', 'first'],
  ['andra', 'andre', 'second'],
  ['tredje', 'third'],
  ['fjarde', 'fourth'],
  ['femte', 'fifth'],
  ['sjatte', 'sixth'],
  ['sjunde', 'seventh'],
  ['attonde', 'eighth'],
  ['nionde', 'ninth'],
  ['tionde', 'tenth'],
  ['elfte', 'eleventh'],
  ['tolfte', 'twelfth'],
  ['trettonde', 'thirteenth'],
  ['fjortonde', 'fourteenth'],
  ['femtonde', 'fifteenth'],
  ['sextonde', 'sixteenth'],
  ['sjuttonde', 'seventeenth'],
  ['artonde', 'eighteenth'],
  ['nittonde', 'nineteenth'],
  ['tjugonde', 'twentieth'],
  ...['forsta|first', 'andra|second', 'tredje|third', 'fjarde|fourth', 'femte|fifth']
    .concat(['sjatte|sixth', 'sjunde|seventh', 'attonde|eighth', 'nionde|ninth'])
    .map((one) => one.split('|'))
    .map(([sv, en]) => [`tjugo${sv}`, `twenty-${en}`, `twenty ${en}`]),
  ['trettionde', 'thirtieth'],
  ['trettioforsta', 'thirty-first', 'thirty first'],
];

/** Reads a day of the month, in figures or as an ordinal in words: "12", "tolfte", "twelfth". */
export function dayNumber(word: string): number {
  const index = ordinalWords.findIndex((words) => words.includes(word));
  return index < 0 ? Number(word) : index + 1;
}

/** A day of the month in figures or words, for a regular expression. */
export const dayPattern = `\\d{1,2}|${ordinalWords
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')}`;

export const monthPattern = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
export const numberPattern = `\\d{1,3}|${Object.keys(numberWords).join('|')}`;
