/**
 * One turn for each kind of call: what is asked of the bot, when the fault begins, and what stands in
 * the answer. Each begins on a stage where Anna has registered D-2027-001.
 */

import assert from 'node:assert/strict';
import { dataOf } from '../door/conversation.ts';
import { createPlayer, type Player, people, type Shown, type Stage } from '../door/stage.ts';

/** What of the store the fault is for. */
export type CallKind = 'get' | 'query' | 'write' | 'commit' | 'ping';

export interface StoreTurn {
  readonly kind: CallKind;
  /** What leads to the turn, without a fault. */
  readonly before: (anna: Player) => Promise<unknown>;
  /** The turn itself; the same activity each time. */
  readonly ask: (anna: Player) => Promise<Shown>;
  /** What stands in the answer when nothing goes wrong. */
  readonly usual: string;
  /** What anyone is shown after the turn has been asked for again, without a fault. */
  readonly after: (anna: Player) => Promise<void>;
}

const nothing = async () => undefined;

export const turns: Readonly<Record<string, StoreTurn>> = {
  'point read': {
    kind: 'get',
    before: nothing,
    ask: (anna) => anna.say('hjälp', { id: 'asked' }),
    usual: 'Registrera',
    after: nothing,
  },
  query: {
    kind: 'query',
    before: nothing,
    ask: (anna) => anna.say('visa delegationer', { id: 'asked' }),
    usual: 'D-2027-001',
    after: nothing,
  },
  'write of one': {
    kind: 'write',
    // Heard in Swedish already, so that the choice is the first thing that is written.
    before: (anna) => anna.say('hjälp'),
    ask: (anna) => anna.say('svenska', { id: 'asked' }),
    usual: 'svenska',
    after: nothing,
  },
  'commit by click': {
    kind: 'commit',
    before: (anna) => anna.say('ställ in D-2027-001'),
    ask: clickOff,
    usual: 'Inställt',
    after: async (anna) => {
      const { words } = await anna.say('historik D-2027-001');
      assert.equal(words.match(/^Ställdes in/gm)?.length, 1, words);
    },
  },
  'commit by message': {
    kind: 'commit',
    before: nothing,
    ask: (anna) => anna.say('ändra D-2027-001 till 10 personer', { id: 'asked' }),
    usual: '10 personer',
    after: async (anna) => {
      const { words } = await anna.say('historik D-2027-001');
      assert.equal(words.match(/^Ändrades/gm)?.length, 1, words);
    },
  },
};

const offs = new WeakMap<Player, Shown>();

/** Presses the button of the card that asks whether to call it off: the same click each time. */
function clickOff(anna: Player): Promise<Shown> {
  const asked = offs.get(anna) ?? anna.latest;
  assert.ok(asked, 'a card was shown');
  offs.set(anna, asked);
  return anna.click(dataOf(asked, 'Ställ in besöket'), asked.messageId, 'asked');
}

/** Anna, whose turns are over when their answer is there: the fault ends with them. */
export function annaOn(stage: Stage, heal: () => void): Player {
  const settled = async () => {
    heal();
    await stage.app.settled();
  };
  return createPlayer({ channel: stage.channel, post: stage.post, settled }, people.anna);
}

/** Which outcome of docs/faults.md an answer is. */
export function outcomeOf({ words, card }: Shown, { usual, kind }: StoreTurn): string {
  if (words.includes('Jag kommer inte åt uppgifterna just nu')) return 'cannot read';
  if (words.includes('Det gick inte att spara, så inget har ändrats')) return 'not saved';
  if (words.includes('Det är inte säkert')) {
    if (kind === 'commit') assert.match(words, /Titta på D-2027-001 innan/);
    return 'not sure';
  }
  assert.ok(card || words.includes(usual), words);
  return words.includes(usual) ? 'as usual' : words;
}
