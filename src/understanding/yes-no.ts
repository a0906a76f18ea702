import { spokenFor } from './colloquial.ts';
import { fold } from './fold.ts';
import { finished, list, no, unsure, yes } from './yes-no-words.ts';

export type YesNo = 'yes' | 'no' | 'unsure';

const politeness = new Set(
  list(
    'för fan|fan|för tusan|tusan|herregud|precis|tack|så mycket|tackar|snälla|please|thanks|thank you|thank|you|very much|du|då|ju|väl|nu|hej|hörru|så|men|and|well|oh|åh|ah|very|much|cheers|mycket',
  ).map(keyOf),
);

const meanings: ReadonlyMap<string, YesNo> = new Map([
  ...yes.map((phrase) => [keyOf(phrase), 'yes'] as const),
  ...no.map((phrase) => [keyOf(phrase), 'no'] as const),
  ...unsure.map((phrase) => [keyOf(phrase), 'unsure'] as const),
]);

const finishedKeys = new Set(finished.map(keyOf));
const longestAnswer = 60;

const longestPhrase = 5;

/**
 * Reads a whole utterance as yes or no. Every word must be part of it or politeness, so that "nej, 12 mars" is
 * undefined and is left to whoever reads dates. What is neither ("nja", "kanske", "I think so") is unsure, and so are
 * a yes and a no together, and "klart", which is yes or done.
 */
export function readYesNo(text: string): YesNo | undefined {
  if (text.length > longestAnswer) return undefined;
  const [thumb] = thumbs.filter(([sign]) => sign.test(text.trim()));
  if (thumb) return thumb[1];
  const words = keyOf(text).split(' ').filter(Boolean);
  const heard = new Set<YesNo>();
  let index = 0;
  while (index < words.length) {
    const found = phraseAt(words, index);
    if (!found && !politeness.has(words[index] ?? '')) return undefined;
    if (found) heard.add(found.meaning);
    index += found?.length ?? 1;
  }
  if (heard.size > 1) return heard.has('unsure') || !isAgreeingNo(words) ? 'unsure' : 'no';
  const [only] = heard;
  return only;
}

/** Says whether someone has no more to add: "nej det är bra", "inget mer", "klart", "that's all". */
export function isFinished(text: string): boolean {
  const key = keyOf(text);
  return finishedKeys.has(key) || readYesNo(text) === 'no';
}

const thumbs: readonly (readonly [RegExp, YesNo])[] = [
  [/^(?:👍|👌|✅|✔|🆗)\p{Emoji_Modifier}?\uFE0F?$/u, 'yes'],
  [/^(?:👎|❌|🚫)\p{Emoji_Modifier}?\uFE0F?$/u, 'no'],
];

/** "No, that's fine" and "nej, det är bra" begin with the no that counts. */
function isAgreeingNo(words: readonly string[]): boolean {
  const first = phraseAt(words, 0);
  const last = words.at(-1) ?? '';
  return first?.meaning === 'no' && ['bra', 'fine', 'good', 'ok', 'okej'].includes(last);
}

function phraseAt(
  words: readonly string[],
  index: number,
): { meaning: YesNo; length: number } | undefined {
  for (let length = Math.min(longestPhrase, words.length - index); length > 0; length -= 1) {
    const said = words.slice(index, index + length);
    const meaning =
      meanings.get(said.join(' ')) ??
      meanings.get(said.map((word) => spokenFor(word)[0] ?? word).join(' '));
    if (meaning) return { meaning, length };
  }
  return undefined;
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/'/gu, '')
    .replace(/[^a-z0-9\p{L}]+/gu, ' ')
    .trim();
}
