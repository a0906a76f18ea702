import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { buttonsOf } from './cards.ts';
import { play } from './conversation.ts';
import { type FakeChannel, openFakeChannel } from './fake-channel.ts';
import { type Running, startProcess } from './process.ts';
import { createPlayer, type Player, people } from './stage.ts';
import { withFile } from './temporary.ts';

const KILLS = 5;
/** Milliseconds of work before a kill, at most. */
const LONGEST = 500;
/** The process has the real clock. */
const days = `12–14 mars ${new Date().getFullYear() + 1}`;

/** What was acknowledged: numbers of delegations, and organisations of drafts by person. */
interface Acknowledged {
  readonly numbers: string[];
  readonly drafts: Map<string, string>;
}

/** Registers one delegation after another until the process is gone. */
async function register(
  player: Player,
  name: string,
  kept: Acknowledged,
  isGone: () => boolean,
): Promise<void> {
  for (let count = 1; !isGone(); count += 1) {
    const organisation = `${name} ${count}`;
    const asked = await player.say(`ny delegation från Tianjin ${days}`);
    kept.drafts.set(name, 'Tianjin');
    const named = await player.say(organisation);
    if (!named.words.includes(organisation)) return;
    kept.drafts.set(name, organisation);
    const button = named.card && buttonsOf(named.card).find(({ title }) => title === 'Registrera');
    assert.ok(button, asked.words);
    kept.drafts.delete(name);
    const done = await player.click({ ...button.data, verb: button.verb }, named.messageId);
    const number = /Registrerat: (D-\d+-\d+)/.exec(done.words)?.[1];
    assert.ok(number, done.words);
    kept.numbers.push(number);
  }
}

const workers = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((name, index) => ({
  name,
  id: `00000000-0000-4000-8000-00000000000${index}`,
}));

/** Lets all work until the process is killed at some moment. */
async function workUntilKilled(
  running: Running,
  kept: Acknowledged,
  isAfterNumber: boolean,
): Promise<void> {
  let isGone = false;
  // The first message of a process takes longer than all the work after it.
  await createPlayer(running, people.anna).say('ny delegation från Wuhan');
  const work = Promise.all(
    workers.map((person) =>
      register(createPlayer(running, person), person.name, kept, () => isGone).catch((error) => {
        if (!isGone) throw error;
      }),
    ),
  );
  const kill = async (): Promise<void> => {
    if (isAfterNumber) await nextNumber(kept);
    await pause(Math.random() * LONGEST);
    isGone = true;
    await running.kill();
  };
  await Promise.all([work, kill()]);
}

/** Waits for one more number than there are, however slow the machine. */
async function nextNumber(kept: Acknowledged): Promise<void> {
  const before = kept.numbers.length;
  while (kept.numbers.length === before) await pause(20);
}

describe('A process that is killed', function () {
  this.timeout(60_000);
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

  it('has kept all that it acknowledged, and gives no number twice', () =>
    withFile(async (file) => {
      const kept: Acknowledged = { numbers: [], drafts: new Map() };
      for (let kill = 0; kill < KILLS; kill += 1) {
        kept.drafts.clear();
        // Every other time at any moment at all, also before anything has been acknowledged.
        await workUntilKilled(await start(file), kept, kill % 2 === 0);
      }
      const last = await start(file);
      for (const number of kept.numbers) {
        const see = [`${number} · Registrerat`];
        await play(createPlayer(last, people.anna), [{ say: `visa ${number}`, see }]);
      }
      assert.ok(kept.numbers.length > 0, 'something was acknowledged');
      assert.equal(new Set(kept.numbers).size, kept.numbers.length);
      for (const person of workers) {
        const see = kept.drafts.get(person.name);
        if (see) await play(createPlayer(last, person), [{ say: 'fortsätt', see: [see] }]);
      }
    }));

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
