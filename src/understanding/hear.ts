import {
  type Compiled,
  type CompiledPhrase,
  compile,
  readWords,
  type Words,
} from './hear/compile.ts';
import { type Match, matchPhrase } from './hear/match.ts';
import { nearestName } from './hear/nearest.ts';
import type { Language } from './language.ts';
import { fillers, type Token, tokenize } from './phrases.ts';

/** Something that can be said to the bot, and the phrases it is said with; their syntax is told in phrases.ts. */
export interface Sayable {
  readonly name: string;
  readonly says: { readonly sv: readonly string[]; readonly en: readonly string[] };
}

export interface HeardCommand {
  readonly name: string;
  /** undefined when it is said the same in both: "D-2027-014", "stop". */
  readonly language: Language | undefined;
  /** What `…` stood for, in the original spelling; empty when there was nothing. */
  readonly rest: string;
  /** True when the utterance as a whole is this command and nothing else, politeness apart. */
  readonly whole: boolean;
}

export interface NotHeard {
  readonly name?: undefined;
  /** The command that comes nearest, for asking whether it is meant. */
  readonly nearest?: string;
}

/** What people say to a bot is short; what comes after this many words is rest and not command. */
const wordsHeard = 80;
const compiled = new WeakMap<readonly Sayable[], Compiled>();

/**
 * Hears which command an utterance is. Case, accents, politeness and one typing error in a word of five letters or more
 * make no difference. Of several phrases that fit, one that takes in the whole utterance wins, and then the most
 * specific: the one with the most letters of its own.
 *
 * A phrase that is only part of the utterance is heard with `whole` false, and only when it has two words or opens the
 * utterance, so that "they want help with clinical trials" is no cry for help.
 */
export function hear(text: string, sayables: readonly Sayable[]): HeardCommand | NotHeard {
  const known = compiledFor(sayables);
  const tokens = tokenize(text);
  const said = readWords(known, tokens.slice(0, wordsHeard));
  const best = bestWhole(known, said, tokens) ?? bestPart(known, said);
  if (best) {
    const { phrase, match } = best;
    return {
      name: phrase.name,
      language: phrase.language,
      rest: restOf(text, tokens, match),
      whole: best.isWhole,
    };
  }
  const nearest = nearestName(known, said);
  return nearest === undefined ? {} : { nearest };
}

interface Candidate {
  readonly phrase: CompiledPhrase;
  readonly match: Match;
  readonly isWhole: boolean;
}

function compiledFor(sayables: readonly Sayable[]): Compiled {
  const known = compiled.get(sayables) ?? compile(sayables);
  compiled.set(sayables, known);
  return known;
}

function bestWhole(known: Compiled, said: Words, tokens: readonly Token[]): Candidate | undefined {
  const starts = fillerEnds(tokens);
  const ends = fillerStarts(tokens, Math.min(tokens.length, wordsHeard));
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

function bestPart(known: Compiled, said: Words): Candidate | undefined {
  let best: Candidate | undefined;
  for (const phrase of possible(known, said)) {
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

/** Gives the places where the command may begin: at the start, and after any polite phrases there. */
function fillerEnds(tokens: readonly Token[]): readonly number[] {
  const reached = [0];
  for (const from of reached) {
    for (const words of fillers) {
      const isHere = words.every((word, index) => tokens[from + index]?.word === word);
      if (isHere && !reached.includes(from + words.length)) reached.push(from + words.length);
    }
  }
  return reached;
}

/** Gives the places where the command may end: at the end, and before any polite phrases there. */
function fillerStarts(tokens: readonly Token[], length: number): readonly number[] {
  const reached = [length];
  for (const to of reached) {
    for (const words of fillers) {
      const from = to - words.length;
      const isHere = from >= 0 && words.every((word, index) => tokens[from + index]?.word === word);
      if (isHere && !reached.includes(from)) reached.push(from);
    }
  }
  return reached;
}

/** Cuts what `…` stood for out of the text as typed, with the punctuation inside it but not around it. */
function restOf(text: string, tokens: readonly Token[], { gaps, end }: Match): string {
  const pieces = gaps.map(([from, to]) => {
    const isLast = to === end && to >= Math.min(tokens.length, wordsHeard);
    const stop = isLast ? text.length : (tokens[to - 1]?.at[1] ?? text.length);
    const first = tokens[from]?.at[0];
    if (from >= to || first === undefined) return '';
    const before = from > 0 ? (tokens[from - 1]?.at[1] ?? 0) : 0;
    return text.slice(Math.max(before, openingBefore(text, first, before)), stop);
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
