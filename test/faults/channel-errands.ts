/** What the bot sends, one of each kind: how it comes about, to whom, and by what it is known. */

import { wordsOf } from '../door/cards.ts';
import type { SentMessage } from '../door/fake-channel.ts';
import { ask, gather, register } from '../door/grip/asking.ts';
import { people, type Stage } from '../door/stage.ts';

export interface Played {
  /** Makes the bot send it. */
  readonly act: () => Promise<unknown>;
}

export interface Errand {
  readonly method: 'POST' | 'PUT';
  readonly to: 'anna' | 'eva';
  /** How the ids of its entry in the outbox and of its row in the ledger begin, after `out:` or `led:`. */
  readonly key: string;
  /** Words that only it brings, in full and in short. */
  readonly words: RegExp;
  /** Everything that comes before it. */
  readonly before: (stage: Stage) => Promise<Played>;
}

const onDelegation = (say: (stage: Stage, number: string) => Promise<unknown>) => {
  return async (stage: Stage): Promise<Played> => {
    const number = await register(await gather(stage));
    return { act: () => say(stage, number) };
  };
};

export const errands: Readonly<Record<string, Errand>> = {
  answer: {
    method: 'POST',
    to: 'anna',
    key: 'answer-',
    words: /Besök D-2027-001/,
    before: onDelegation((stage, number) => stage.as(people.anna).say(number)),
  },
  notice: {
    method: 'POST',
    to: 'anna',
    key: 'tell-',
    words: /Besök D-2027-001/,
    before: async (stage) => {
      const { megan, ...cast } = await gather(stage);
      const number = await register({ ...cast, megan });
      await megan.say(`ställ in ${number}`);
      return { act: () => megan.press('Ställ in besöket') };
    },
  },
  'notice that asks': {
    method: 'POST',
    to: 'eva',
    key: 'tell-',
    words: /G-2027-001/,
    before: async (stage) => {
      const cast = await gather(stage);
      const request = await ask(cast, await register(cast));
      return { act: () => cast.megan.say(`skicka ${request} till GRIP`) };
    },
  },
  redraw: {
    method: 'PUT',
    to: 'anna',
    key: 'redraw-',
    words: /10 personer|Allt får inte plats/,
    before: onDelegation((stage, number) =>
      stage.as(people.megan).say(`${number} blir 10 personer`),
    ),
  },
};

/** What stands of it with the one it is for. */
export function standingOf(stage: Stage, { to, words }: Errand): readonly SentMessage[] {
  return stage.channel
    .standing(`a:${people[to].id}`)
    .filter(({ card }) => card && words.test(wordsOf(card)));
}
