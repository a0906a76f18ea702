import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type Store, StoreError } from '../../src/services/ports/store.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openStage, people, type Stage } from './stage.ts';

const json = { 'content-type': 'application/json' };

interface Refused {
  readonly what: string;
  readonly status: number;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | ((stage: Stage) => string);
}

/** An activity as a channel sends it, but for what is to be wrong. */
function activity(stage: Stage, wrong: Record<string, unknown> = {}): string {
  return JSON.stringify({
    type: 'message',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: stage.channel.serviceUrl,
    text: 'hej',
    from: { id: '29:x', aadObjectId: people.anna.id, name: people.anna.name },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:x' },
    ...wrong,
  });
}

const refused: readonly Refused[] = [
  { what: 'a body that is not an activity', status: 400, body: '{"hello":"world"}' },
  { what: 'a list', status: 400, body: '[]' },
  { what: 'a number', status: 400, body: '7' },
  { what: 'null', status: 400, body: 'null' },
  { what: 'nothing', status: 400, body: '' },
  { what: 'JSON cut short', status: 400, body: '{"type":"mess' },
  { what: 'no conversation', status: 400, body: (s) => activity(s, { conversation: undefined }) },
  { what: 'a text that is no text', status: 400, body: (s) => activity(s, { text: { a: 1 } }) },
  { what: 'a form', status: 415, headers: { 'content-type': 'text/plain' }, body: activity },
  { what: 'no content type', status: 415, headers: {}, body: activity },
  {
    what: 'over 256 KB',
    status: 413,
    body: (s) => activity(s, { text: 'x'.repeat(262_144) }),
  },
  {
    what: 'a foreign Host',
    status: 403,
    headers: { ...json, host: 'evil.example' },
    body: activity,
  },
  {
    what: 'a Host that begins like loopback',
    status: 403,
    headers: { ...json, host: '127.0.0.1.evil.example' },
    body: activity,
  },
  { what: 'GET', status: 405, method: 'GET' },
  { what: 'another path', status: 404, path: '/api/other', body: activity },
  { what: 'another channel', status: 403, body: (s) => activity(s, { channelId: 'webchat' }) },
  {
    what: 'a service elsewhere',
    status: 403,
    body: (s) => activity(s, { serviceUrl: 'https://evil.example' }),
  },
  {
    what: 'a service that is no URL',
    status: 403,
    body: (s) => activity(s, { serviceUrl: 'nonsense' }),
  },
];

function ask(
  stage: Stage,
  {
    method = 'POST',
    path = '/api/messages',
    headers = json,
    body,
  }: Omit<Refused, 'what' | 'status'>,
) {
  const text = typeof body === 'function' ? body(stage) : body;
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { port } = stage.app;
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

describe('The door', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const { what, status, ...rest } of refused) {
    it(`answers ${status} to ${what} and lives on`, async () => {
      const answer = await ask(stage, rest);
      assert.equal(answer.status, status, answer.body);
      assert.ok(!/\bat .*:\d+/.test(answer.body), `no stack is shown: ${answer.body}`);
      assert.equal(stage.channel.sent.length, 0, 'nothing is said');
      assert.equal((await ask(stage, { method: 'GET', path: '/healthz' })).status, 200);
    });
  }

  it('answers a proper activity after all of that', async () => {
    const answer = await ask(stage, { body: activity });
    assert.equal(answer.status, 200);
    assert.equal(stage.channel.sent.length, 1);
  });

  it('is ready while the store answers', async () => {
    const answer = await ask(stage, { method: 'GET', path: '/readyz' });
    assert.equal(answer.status, 200);
    assert.match(answer.body, /lastSweepAt/);
  });
});

describe('The door with a store that fails', () => {
  it('lives but is not ready, and says so plainly to whoever writes', async () => {
    const real = openEmbeddedStore({ file: ':memory:' });
    let isDown = false;
    const checked =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        isDown ? Promise.reject(new StoreError('unavailable', 'down')) : call(...args);
    const store: Store = {
      get: checked(real.get),
      commit: checked(real.commit),
      query: checked(real.query),
      count: checked(real.count),
      partitions: checked(real.partitions),
      ping: checked(real.ping),
      close: real.close,
    };
    const stage = await openStage({ store });
    isDown = true;
    assert.equal((await ask(stage, { method: 'GET', path: '/readyz' })).status, 503);
    assert.equal((await ask(stage, { method: 'GET', path: '/healthz' })).status, 200);
    const shown = await stage.as(people.anna).say('ny delegation från Tianjin');
    assert.match(shown.words, /Jag kommer inte åt uppgifterna just nu, så inget har ändrats/);
    isDown = false;
    assert.equal((await ask(stage, { method: 'GET', path: '/readyz' })).status, 200);
    assert.match((await stage.as(people.anna).say('ny delegation från Tianjin')).words, /Tianjin/);
    await stage.close();
  });
});
