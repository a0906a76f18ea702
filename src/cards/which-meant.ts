/** What a sentence may mean, with a button for each. */

import { capitalise, shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

/** One of the things that may be meant: the command, and the delegation that it is about. */
export interface WhichChoice {
  readonly title: string;
  readonly command: string;
  readonly delegation?: string | undefined;
}

/** Letters of a button, and of the sentence that is asked about. */
const MOST_TITLE = 60;
const MOST_QUOTED = 120;

/** `said` is the id of the sentence, by which a press finds it again. */
export function whichMeantCard(
  t: Texts,
  about: { readonly id: string; readonly text: string },
  question: string,
  choices: readonly WhichChoice[],
): DrawnCard {
  return drawCard({
    template: 'record',
    language: t.language,
    text: question,
    parts: {
      title: t.meaning.title,
      state: t.meaning.state,
      heading: plain(shorten(about.text, MOST_QUOTED)),
      question,
    },
    actions: choices.map(({ title, command, delegation }) => ({
      title: shorten(capitalise(title), MOST_TITLE),
      verb: 'mean-command',
      ids: { command, said: about.id, ...(delegation !== undefined && { delegation }) },
    })),
  });
}
