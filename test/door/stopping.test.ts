import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { play } from './conversation.ts';
import { type FakeChannel, openFakeChannel } from './fake-channel.ts';
import { type Running, startProcess } from './process.ts';
import { createPlayer, people } from './stage.ts';
import { withFile } from './temporary.ts';

/** The process has the real clock. */
const days = `12–14 mars ${new Date().getFullYear() + 1}`;
/** Milliseconds after which a second signal is one of its own. */
const APART = 700;

describe('A process that is told to stop', function () {
  this.timeout(180_000);
  let channel: FakeChannel;
  let running: Running;
  const start = async (file: string) => {
    running = await startProcess({ store: `sqlite:${file}`, channel });
    return { anna: createPlayer(running, people.anna), megan: createPlayer(running, people.megan) };
  };
  beforeEach(async () => {
    channel = await openFakeChannel();
  });
  afterEach(async () => {
    await running.kill();
    await channel.close();
  });

  /** Waits until the channel has had so many calls more. */
  const called = async (more: number, before = channel.sent.length) => {
    while (channel.sent.length < before + more) await pause(10);
  };
  const isRefused = async (): Promise<boolean> => {
    const answer = await running.post({}).catch(() => undefined);
    return answer === undefined || answer.status === 503;
  };

  it('answers what is in hand, takes nothing more in, and ends well', () =>
    withFile(async (file) => {
      const { anna } = await start(file);
      await anna.say('hjälp');
      const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
      channel.held.set(people.anna.id, answered);
      const inHand = anna.say(`ny delegation från Tianjin Cancer Hospital ${days}`);
      await called(1);
      running.signal('SIGTERM');
      while (!(await isRefused())) await pause(10);
      answer();
      assert.match((await inHand).words, /Stämmer det här/);
      assert.deepEqual(await running.gone, [0, null]);

      const { anna: again } = await start(file);
      await play(again, [{ say: 'registrera', see: ['Registrerat: D-'] }]);
    }));

  it('says on a connection that stands already when to try again', () =>
    withFile(async (file) => {
      const { anna } = await start(file);
      const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
      channel.held.set(people.anna.id, answered);
      const inHand = anna.say('hjälp');
      await called(1);
      const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
      await once(socket, 'connect');
      running.signal('SIGTERM');
      while (!(await isRefused())) await pause(10);
      socket.write('GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
      const heard = await text(socket);
      assert.match(heard, /^HTTP\/1\.1 503 .*^retry-after: 5\r$/ims);
      answer();
      await inHand;
      assert.deepEqual(await running.gone, [0, null]);
    }));

  it('leaves a call that is not answered as one of which nobody knows', () =>
    withFile(async (file) => {
      const { anna, megan } = await start(file);
      await anna.say(`ny delegation från Tianjin Cancer Hospital ${days}`);
      await anna.press('Registrera');
      const number = /D-\d+-\d+/.exec(anna.latest?.words ?? '')?.[0];
      await megan.say(`ställ in ${number}`);
      channel.silent.add(people.anna.id);
      const before = channel.sent.length;
      await megan.press('Ställ in besöket');
      while (!isCalled(channel, people.anna.id, before)) await pause(10);
      running.signal('SIGTERM');
      assert.deepEqual(await running.gone, [0, null]);
      const entries = await outboxOf(file);
      assert.ok(entries.some(({ attemptAt }) => attemptAt));
    }));

  it('ends at once when it is told again', () =>
    withFile(async (file) => {
      const { anna } = await start(file);
      channel.silent.add(people.anna.id);
      const inHand = anna.say('hjälp').catch(() => undefined);
      await called(1);
      running.signal('SIGTERM');
      await pause(APART);
      running.signal('SIGTERM');
      assert.deepEqual(await running.gone, [1, null]);
      await inHand;
    }));
});

/** Whether anything has gone to a person since then. */
function isCalled(channel: FakeChannel, person: string, before: number): boolean {
  return channel.sent.slice(before).some(({ conversation }) => conversation === `a:${person}`);
}

async function outboxOf(file: string) {
  const store = await openStore(`sqlite:${file}`);
  const { rows } = await store.query('work', { where: [['kind', '=', 'outbox']] });
  await store.close();
  return rows.map(({ doc }) => doc);
}
