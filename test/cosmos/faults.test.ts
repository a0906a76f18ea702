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

/** What a commit is when this is all that Cosmos answers: nothing was done, or nobody knows. */
type Fate = 'unavailable' | 'unsure';

/** What may be tried until the time is out; one try that is still under way by then is unsure. */
const soonOver = '429 that says how long to wait';

const faults: readonly [name: string, fault: Fault, commit: Fate][] = [
  ['401', answer(401), 'unavailable'],
  ['403', answer(403), 'unavailable'],
  ['a container that is gone', answer(404, { 'x-ms-substatus': '1003' }), 'unavailable'],
  ['a session that is not there yet', answer(404, { 'x-ms-substatus': '1002' }), 'unavailable'],
  ['408', answer(408), 'unsure'],
  ['410', answer(410), 'unsure'],
  [soonOver, answer(429, { 'x-ms-retry-after-ms': '5' }), 'unavailable'],
  ['429 that asks for too long', answer(429, { 'x-ms-retry-after-ms': '5000' }), 'unavailable'],
  ['429 that does not', answer(429), 'unavailable'],
  ['449', answer(449), 'unavailable'],
  ['500', answer(500), 'unsure'],
  ['502 without a body', { status: 502 }, 'unsure'],
  ['503', answer(503), 'unsure'],
  ['a broken connection', 'refuse', 'unsure'],
  ['an answer that is lost', 'lost', 'unsure'],
  ['no answer', 'hang', 'unsure'],
];

/** Those that pass: the same may be asked again. */
const passing = faults.filter(([name]) => !/^40[13]|gone|session|too long/.test(name));

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
  /** One that has time to try again. */
  let patient: Store;
  before(async () => {
    server = await openCosmosServer();
    const { endpoint, key } = server;
    store = await openCosmosStore({ endpoint, key, database: 'faults', timeout: 300 });
    patient = await openCosmosStore({ endpoint, key, database: 'faults', timeout: 2000 });
  });
  afterEach(() => {
    server.fault = () => undefined;
  });
  after(async () => {
    await store.close();
    await patient.close();
    await server.close();
  });

  for (const [name, fault, commit] of faults.filter(([of]) => of !== soonOver)) {
    for (const [what, call] of calls) {
      const code = what.startsWith('commit') ? commit : 'unavailable';
      it(`${what}: ${name} is ${code}`, async () => {
        const pk = fresh();
        server.fault = () => fault;
        await assert.rejects(call(store, pk), { name: 'StoreError', code });
      });
    }
  }

  /** Goes wrong with each of the first requests to documents, `times` in all. */
  const failing = (fault: Fault, times: number, kinds = ['item', 'batch', 'query']) => {
    let left = times;
    server.fault = ({ kind }) => {
      if (!kinds.includes(kind) || left === 0) return undefined;
      left -= 1;
      return fault;
    };
  };

  for (const [name, fault] of passing) {
    for (const [what, call] of calls) {
      it(`${what}: ${name}, once, is not noticed`, async () => {
        const pk = fresh();
        failing(fault, 1);
        await call(patient, pk);
      });
    }
  }

  it('a call ends by when it is asked to, however long the store may take', async () => {
    server.fault = () => 'hang';
    const pk = fresh();
    const until = Date.now() + 50;
    const read = patient.get('work', pk, 'a', until);
    await assert.rejects(read, { code: 'unavailable' });
    await assert.rejects(patient.query('work', { where: [] }, Date.now() + 50), {
      code: 'unavailable',
    });
    await assert.rejects(patient.ping(Date.now() + 50), { code: 'unavailable' });
    const commit = patient.commit('work', pk, one(), Date.now() + 50);
    await assert.rejects(commit, { code: 'unsure' });
  });

  it('a commit whose every answer is lost is known to have been made, by looking', async () => {
    const both = [...one('a'), ...one('b')];
    for (const ops of [one(), both]) {
      const pk = fresh();
      failing('lost', Number.POSITIVE_INFINITY, ['item', 'batch']);
      const etags = await patient.commit('work', pk, ops);
      server.fault = () => undefined;
      for (const [index, { doc: stored }] of ops.entries()) {
        const found = await patient.get('work', pk, stored.id);
        assert.deepEqual(found, { doc: stored, etag: etags[index] });
      }
    }
  });

  it('a commit that is made after all, while it is sent again, is made once', async () => {
    const pk = fresh();
    failing('late', 1);
    const [etag] = await patient.commit('work', pk, [...one('a'), ...one('b')]);
    assert.equal((await patient.get('work', pk, 'a'))?.etag, etag);
  });

  it('a commit that lost its answer and the race is refused, not taken for made', async () => {
    const pk = fresh();
    const theirs = { op: 'create', doc: doc('a', { count: 1 }) } as const;
    await patient.commit('work', pk, [theirs]);
    failing(answer(503), 1);
    await assert.rejects(patient.commit('work', pk, one()), { code: 'conflict', index: 0 });
    failing(answer(503), 1);
    const both = patient.commit('work', pk, [...one('b'), ...one('a')]);
    await assert.rejects(both, { code: 'conflict', index: 1 });
    assert.equal(await patient.get('work', pk, 'b'), undefined);
  });

  it('a replacement that lost its answer, and was then replaced, is unsure', async () => {
    const pk = fresh();
    const [etag = ''] = await patient.commit('work', pk, one());
    const replacement = { op: 'replace', doc: doc('a', { count: 1 }), ifMatch: etag } as const;
    const other = { op: 'replace', doc: doc('a', { count: 2 }) } as const;
    let theirs: Promise<unknown> | undefined;
    let isTheirsThere = false;
    server.fault = ({ kind }) => {
      if (kind === 'query' && !isTheirsThere) return answer(503);
      if (kind !== 'item' || theirs !== undefined) return undefined;
      theirs = store.commit('work', pk, [other]).then(() => {
        isTheirsThere = true;
      });
      return 'lost';
    };
    await assert.rejects(patient.commit('work', pk, [replacement]), { code: 'unsure' });
    await theirs;
    assert.equal((await patient.get('work', pk, 'a'))?.doc.count, 2);
  });

  it('a commit after which no answer arrives is unsure, and doing it again says it was made', async () => {
    for (const ops of [one(), [...one('a'), ...one('b')]]) {
      const pk = fresh();
      server.fault = ({ kind }) => (kind === 'other' ? undefined : 'lost');
      await assert.rejects(store.commit('work', pk, ops), { code: 'unsure' });
      server.fault = () => undefined;
      await assert.rejects(store.commit('work', pk, ops), { code: 'conflict', index: 0 });
    }
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

  it('a batch that is answered for only in part is unsure', async () => {
    server.fault = () => ({ status: 200, body: [{ statusCode: 201, requestCharge: 1 }] });
    const commit = store.commit('work', fresh(), [...one('a'), ...one('b')]);
    await assert.rejects(commit, { code: 'unsure' });
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
