import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../src/domain/days.ts';
import type { Doc, Store } from '../../src/services/ports/store.ts';
import { type DuePerson, duePeople, MORNING, seedDue, setClock } from '../chaos/due.ts';
import { openPlace, type StorePlace } from '../chaos/store-place.ts';
import { type FakeChannel, openFakeChannel } from '../door/fake-channel.ts';
import { type Running, startProcess } from '../door/process.ts';

const PEOPLE = 500;
const PROCESSES = 4;
const KILLED = 2;
/** Milliseconds that the channel takes to answer: as usual, and while processes are killed. */
const LATENCY = 20;
const SLOW = 5000;

/** How many new messages stand in each person's chat. */
function received(channel: FakeChannel): ReadonlyMap<string, number> {
  const fresh = channel.sent.filter(({ method }) => method === 'POST');
  const by = Map.groupBy(fresh, ({ conversation }) => conversation.slice('a:'.length));
  return new Map([...by].map(([person, { length }]) => [person, length]));
}

/** People of whose message the ledger says that it may have arrived twice, or not for certain. */
async function ownedTo(store: Store): Promise<ReadonlySet<string>> {
  const rows = async (container: 'work' | 'bot') =>
    (await store.query(container, { where: [['kind', '=', 'ledger']], limit: 1000 })).rows;
  const [told, digests] = await Promise.all([rows('work'), rows('bot')]);
  const doubles = told.filter(({ doc }) => doc.mayBeDouble === true).map(({ doc }) => toOf(doc));
  const folded = digests.filter(({ doc }) => doc.outcome === 'ambiguous');
  return new Set([...doubles, ...folded.map(({ pk }) => pk.slice('person:'.length))]);
}

function toOf({ tell }: Doc): string {
  return tell && typeof tell === 'object' && 'to' in tell ? String(tell.to) : '';
}

describe(`${PROCESSES} processes on one store, ${PEOPLE} people to whom something is due`, function () {
  this.timeout(600_000);
  let channel: FakeChannel;
  let place: StorePlace;
  let people: readonly DuePerson[];
  const started: Running[] = [];

  const start = async (): Promise<Running> => {
    const running = await startProcess({ channel, store: place.store, env: place.env });
    started.push(running);
    return running;
  };
  const swept = async (running: Running) => {
    while ((await running.sweptAt()) === undefined) await pause(100);
  };
  const stop = async (running: Running) => {
    running.signal('SIGTERM');
    assert.deepEqual(await running.gone, [0, null]);
  };
  /** A process of its own does what is due at a time. */
  const sweepAt = async (date: string, time: string) => {
    await place.look((store) => setClock(store, date, time));
    const running = await start();
    await swept(running);
    await stop(running);
  };

  before(async () => {
    channel = await openFakeChannel();
    channel.latency = LATENCY;
    place = await openPlace('cosmos');
    people = duePeople(PEOPLE);
    await place.look((store) => seedDue(store, channel, people));
  });
  after(async () => {
    for (const each of started) await each.kill();
    await place.close();
    await channel.close();
  });

  it('reach everyone, none twice but what the ledger owns to, though half are killed at it', async () => {
    const all = await Promise.all(Array.from({ length: PROCESSES }, start));
    const [killed, left] = [all.slice(0, KILLED), all.slice(KILLED)];
    while (received(channel).size < PEOPLE / 2) await pause(5);
    // One that waits for an answer has nothing else in hand: soon all of them wait.
    channel.latency = SLOW;
    const before = channel.sent.length;
    while (channel.sent.length < before + PROCESSES) await pause(5);
    for (const running of killed) await running.kill();
    channel.latency = LATENCY;
    for (const running of left) await swept(running);
    for (const running of left) await stop(running);
    await sweepAt(MORNING, '09:00');
    await sweepAt(addDays(MORNING, 1), '08:30');
    const counts = received(channel);
    assert.deepEqual(
      people.filter(({ id }) => !counts.has(id)),
      [],
    );
    const owned = await place.look(ownedTo);
    assert.equal(owned.size, KILLED, 'what each of the killed was sending');
    const twice = [...counts].filter(([, count]) => count > 1).map(([person]) => person);
    assert.deepEqual(
      twice.filter((person) => !owned.has(person)),
      [],
    );
    assert.ok([...counts.values()].every((count) => count <= 2));
  });
});
