import type { Span } from './fold.ts';
import { type Token, tokenize } from './phrases.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Someone who is mentioned in a text, or an @mention that fits nobody. */
export type PersonFinding =
  | { readonly kind: 'matched'; readonly person: Person; readonly text: string; readonly at: Span }
  | {
      readonly kind: 'ambiguous';
      readonly people: readonly Person[];
      readonly text: string;
      readonly at: Span;
    }
  | { readonly kind: 'none'; readonly text: string; readonly at: Span };

/** First names that are also words: alone they count only with a capital inside a sentence, or with an @. */
const alsoWords = new Set(
  'per bo maj jan my tor lo so li an le max may june will mark rose hope grace sky art bill sue pat rob drew van ann vi tom stig sten bjorn ulf ros'.split(
    ' ',
  ),
);
const shortestLowerCase = 4;

/**
 * Finds who is mentioned in a text: by full name, by first name when only one person has it, and by "@Megan". A first
 * name that several share is ambiguous, unless the surname follows. A genitive s is no part of a name.
 */
export function readMentionedPeople(
  text: string,
  people: readonly Person[],
): readonly PersonFinding[] {
  const heard = text.slice(0, 5000);
  const tokens = tokenize(heard);
  const known = people.map((person) => ({
    person,
    words: tokenize(person.name).map(({ word }) => word),
  }));
  const found: PersonFinding[] = [];
  let index = 0;
  while (index < tokens.length) {
    const one = findAt(heard, tokens, index, known);
    if (one) found.push(one.finding);
    index += one?.words ?? 1;
  }
  return found;
}

interface Known {
  readonly person: Person;
  readonly words: readonly string[];
}

function findAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: readonly Known[],
): { finding: PersonFinding; words: number } | undefined {
  const first = tokens[index];
  if (!first) return undefined;
  const isMention = /(?:^|[^\p{L}\p{N}.])@$/u.test(text.slice(0, first.at[0]));
  const full = known
    .map((one) => ({ one, length: lengthOfFullName(tokens, index, one.words) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const longest = full[0]?.length ?? 0;
  const byFullName = full.filter(({ length }) => length === longest).map(({ one }) => one);
  if (byFullName.length > 0) return made(text, tokens, index, longest, byFullName, isMention);
  const byFirstName = known.filter(({ words }) => isName(first.word, words[0]));
  const isClear = isMention || mayBeFirstName(text, first, index);
  if (isMention || (isClear && byFirstName.length > 0))
    return made(text, tokens, index, 1, byFirstName, isMention);
  return undefined;
}

function made(
  text: string,
  tokens: readonly Token[],
  index: number,
  length: number,
  who: readonly Known[],
  isMention: boolean,
): { finding: PersonFinding; words: number } {
  const start = (tokens[index]?.at[0] ?? 0) - (isMention ? 1 : 0);
  const at: Span = [start, tokens[index + length - 1]?.at[1] ?? start];
  const said = { text: text.slice(...at), at };
  const [only] = who;
  if (!only) return { finding: { kind: 'none', ...said }, words: length };
  if (who.length === 1)
    return { finding: { kind: 'matched', person: only.person, ...said }, words: length };
  return {
    finding: { kind: 'ambiguous', people: who.map(({ person }) => person), ...said },
    words: length,
  };
}

/** Counts the words of a full name that stand here: all of them, or the first and the last. */
function lengthOfFullName(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
): number {
  if (words.length < 2) return 0;
  const fits = (name: readonly (string | undefined)[]): boolean =>
    name.every((word, offset) =>
      isName(tokens[index + offset]?.word, word, offset === name.length - 1),
    );
  if (fits(words)) return words.length;
  return words.length > 2 && fits([words[0], words.at(-1)]) ? 2 : 0;
}

function isName(
  said: string | undefined,
  name: string | undefined,
  mayHaveGenitive = true,
): boolean {
  return (
    said !== undefined &&
    name !== undefined &&
    (said === name || (mayHaveGenitive && said === `${name}s`))
  );
}

function mayBeFirstName(text: string, { word, at }: Token, index: number): boolean {
  const hasCapital = /^\p{Lu}/u.test(text.slice(...at));
  if (alsoWords.has(word)) return hasCapital && index > 0;
  return hasCapital || word.length >= shortestLowerCase;
}
