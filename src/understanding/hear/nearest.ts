import { editDistance } from '../typos.ts';
import type { Compiled, CompiledPhrase, Words } from './compile.ts';

/** How alike an utterance and a phrase must be, 0 to 1, to be offered. */
const likeEnough = 0.45;
const longestUtterance = 12;

/** How many commands are offered at most. */
const mostOffered = 3;

/** Finds the commands whose phrases share most of their letters with the utterance, the most alike first. */
export function nearestNames(known: Compiled, said: Words): readonly string[] {
  if (said.length === 0 || said.length > longestUtterance) return [];
  const { tokens } = said;
  const likeness = memo((word: string) => tokens.map((token) => likenessOf(token, word)));
  const saidLetters = tokens.reduce((sum, word) => sum + word.length, 0);
  const best = new Map<string, number>();
  for (const phrase of known.phrases) {
    const score = scoreOf(phrase, known.words, tokens, likeness, saidLetters);
    if (score > Math.max(likeEnough, best.get(phrase.name) ?? 0)) best.set(phrase.name, score);
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostOffered)
    .map(([name]) => name);
}

/** Twice the shared letters over all letters, each word of the utterance counted once. */
function scoreOf(
  phrase: CompiledPhrase,
  words: readonly string[],
  tokens: readonly string[],
  likeness: (word: string) => readonly number[],
  saidLetters: number,
): number {
  const used = new Set<number>();
  let shared = 0;
  let letters = 0;
  for (const ids of phrase.needed) {
    let best = 0;
    let at = -1;
    let length = 0;
    for (const id of ids) {
      const word = words[id] ?? '';
      length ||= word.length;
      likeness(word).forEach((value, index) => {
        if (value > best && !used.has(index)) [best, at, length] = [value, index, word.length];
      });
    }
    letters += length;
    if (at >= 0) used.add(at);
    shared += best * Math.min(length, tokens[at]?.length ?? 0);
  }
  return saidLetters + letters > 0 ? (2 * shared) / (saidLetters + letters) : 0;
}

function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const limit = Math.min(a.length, b.length) >= 7 ? 2 : 1;
  if (a.length < 4 || b.length < 4) return 0;
  const distance = editDistance(a, b, limit);
  if (distance <= limit) return 1 - distance / Math.max(a.length, b.length);
  const isStem = a.length >= 5 && b.length >= 5 && (a.startsWith(b) || b.startsWith(a));
  return isStem ? 0.7 : 0;
}

function memo<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word) ?? compute(word);
    known.set(word, found);
    return found;
  };
}
