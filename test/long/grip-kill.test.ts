import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { type FakeChannel, openFakeChannel } from '../door/fake-channel.ts';
import { ask, cardsOf, gather, members, register } from '../door/grip/asking.ts';
import { type Running, startProcess } from '../door/process.ts';
import { createPlayer, people } from '../door/stage.ts';
import { withFile } from '../door/temporary.ts';

const KILLS = 5;
const DAY = 86_400_000;
const year = new Date().getFullYear() + 1;

const playersOf = (running: Running) => ({
  as: (person: { id: string; name: string }) => createPlayer(running, person),
});

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    assert.ok(tries < 500, `in vain: ${what}`);
    await pause(20);
  }
}

describe('GRIP’s cards, when the process is killed between the commit and their sending', function () {
  this.timeout(120_000);
  let channel: FakeChannel;
  let running: Running;
  const started: Running[] = [];
  const start = async (file: string) => {
    running = await startProcess({ store: `sqlite:${file}`, channel });
    started.push(running);
  };
  beforeEach(async () => {
    channel = await openFakeChannel();
  });
  afterEach(async () => {
    for (const each of started.splice(0)) await each.kill();
    await channel.close();
  });

  const asked = (who: (typeof members)[number], request: string) =>
    cardsOf(channel, who, `Att besluta`).filter(({ words }) => words.includes(request)).length;

  it('all arrive after the restart, none twice but what the ledger calls double', () =>
    withFile(async (file) => {
      const doubles = new Set<string>();
      const requests: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) {
        await start(file);
        const cast = await gather(playersOf(running));
        const delegation = await register(cast, `${kill + 1} juni ${year}`);
        const request = await ask(cast, delegation);
        requests.push(request);
        const victim = members[kill % members.length] ?? 'eva';
        channel.silent.add(people[victim].id);
        await cast.megan.say(`skicka ${request} till GRIP`);
        await until(() => asked(victim, request) > 0, 'the call that is not answered');
        await running.kill();
        doubles.add(`${victim} ${request}`);
        channel.silent.clear();

        await start(file);
        const next = new Date(Date.now() + (kill + 1) * DAY).toISOString().slice(0, 10);
        await createPlayer(running, people.megan).say(`tid ${next}`);
        await until(() => members.every((who) => asked(who, request) > 0), 'everybody’s card');
        await until(() => asked(victim, request) === 2, 'the card that may be double');
        const before = await running.sweptAt();
        await createPlayer(running, people.megan).say('hjälp');
        await until(async () => (await running.sweptAt()) !== before, 'the end of the sweep');
        await running.kill();
      }
      for (const request of requests) {
        for (const who of members) {
          assert.equal(asked(who, request), doubles.has(`${who} ${request}`) ? 2 : 1, who);
        }
      }
      assert.equal(await countOfDoubles(file), KILLS);
    }));
});

/** Rows of the ledger that own to a possible second sending. */
async function countOfDoubles(file: string): Promise<number> {
  const store = await openStore(`sqlite:${file}`);
  const where = [['kind', '=', 'ledger']] as const;
  const { rows } = await store.query('work', { where, limit: 1000 });
  await store.close();
  return rows.filter(({ doc }) => doc.mayBeDouble === true).length;
}
