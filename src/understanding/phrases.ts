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

export function parsePhrase(phrase: string): readonly Element[] {
  const elements: Element[] = [];
  for (const part of phrase.trim().split(/\s+/u)) {
    if (part === '…' || part === '...') elements.push({ kind: 'anything' });
    else elements.push(...parseWord(part));
  }
  return elements;
}

/** A hyphenated word is two words in a row, as it is in what people write; with alternatives each must be one word. */
function parseWord(part: string): readonly Element[] {
  const isOptional = part.startsWith('(') && part.endsWith(')');
  const alternatives = (isOptional ? part.slice(1, -1) : part)
    .split('|')
    .map((word) => tokenize(word));
  if (alternatives.length === 1) {
    const [words] = alternatives;
    return (words ?? []).map(({ word }) => ({ kind: 'word', words: [word], isOptional }));
  }
  return [
    {
      kind: 'word',
      words: alternatives.map((words) => words.map(({ word }) => word).join('')),
      isOptional,
    },
  ];
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
