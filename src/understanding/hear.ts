import { bestPart, bestWhole } from './hear/best.ts';
import { type Compiled, compile, readWords } from './hear/compile.ts';
import { nearestNames } from './hear/nearest.ts';
import { restOf } from './hear/rest.ts';
import type { Language } from './language.ts';
import { tokenize } from './phrases.ts';

/** Something that can be said to the bot, and the phrases it is said with; their syntax is told in phrases.ts. */
export interface Sayable {
  readonly name: string;
  readonly says: { readonly sv: readonly string[]; readonly en: readonly string[] };
  /** True when its phrases may as well be something else: they are never heard as the whole utterance. */
  readonly isLoose?: boolean;
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
  /** The commands that come nearest, for asking whether one of them is meant. */
  readonly nearest?: readonly string[];
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
      rest: restOf(text, tokens, match, said.length),
      whole: best.isWhole && !phrase.isLoose,
    };
  }
  const nearest = nearestNames(known, said);
  return nearest.length === 0 ? {} : { nearest };
}

function compiledFor(sayables: readonly Sayable[]): Compiled {
  const known = compiled.get(sayables) ?? compile(sayables);
  compiled.set(sayables, known);
  return known;
}
