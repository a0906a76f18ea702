/** What becomes of a notice when opening the chat of somebody who has never written goes wrong. */

import assert from 'node:assert/strict';
import { wordsOf } from '../door/cards.ts';
import { play } from '../door/conversation.ts';
import { openStage, people, type Stage } from '../door/stage.ts';
import { type Faulting, faultFor, faults } from './channel-faults.ts';
import { tableUnder } from './doc-table.ts';

/** Milliseconds that a call may take here; the product's own are 8 000. */
const TIMEOUT = 1000;
const COLUMN = 'opening a chat';

/** How often it stands with Omar at once and when the channel has been well for a minute, and how often the unit hears of him. */
const meanings: Readonly<Record<string, readonly [number, number, number]>> = {
  'as usual': [1, 1, 0],
  later: [0, 1, 0],
  waits: [0, 1, 1],
};

async function playThrough(stage: Stage, faulting: Faulting) {
  const anna = stage.as(people.anna);
  await stage.as(people.megan).say('hjälp');
  await play(anna, [
    { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
    { press: 'Registrera' },
  ]);
  const { channel } = stage;
  const standing = (whose: 'omar' | 'megan', words: string) =>
    channel
      .standing(`a:${people[whose].id}`)
      .filter(({ card }) => card && wordsOf(card).includes(words)).length;
  const told = () => standing('omar', 'D-2027-001');
  let heal = async () => {};
  if (faulting.fault === 'refused') heal = await channel.refuseConnections();
  else channel.fault = faultFor(faulting, ({ conversation }) => conversation === '');
  await anna.say('byt handläggare för D-2027-001 till Omar');
  await stage.app.settled();
  const atOnce = told();
  await heal();
  channel.fault = () => undefined;
  stage.clock.at += 61_000;
  await stage.as(people.karin).say('hjälp');
  await stage.app.settled();
  return [atOnce, told(), standing('megan', 'går inte att nå')];
}

describe('Opening a chat', function () {
  this.timeout(180_000);
  const table = tableUnder('### Opening a chat');

  it('is told of for each fault of the channel', () => {
    assert.deepEqual(Object.keys(table), Object.keys(faults));
  });

  for (const [fault, row] of Object.entries(table)) {
    const outcome = row[COLUMN] ?? '';
    it(`that meets ${fault}: ${outcome}`, async () => {
      const faulting = faults[fault];
      assert.ok(faulting);
      const token = async (isAnew: boolean) => (isAnew ? 'fresh' : 'old');
      const stage = await openStage({ timeout: TIMEOUT, token });
      try {
        assert.deepEqual(await playThrough(stage, faulting), meanings[outcome]);
      } finally {
        await stage.close();
      }
    });
  }
});
