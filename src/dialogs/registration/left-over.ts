/** Words that were said and not taken in: what of a sentence would be lost if nobody told of it. */

import { shorten } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import { isNotKnownYet } from '../../understanding/dates.ts';
import type { DelegationReading } from '../../understanding/read-delegation.ts';

/** Letters of what is told. */
const MOST_TOLD = 120;

/** What a reading left over, without what has become an answer after all and what says that it is not known yet. */
export function leftOverIn(
  { leftOver }: DelegationReading,
  answers: readonly (string | undefined)[],
): readonly string[] {
  return leftOver
    .map(({ text }) => text)
    .filter((said) => !isNotKnownYet(said))
    .filter((said) => !answers.some((answer) => answer?.includes(said)));
}

/** The words as they are told: '' for none. */
export function toldOf(leftOver: readonly string[]): string {
  return shorten(leftOver.join(' … '), MOST_TOLD);
}

/** Tells of them in a sentence, and how they would be taken in. */
export function leftOverText(t: Texts, leftOver: readonly string[]): string {
  return leftOver.length > 0 ? t.leftOver.note(toldOf(leftOver)) : '';
}
