import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { runChaos, summaryOf } from '../chaos/chaos.ts';
import { play } from './conversation.ts';
import { type FakeChannel, openFakeChannel } from './fake-channel.ts';
import { type Running, startProcess } from './process.ts';
import { createPlayer, people } from './stage.ts';
import { withFile } from './temporary.ts';

/** The process has the real clock. */
const days = `12–14 mars ${new Date().getFullYear() + 1}`;

describe('A process that is killed', function () {
  this.timeout(180_000);
  let channel: FakeChannel;
  let running: Running | undefined;
  const start = async (file: string): Promise<Running> => {
    running = await startProcess({ store: `sqlite:${file}`, channel });
    return running;
  };
  beforeEach(async () => {
    channel = await openFakeChannel();
  });
  afterEach(async () => {
    await running?.kill();
    await channel.close();
  });

  it('has kept all that it acknowledged, and gives nothing twice', async () => {
    const report = await runChaos({ kind: 'sqlite', kills: 3, seed: 4 });
    assert.deepEqual(report.wrong, []);
    assert.ok(report.acknowledged > 0, summaryOf(report));
  });

  it('sends what waited when it runs again, once', () =>
    withFile(async (file) => {
      const first = await start(file);
      const anna = createPlayer(first, people.anna);
      await play(anna, [
        { say: `ny delegation från Tianjin Cancer Hospital ${days}` },
        { press: 'Registrera' },
      ]);
      const number = /D-\d+-\d+/.exec(anna.latest?.words ?? '')?.[0];
      const megan = createPlayer(first, people.megan);
      await play(megan, [{ say: `ställ in ${number}` }]);
      channel.failures.push(...Array.from({ length: 20 }, () => 429));
      await play(megan, [{ press: 'Ställ in besöket', see: ['Inställt'] }]);
      await first.kill();
      channel.failures.length = 0;

      const second = createPlayer(await start(file), people.megan);
      const next = new Date().getFullYear() + 2;
      await second.say(`tid ${next}-01-01`);
      for (let tries = 0; tries < 500 && told(channel) === 0; tries += 1) await pause(20);
      await second.say(`tid ${next}-02-01`);
      assert.equal(told(channel), 1);
    }));
});

/** How many notices stand in the officer's chat. */
function told(channel: FakeChannel): number {
  const texts = channel.standing(`a:${people.anna.id}`).map(({ card }) => String(card?.speak));
  return texts.filter((text) => text.startsWith('Megan Bowen har ställt in')).length;
}
