import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { type Store, StoreError } from '../../src/services/ports/store.ts';
import { openStore } from '../../src/store/open.ts';
import { play } from './conversation.ts';
import { MONDAY, openStage, people, type Stage } from './stage.ts';

const readiness = z.object({
  store: z.string(),
  lastSweepAt: z.string().optional(),
  failed: z.array(z.string()),
  isLate: z.boolean(),
  alarms: z.array(z.string()),
  stuck: z
    .strictObject({
      overdue: z.array(z.object({ kind: z.string(), count: z.number(), oldest: z.string() })),
      refused: z.number(),
      unreachable: z.number(),
      failing: z.number(),
      givenUp: z.number(),
    })
    .optional(),
});

async function readyz(stage: Stage) {
  const response = await fetch(`http://127.0.0.1:${stage.app.port}/readyz`);
  return { status: response.status, body: readiness.parse(await response.json()) };
}

/** A store in which the outbox cannot be asked what is due. */
async function openLame(): Promise<Store> {
  const store = await openStore('sqlite::memory:', { now: () => MONDAY });
  return {
    get: store.get.bind(store),
    commit: store.commit.bind(store),
    count: store.count.bind(store),
    partitions: store.partitions.bind(store),
    ping: store.ping.bind(store),
    close: store.close.bind(store),
    query: async (container, query) => {
      const asked = query.where.map(([field, , value]) => (field === 'kind' ? value : field));
      if (asked.join() === 'outbox,dueAt') throw new StoreError('unavailable', 'no answer');
      return store.query(container, query);
    },
  };
}

/** A visit that is called off, so that its officer is to be told. */
async function callOff(stage: Stage, before = () => {}): Promise<void> {
  await play(stage.as(people.anna), [
    { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
    { press: 'Registrera' },
  ]);
  before();
  await play(stage.as(people.megan), [
    { say: 'ställ in D-1' },
    { press: 'Ställ in besöket', see: ['Inställt'] },
  ]);
}

describe('The status', () => {
  let stage: Stage;
  afterEach(() => stage.close());

  it('tells an administrator when things last ran, where they are kept, and that all is well', async () => {
    stage = await openStage();
    await play(stage.as(people.karin), [
      { say: 'hjälp', see: ['Se hur det står till med tjänsten'] },
      {
        say: 'status',
        see: [
          'Driftläge · Allt går som det ska',
          'Senast kört: måndag 11 januari 2027 kl. 9.00',
          'Lagring: SQLite, svarar',
          'Version: 0.1.0',
        ],
      },
      { say: 'English' },
      { say: 'status', see: ['Service status · All is well', 'Last run: Monday 11 January 2027'] },
    ]);
  });

  it('is for administrators, and others are told so', async () => {
    stage = await openStage();
    const see = ['Det här kan bara en administratör göra. Be någon av dem.'];
    await play(stage.as(people.anna), [{ say: 'visa status', see, miss: ['Driftläge'] }]);
    await play(stage.as(people.megan), [
      { say: 'show status', see: ['Only an administrator can do this. Ask one of them.'] },
      { say: 'help', miss: ['how the service is doing'] },
    ]);
  });

  it('names those who cannot be reached, in one’s own chat only', async () => {
    stage = await openStage();
    await callOff(stage, () => stage.channel.unreachable.add(people.anna.id));
    const name = people.anna.name;
    await play(stage.as(people.karin), [
      { say: 'status', see: [`${name} går inte att nå i Teams`] },
    ]);
    const group = stage.as(people.karin, { id: '19:group', type: 'groupChat' });
    const see = ['En person går inte att nå i Teams'];
    await play(group, [{ say: 'status', see, miss: [name] }]);
    const { status, body } = await readyz(stage);
    assert.deepEqual([status, body.stuck?.unreachable, body.alarms], [200, 1, []]);
  });

  it('says what failed and what should have gone out, here and in /readyz, and in the log', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
    stage = await openStage({ store: await openLame(), log });
    await callOff(stage);
    stage.clock.at += 200_000;
    await play(stage.as(people.karin), [
      {
        say: 'status',
        see: [
          'Driftläge · Något behöver ses över',
          'Gick fel i: meddelanden och kort',
          'Ett meddelande har väntat sedan måndag 11 januari 2027 kl. 9.00.',
        ],
      },
    ]);
    const { status, body } = await readyz(stage);
    assert.equal(status, 200, 'by the store alone');
    assert.deepEqual(body.failed, ['waiting-messages']);
    assert.deepEqual(body.alarms, ['reminder-failed', 'overdue']);
    const notice = body.stuck?.overdue.find(({ kind }) => kind === 'notice');
    assert.deepEqual(notice, { kind: 'notice', count: 1, oldest: new Date(MONDAY).toISOString() });
    assert.ok(!JSON.stringify(body).includes('Anna'));
    const raised = lines.flatMap((line) => JSON.parse(line).alarm ?? []);
    assert.deepEqual(raised, ['reminder-failed', 'overdue']);
    await readyz(stage);
    assert.equal(lines.flatMap((line) => JSON.parse(line).alarm ?? []).length, 2, 'once');
  });

  it('says that no sweep has ended for three intervals', async () => {
    stage = await openStage({ env: { SWEEP_INTERVAL_SECONDS: '1' } });
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const calledOff = callOff(stage, () => stage.channel.held.set(people.anna.id, answered));
    let body = (await readyz(stage)).body;
    for (let tries = 0; tries < 100 && !body.isLate; tries += 1) {
      await pause(100);
      body = (await readyz(stage)).body;
    }
    assert.deepEqual([body.isLate, body.alarms], [true, ['sweep-late']]);
    answer();
    await calledOff;
  });
});
