import { tokenize } from '../phrases.ts';

/** Shorter words are in too many points to tell one from another. */
const shortestWord = 4;
const anaphoric = /^(?:den|det|de|it|that|this|thats|its|them)$/u;

/** Finds the one point that a sentence means by a word of its text: "tackbrevet är skickat"; undefined when several may be meant. "It" is one only where they are known to be talked about. */
export function pointMeant(
  text: string,
  points: readonly string[],
  isKnown: boolean,
): number | undefined {
  const words = tokenize(text).map(({ word }) => word);
  const scores = points.map((point) =>
    sharedWords(
      words,
      tokenize(point).map(({ word }) => word),
    ),
  );
  const most = Math.max(0, ...scores);
  if (most > 0 && scores.filter((score) => score === most).length === 1)
    return scores.indexOf(most);
  // "Den är fixad" means the only one there is.
  return isKnown && points.length === 1 && anaphoric.test(words[0] ?? '') ? 0 : undefined;
}

/** Two for a word of the point itself, one for one that only begins as it does: "översättningen", "översätta". */
function sharedWords(said: readonly string[], point: readonly string[]): number {
  return point
    .filter((word) => word.length >= shortestWord)
    .reduce((sum, word) => sum + Math.max(0, ...said.map((one) => likeness(one, word))), 0);
}

function likeness(a: string, b: string): number {
  if (isSameStem(a, b)) return 2;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= longestEnding && Math.max(a.length, b.length) - shared <= longestEnding ? 1 : 0;
}

const longestEnding = 6;

/** "Tackbrevet" and "tackbrev": one begins the other, with at most a few letters of ending. */
function isSameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= shortestWord && long.length - short.length <= 4 && long.startsWith(short);
}
