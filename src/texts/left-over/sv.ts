/** What is said of words that were not taken in, in Swedish. */

import { formatAlternatives } from '../format.ts';

export const leftOverSv = {
  /** The words as typed. */
  note: (words: string) =>
    `Det här fick jag inte in: ”${words}”. Skriv det med fältets namn, till exempel ”värd: Lunds kommun”.`,
  /** Several places were named. */
  mainPlace: (names: readonly string[]) =>
    `En delegation har en plats. Vilken är den viktigaste: ${formatAlternatives('sv', names)}?`,
};
