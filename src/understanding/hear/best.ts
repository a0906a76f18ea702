import type { Token } from '../phrases.ts';
import type { Compiled, CompiledPhrase, Words } from './compile.ts';
import { fillerEnds, fillerStarts } from './fillers.ts';
import { type Match, matchPhrase } from './match.ts';

/** A phrase that fits, and how. */
interface Candidate {
  readonly phrase: CompiledPhrase;
  readonly match: Match;
  readonly isWhole: boolean;
}

/** Finds the most specific phrase that takes in the whole utterance, with or without the politeness at its ends. */
export function bestWhole(
  known: Compiled,
  said: Words,
  tokens: readonly Token[],
): Candidate | undefined {
  const starts = fillerEnds(tokens);
  const ends = fillerStarts(tokens, said.length);
  let best: Candidate | undefined;
  for (const phrase of possible(known, said)) {
    for (const start of starts) {
      for (const end of ends) {
        const match = end >= start ? matchPhrase(phrase.elements, said, start, end) : undefined;
        if (match) best = better(best, { phrase, match, isWhole: true });
      }
    }
  }
  return best;
}

/** One word counts as a command within an utterance of at most this many: "avbryt D-14". */
const longestAroundOneWord = 3;

/** Finds the most specific phrase inside the utterance; one of a single word must open a short one. */
export function bestPart(known: Compiled, said: Words): Candidate | undefined {
  let best: Candidate | undefined;
  for (const phrase of possible(known, said)) {
    if (phrase.isLoose || (phrase.words === 1 && said.length > longestAroundOneWord)) continue;
    const lastStart = phrase.words > 1 ? said.length - 1 : 0;
    for (let start = 0; start <= lastStart; start += 1) {
      const match = matchPhrase(phrase.elements, said, start, undefined);
      if (match) best = better(best, { phrase, match, isWhole: false });
    }
  }
  return best;
}

/** Leaves out the phrases of which some word is not there at all. */
function* possible(known: Compiled, said: Words): Generator<CompiledPhrase> {
  for (const phrase of known.phrases) {
    if (phrase.needed.every((ids) => ids.some((id) => said.heard.has(id)))) yield phrase;
  }
}

/** Prefers the phrase with more letters of its own, then fewer typing errors, then the shorter rest. */
function better(a: Candidate | undefined, b: Candidate): Candidate {
  if (!a) return b;
  const byLetters = b.match.letters - a.match.letters;
  if (byLetters !== 0) return byLetters > 0 ? b : a;
  const byTypos = a.match.typos - b.match.typos;
  if (byTypos !== 0) return byTypos > 0 ? b : a;
  return restLength(b.match) < restLength(a.match) ? b : a;
}

function restLength({ gaps }: Match): number {
  return gaps.reduce((sum, [from, to]) => sum + to - from, 0);
}
