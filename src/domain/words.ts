/** Text as it is searched for: lower case, without accents, cut into words. */

/** The words of a text, each once. Chinese runs count as one word. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Longest prefix kept, in characters; a longer word is found by its first ones. */
const LONGEST_PREFIX = 12;
const SHORTEST_PREFIX = 2;

/** The words of several texts with their prefixes, so that "tian" finds Tianjin. */
export function searchWords(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const word of texts.flatMap(wordsOf)) {
    const letters = [...word];
    found.add(word);
    for (
      let length = SHORTEST_PREFIX;
      length <= Math.min(letters.length, LONGEST_PREFIX);
      length += 1
    ) {
      found.add(letters.slice(0, length).join(''));
    }
  }
  return [...found];
}
