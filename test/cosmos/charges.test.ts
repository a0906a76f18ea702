import assert from 'node:assert/strict';
import { openCosmosStore } from '../../src/store/cosmos.ts';
import { doc, fresh } from '../contract/store/subject.ts';
import { openCosmosServer } from '../cosmos-server/server.ts';

it('the Cosmos store tells what each operation cost, those that were refused included', async () => {
  const server = await openCosmosServer();
  const told: unknown[] = [];
  const logged: object[] = [];
  const store = await openCosmosStore({
    endpoint: server.endpoint,
    key: server.key,
    database: 'charges',
    log: { debug: (fields) => logged.push(fields), warn: () => {} },
    onCharge: (operation, requestUnits) => told.push([operation, requestUnits]),
  });
  const pk = fresh();
  const ops = ['a', 'b', 'c'].map((id) => ({ op: 'create', doc: doc(id) }) as const);
  await store.commit('work', pk, ops);
  await assert.rejects(store.commit('work', pk, ops.slice(0, 1)), { code: 'conflict' });
  await assert.rejects(store.commit('work', pk, ops), { code: 'conflict' });
  await store.get('work', pk, 'a');
  await store.get('work', pk, 'none');
  await store.query('work', { pk, where: [] });
  await store.ping();
  await store.close();
  await server.close();
  assert.deepEqual(told, [
    ['commit', 1],
    ['commit', 1],
    ['commit', 1],
    ['get', 1],
    ['get', 1],
    ['query', 1],
    ['ping', 1],
    ['ping', 1],
  ]);
  assert.deepEqual(logged[0], { operation: 'commit', container: 'work', requestUnits: 1 });
  assert.equal(logged.length, told.length);
});

it('the Cosmos store warns of an operation that is unusually dear', async () => {
  const server = await openCosmosServer();
  const warned: object[] = [];
  const log = { debug: () => {}, warn: (fields: object) => warned.push(fields) };
  const { endpoint, key } = server;
  const store = await openCosmosStore({ endpoint, key, database: 'dear', log });
  const pk = fresh();
  const dear = { 'x-ms-request-charge': '412.5' };
  server.fault = ({ kind }) =>
    kind === 'query' ? { status: 200, headers: dear, body: { Documents: [] } } : undefined;
  await store.query('work', { pk, where: [] });
  await store.get('work', pk, 'a');
  await store.close();
  await server.close();
  assert.deepEqual(warned, [{ operation: 'query', container: 'work', requestUnits: 412.5 }]);
});
