import { type Folded, foldWithMap, type Span } from './fold.ts';

/**
 * What a phrase is made of. The syntax, which is all there is to it:
 *
 * - a plain word stands for itself: `visa delegationer`;
 * - `a|b` is one word or the other: `visa|lista delegationer`;
 * - `(a)` and `(a|b)` may be left out: `visa (alla|mina) delegationer`;
 * - `…` stands for anything, also for nothing, and is what `rest` is cut from: `ny delegation …`.
 *
 * Case, accents, punctuation, apostrophes and hyphens make no difference: `what's on`, `follow-up`, `uppföljning`.
 */
export type Element =
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly isOptional: boolean }
  | { readonly kind: 'anything' };

/** A word of an utterance, folded, and where it stands in the text as typed. */
export interface Token {
  readonly word: string;
  readonly at: Span;
}

/** Parses a phrase; where an alternative has a hyphen, and so is two words, it makes a phrase of each alternative. */
export function parsePhrase(phrase: string): readonly (readonly Element[])[] {
  const parts = phrase.trim().split(/\s+/u);
  const ways = parts.map((part) =>
    part === '…' || part === '...' ? [[anything]] : parseWord(part),
  );
  return ways.reduce<readonly (readonly Element[])[]>(
    (phrases, way) => phrases.flatMap((before) => way.map((elements) => [...before, ...elements])),
    [[]],
  );
}

const anything: Element = { kind: 'anything' };

/** Gives the ways in which a part may be said; one way, unless an alternative is several words. */
function parseWord(part: string): readonly (readonly Element[])[] {
  const isOptional = part.startsWith('(') && part.endsWith(')');
  const alternatives = (isOptional ? part.slice(1, -1) : part)
    .split('|')
    .map((word) => tokenize(word).map((token) => token.word));
  if (alternatives.every((words) => words.length === 1)) {
    return [[{ kind: 'word', words: alternatives.flat(), isOptional }]];
  }
  const ways = alternatives.map((words) =>
    words.map((word): Element => ({ kind: 'word', words: [word], isOptional: false })),
  );
  return isOptional ? [...ways, []] : ways;
}

/** Splits a text into folded words; apostrophes are dropped and hyphens part words. */
export function tokenize(text: string): readonly Token[] {
  const folded: Folded = foldWithMap(text);
  const tokens: Token[] = [];
  for (const match of folded.text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)) {
    const end = match.index + match[0].length;
    const from = folded.starts[match.index] ?? text.length;
    const to = folded.starts[end] ?? text.length;
    tokens.push({ word: match[0].replaceAll("'", ''), at: [from, trimmedEnd(text, from, to)] });
  }
  return tokens;
}

/** An accent or a mark behind the last letter belongs to it; a space does not. */
function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}
