import assert from 'node:assert/strict';
import type { Store } from '../../src/services/ports/store.ts';
import { openCosmosStore } from '../../src/store/cosmos.ts';
import { doc, fresh } from '../contract/store/subject.ts';
import { type CosmosServer, type Fault, openCosmosServer } from '../cosmos-server/server.ts';

const answer = (status: number, headers: Record<string, string> = {}): Fault => ({
  status,
  headers,
  body: { code: String(status), message: `fault ${status}` },
});

const faults: readonly [name: string, fault: Fault][] = [
  ['401', answer(401)],
  ['403', answer(403)],
  ['a container that is gone', answer(404, { 'x-ms-substatus': '1003' })],
  ['a session that is not there yet', answer(404, { 'x-ms-substatus': '1002' })],
  ['408', answer(408)],
  ['410', answer(410)],
  ['429 that says how long to wait', answer(429, { 'x-ms-retry-after-ms': '5' })],
  ['429 that does not', answer(429)],
  ['449', answer(449)],
  ['500', answer(500)],
  ['502 without a body', { status: 502 }],
  ['503', answer(503)],
  ['a broken connection', 'refuse'],
  ['an answer that is lost', 'lost'],
  ['no answer', 'hang'],
];

const one = (id = 'a') => [{ op: 'create', doc: doc(id) }] as const;
const calls: readonly [name: string, call: (store: Store, pk: string) => Promise<unknown>][] = [
  ['get', (store, pk) => store.get('work', pk, 'a')],
  ['commit of one', (store, pk) => store.commit('work', pk, one())],
  ['commit of two', (store, pk) => store.commit('work', pk, [...one(), ...one('b')])],
  ['query', (store, pk) => store.query('work', { pk, where: [] })],
  ['ping', (store) => store.ping()],
];

describe('The Cosmos store when something goes wrong', () => {
  let server: CosmosServer;
  let store: Store;
  before(async () => {
    server = await openCosmosServer();
    const { endpoint, key } = server;
    store = await openCosmosStore({ endpoint, key, database: 'faults', timeout: 300 });
  });
  afterEach(() => {
    server.fault = () => undefined;
  });
  after(async () => {
    await store.close();
    await server.close();
  });

  for (const [name, fault] of faults) {
    for (const [what, call] of calls) {
      it(`${what}: ${name} is unavailable, soon`, async () => {
        const pk = fresh();
        server.fault = () => fault;
        const began = Date.now();
        await assert.rejects(call(store, pk), { name: 'StoreError', code: 'unavailable' });
        assert.ok(Date.now() - began < 600, `${Date.now() - began} ms`);
      });
    }
  }

  it('a commit whose answer is lost is there, and doing it again says so', async () => {
    for (const ops of [one(), [...one('a'), ...one('b')]]) {
      const pk = fresh();
      server.fault = ({ kind }) => (kind === 'other' ? undefined : 'lost');
      await assert.rejects(store.commit('work', pk, ops), { code: 'unavailable' });
      server.fault = () => undefined;
      await assert.rejects(store.commit('work', pk, ops), { code: 'conflict', index: 0 });
    }
  });

  it('a commit that is throttled for a moment goes through', async () => {
    let left = 3;
    server.fault = () => {
      left -= 1;
      return left >= 0 ? answer(429, { 'x-ms-retry-after-ms': '5' }) : undefined;
    };
    await store.commit('work', fresh(), one());
    assert.ok(left < 0);
  });

  it('a request that Cosmos finds too large is too big, whatever was counted here', async () => {
    server.fault = () => answer(413);
    for (const ops of [one(), [...one('a'), ...one('b')]]) {
      await assert.rejects(store.commit('work', fresh(), ops), { code: 'too-big' });
    }
  });

  it('one operation of a batch that is throttled makes the commit unavailable', async () => {
    const results = [429, 424].map((statusCode) => ({ statusCode, requestCharge: 0 }));
    server.fault = () => ({ status: 207, body: results });
    const commit = store.commit('work', fresh(), [...one('a'), ...one('b')]);
    await assert.rejects(commit, { code: 'unavailable', index: undefined });
  });

  it('two upserts that meet are unavailable, since nothing stands in the way of an upsert', async () => {
    server.fault = () => answer(409);
    const upsert = { op: 'upsert', doc: doc('a') } as const;
    await assert.rejects(store.commit('work', fresh(), [upsert]), { code: 'unavailable' });
    const results = [409, 424].map((statusCode) => ({ statusCode, requestCharge: 0 }));
    server.fault = () => ({ status: 207, body: results });
    await assert.rejects(store.commit('work', fresh(), [upsert, upsert]), { code: 'unavailable' });
  });

  it('a batch that is answered for only in part is unavailable', async () => {
    server.fault = () => ({ status: 200, body: [{ statusCode: 201, requestCharge: 1 }] });
    const commit = store.commit('work', fresh(), [...one('a'), ...one('b')]);
    await assert.rejects(commit, { code: 'unavailable' });
  });

  it('a request that Cosmos cannot understand is a fault of ours and looks like one', async () => {
    server.fault = () => answer(400);
    await assert.rejects(store.query('work', { where: [] }), { code: 400 });
  });

  it('a closed store is unavailable, and may be closed twice', async () => {
    const { endpoint, key } = server;
    const closed = await openCosmosStore({ endpoint, key, database: 'faults' });
    await closed.close();
    await closed.close();
    for (const [, call] of calls) await assert.rejects(call(closed, 'a'), { code: 'unavailable' });
  });
});
