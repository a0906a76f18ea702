/** What is said of words that were not taken in, in English. */

import { formatAlternatives } from '../format.ts';
import type { leftOverSv } from './sv.ts';

export const leftOverEn: typeof leftOverSv = {
  note: (words) =>
    `I found no place for this: ‘${words}’. Write it with the name of its field, for example ‘host: Lund University’.`,
  mainPlace: (names) =>
    `A delegation has one place. Which is the main one: ${formatAlternatives('en', names)}?`,
};
