import type { Token } from '../phrases.ts';
import type { Match } from './match.ts';

/** Cuts what `…` stood for out of the text as typed, with the punctuation inside it but not around it. */
export function restOf(
  text: string,
  tokens: readonly Token[],
  { gaps, end }: Match,
  wordsHeard: number,
): string {
  const pieces = gaps.map(([from, to]) => {
    const isLast = to === end && to >= wordsHeard;
    const stop = isLast ? text.length : (tokens[to - 1]?.at[1] ?? text.length);
    const first = tokens[from]?.at[0];
    if (from >= to || first === undefined) return '';
    const before = from > 0 ? (tokens[from - 1]?.at[1] ?? 0) : 0;
    const piece = text.slice(Math.max(before, openingBefore(text, first, before)), stop);
    return piece + closingBehind(piece, text.slice(stop));
  });
  return pieces
    .map((piece) => piece.replace(/^[\s,;:.!?–-]+|[\s,;:.!?–-]+$/gu, ''))
    .filter(Boolean)
    .join(' ');
}

/** Takes a quote, a bracket, an at sign or a tag that opens right before the first word along with it. */
function openingBefore(text: string, first: number, before: number): number {
  const opening = /[^\s\p{L}\p{N}]+$/u.exec(text.slice(before, first));
  return first - (opening?.[0].length ?? 0);
}

/** And what closes again right behind the last word, of what was opened in the piece. */
function closingBehind(piece: string, behind: string): string {
  const closing = /^[)\]}>*_~`]+/u.exec(behind)?.[0] ?? '';
  return /[([{<*_~`]/u.test(piece) ? closing : '';
}
