import { spokenFor } from '../colloquial.ts';
import type { Language } from '../language.ts';
import { type Element, parsePhrase, type Token } from '../phrases.ts';
import { bareNumber } from '../stand-ins.ts';
import { isOneTypoApart, shortestWordWithTypos } from '../typos.ts';

/** A phrase whose words are numbers, so that comparing them is quick. */
export interface CompiledPhrase {
  readonly name: string;
  /** undefined when the phrase is the same in both. */
  readonly language: Language | undefined;
  readonly elements: readonly CompiledElement[];
  readonly isLoose: boolean;
  /** For every word that must be there, the numbers of its alternatives. */
  readonly needed: readonly (readonly number[])[];
  /** How many words must be there. */
  readonly words: number;
}

export type CompiledElement =
  | { readonly kind: 'word'; readonly ids: readonly number[]; readonly isOptional: boolean }
  | { readonly kind: 'anything' };

export interface Compiled {
  readonly phrases: readonly CompiledPhrase[];
  readonly ids: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  /** The words that may be misspelt, by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** An utterance as the numbers of the words that each of its words may be, and whether that takes a typing error. */
export interface Words {
  readonly length: number;
  readonly tokens: readonly string[];
  readonly meanings: readonly ReadonlyMap<number, 0 | 1>[];
  /** The numbers of all words that were heard. */
  readonly heard: ReadonlySet<number>;
  readonly words: readonly string[];
}

export interface PhraseSource {
  readonly name: string;
  readonly says: { readonly sv: readonly string[]; readonly en: readonly string[] };
  readonly isLoose?: boolean;
}

/** Compiles all phrases of a list of commands once. */
export function compile(sources: readonly PhraseSource[]): Compiled {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const phrases = sources.flatMap(({ name, says: { sv, en }, isLoose = false }) => {
    const compiled = (says: readonly string[], others: readonly string[], language: Language) =>
      says.flatMap((one) =>
        parsePhrase(one).map((phrase) =>
          compilePhrase(
            { name, isLoose, language: others.includes(one) ? undefined : language },
            phrase,
            idOf,
          ),
        ),
      );
    return [...compiled(sv, en, 'sv'), ...compiled(en, sv, 'en')];
  });
  const words = [...ids.keys()];
  const byLength = Map.groupBy(
    words.filter((word) => word.length >= shortestWordWithTypos - 1),
    (word) => word.length,
  );
  return { phrases, ids, words, byLength };
}

function compilePhrase(
  about: Pick<CompiledPhrase, 'name' | 'isLoose' | 'language'>,
  phrase: readonly Element[],
  idOf: (word: string) => number,
): CompiledPhrase {
  const elements = phrase.map(
    (element): CompiledElement =>
      element.kind === 'anything'
        ? element
        : { kind: 'word', ids: element.words.map(idOf), isOptional: element.isOptional },
  );
  const needed = elements.flatMap((element) =>
    element.kind === 'word' && !element.isOptional ? [element.ids] : [],
  );
  return { ...about, elements, needed, words: needed.length };
}

/**
 * Looks up every word of an utterance among those of the phrases, letting long ones have one typing error and short
 * ones stand for what they are when spoken ("e" for "är").
 */
export function readWords(known: Compiled, tokens: readonly Token[]): Words {
  const heard = new Set<number>();
  const meanings = tokens.map(({ word }) => {
    const found = meaningsOf(known, word);
    for (const id of found.keys()) heard.add(id);
    return found;
  });
  return {
    length: tokens.length,
    tokens: tokens.map(({ word }) => word),
    meanings,
    heard,
    words: known.words,
  };
}

function meaningsOf(known: Compiled, word: string): ReadonlyMap<number, 0 | 1> {
  const found = new Map<number, 0 | 1>();
  const add = (meant: string, typos: 0 | 1) => {
    const id = known.ids.get(meant);
    if (id !== undefined) found.set(id, typos);
  };
  // A word that phrases know is no misspelling of another: "delegation" is not "delegations".
  if (word.length >= shortestWordWithTypos - 1 && !known.ids.has(word)) {
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      for (const candidate of known.byLength.get(length) ?? []) {
        if (isNear(word, candidate)) add(candidate, 1);
      }
    }
  }
  for (const meant of spokenFor(word)) add(meant, 1);
  if (isBareNumber.test(word)) add(bareNumber, 0);
  add(word, 0);
  return found;
}

const isBareNumber = /^\d{1,2}$/u;

/** Compares two long words; one of four letters may only have gained or lost its last one: "lägg", "lägga". */
function isNear(word: string, candidate: string): boolean {
  const [short, long] = word.length <= candidate.length ? [word, candidate] : [candidate, word];
  if (short.length >= shortestWordWithTypos)
    return word !== candidate && isOneTypoApart(word, candidate);
  return long.length === short.length + 1 && long.startsWith(short);
}
