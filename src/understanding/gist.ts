/**
 * What a sentence is about and what it wants of it, for those that no phrase fits: "Punkt 1 är nu
 * åtgärdad" is about a point and says that it is done. What is known of the record that is talked
 * about tells what is about it: its place, who comes, the words of its points. Pure.
 */

import { fold } from './fold.ts';
import { type Known, type Topic, topicsOf } from './gist/topics.ts';
import { type Wish, wishOf } from './gist/wishes.ts';

export type { Known, Topic } from './gist/topics.ts';
export type { Wish } from './gist/wishes.ts';

export interface Gist {
  readonly about: Topic;
  readonly wants: Wish;
}

const longestText = 1500;

/** undefined when the sentence is about nothing that is there, or nothing is wanted of it. */
export function gistOf(text: string, known?: Known): Gist | undefined {
  const heard = text.slice(0, longestText);
  const said = fold(heard).trim();
  for (const about of topicsOf(heard, known)) {
    const wants = wishOf(about, said);
    if (wants !== undefined) return { about, wants };
  }
  return undefined;
}
