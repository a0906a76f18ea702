/** Where something stands in the text as it was typed: from the first index up to, not including, the second. */
export type Span = readonly [start: number, end: number];

/** A text made plain for comparing, which still knows where each of its characters came from. */
export interface Folded {
  /** Lower case, without accents, with ordinary spaces, hyphens and quotes; line breaks stay, since they end things. */
  readonly text: string;
  readonly original: string;
  /** `starts[i]` is the index in `original` of the character that folded unit `i` came from; one entry more than `text` is long. */
  readonly starts: readonly number[];
}

const spaces = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/u;
const doubleQuotes = /[\u201c-\u201f\u2033\u00ab\u00bb]/u;
/** Accents that stand as characters of their own, and marks that cannot be seen at all. */
const invisible = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Makes a text plain for comparing: "Göteborg–Kina" becomes "goteborg-kina". */
export function fold(text: string): string {
  return foldWithMap(text).text;
}

/** Makes a text plain as `fold` does, and remembers where every character stood, so that names can be cut out as typed. */
export function foldWithMap(original: string): Folded {
  const starts: number[] = [];
  let text = '';
  let index = 0;
  for (const character of original) {
    const plain = character < '\u0080' ? foldAscii(character) : foldOther(character);
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(index);
    text += plain;
    index += character.length;
  }
  starts.push(original.length);
  return { text, original, starts };
}

/** The same with one space where there were several, for what is read word by word. */
export function withSingleSpaces({ text, original, starts }: Folded): Folded {
  const kept = starts
    .map((_, index) => index)
    .filter((index) => text[index] !== ' ' || text[index - 1] !== ' ');
  return {
    text: kept.map((index) => text[index] ?? '').join(''),
    original,
    starts: kept.map((index) => starts[index] ?? original.length),
  };
}

/** Turns a span in the folded text into the span in the text as typed. */
export function spanAsTyped(folded: Folded, [start, end]: Span): Span {
  const from = folded.starts[start] ?? folded.original.length;
  if (end <= start) return [from, from];
  const last = folded.starts[end - 1] ?? folded.original.length;
  let next = end;
  while (next < folded.starts.length - 1 && folded.starts[next] === last) next += 1;
  return [from, folded.starts[next] ?? folded.original.length];
}

/** Cuts a span of the folded text out of the text as typed. */
export function asTyped(folded: Folded, span: Span): string {
  return folded.original.slice(...spanAsTyped(folded, span));
}

function foldAscii(character: string): string {
  if (character === '`') return "'";
  if (character === '\n') return character;
  return character < ' ' || character === '\u007f' ? ' ' : character.toLowerCase();
}

function foldOther(character: string): string {
  if (invisible.test(character)) return '';
  if (spaces.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  if (singleQuotes.test(character)) return "'";
  if (doubleQuotes.test(character)) return '"';
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain].map((part) => letters[part] ?? part).join('');
}
