import assert from 'node:assert/strict';
import { CosmosClient } from '@azure/cosmos';
import type { Store } from '../../src/services/ports/store.ts';
import { openCosmosStore } from '../../src/store/cosmos.ts';
import { type CosmosServer, openCosmosServer } from '../cosmos-server/server.ts';
import { play } from '../door/conversation.ts';
import { MONDAY, openStage, people } from '../door/stage.ts';
import { copyOf, fill, importInto, openMemory } from './copies.ts';

describe('A copy of a store', () => {
  let first: Store;
  let lines: readonly string[];
  let server: CosmosServer;
  before(async () => {
    first = openMemory();
    await fill(first);
    lines = await copyOf(first);
    server = await openCosmosServer({ now: () => MONDAY });
  });
  after(async () => {
    await first.close();
    await server.close();
  });
  const openCosmos = (database: string) =>
    openCosmosStore({ endpoint: server.endpoint, key: server.key, database });

  it('begins with what it is and ends with how much there is, the counters last', () => {
    const head = JSON.parse(lines[0] ?? '');
    const { end } = JSON.parse(lines.at(-1) ?? '');
    const pks = lines.slice(1, -1).map((line) => String(JSON.parse(line).pk));
    assert.equal(head.export, 'delegationsassistenten');
    assert.equal(head.version, 1);
    assert.deepEqual(head.documents, end.documents);
    assert.equal(end.documents.bot + end.documents.work, lines.length - 2);
    assert.match(end.sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual(pks.slice(-2), ['num:D-2027', 'num:G-2027']);
  });

  it('holds every kind of document there was, without guards and what is a store’s own', async () => {
    const held = new Set(lines.slice(1, -1).map((line) => String(JSON.parse(line).doc.kind)));
    for (const kind of ['delegation', 'request', 'vote', 'point', 'event', 'outbox', 'draft']) {
      assert.ok(held.has(kind), kind);
    }
    assert.ok(!held.has('guard'));
    assert.ok(lines.slice(1, -1).every((line) => !/"_\w+":/.test(line)));
  });

  it('is the same, line by line, when it has gone to Cosmos and back to SQLite', async () => {
    const cosmos = await openCosmos('moved');
    const imported = await importInto(cosmos, lines);
    assert.equal(imported.documents, lines.length - 2);
    assert.equal(imported.written, imported.documents);
    const second = await copyOf(cosmos);
    assert.deepEqual(second, lines);
    const back = openMemory();
    await importInto(back, second);
    assert.deepEqual(await copyOf(back), lines);
    await Promise.all([cosmos.close(), back.close()]);
  });

  it('can be imported twice: the second time nothing is written', async () => {
    const store = openMemory();
    await importInto(store, lines);
    const again = await importInto(store, lines);
    assert.equal(again.written, 0);
    await store.close();
  });

  it('goes into a store that a bot then runs on, where the other left off', async () => {
    const cosmos = await openCosmos('running');
    await importInto(cosmos, lines);
    await cosmos.close();
    const env = {
      STORE: `cosmos:${server.endpoint}`,
      COSMOS_KEY: server.key,
      COSMOS_DATABASE: 'running',
    };
    const stage = await openStage({ env });
    await play(stage.as(people.anna), [
      { say: 'visa D-2', see: ['D-2027-002 · Registrerat', '12 personer'] },
      { say: 'visa G-1', see: ['G-2027-001 · Beslutad', '2 för, 0 emot'] },
      { say: 'historik D-1', see: ['Registrerades', 'Avslutades'] },
      { say: 'ny delegation från Tianjin Cancer Hospital 2–4 juni' },
      { say: 'registrera', see: ['D-2027-003'] },
    ]);
    await play(stage.as(people.omar), [{ say: 'fortsätt', see: ['Wuhan'] }]);
    await stage.close();
  });

  it('leaves the marks of Cosmos out and puts new ones in', async () => {
    const cosmos = await openCosmos('marks');
    await importInto(cosmos, lines);
    await cosmos.close();
    const client = new CosmosClient({ endpoint: server.endpoint, key: server.key });
    const item = client.database('marks').container('work').item('root', 'num:D-2027');
    const { resource } = await item.read();
    client.dispose();
    assert.equal(typeof resource._commit, 'string');
  });
});
