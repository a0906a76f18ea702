import assert from 'node:assert/strict';
import { openStore } from '../../src/store/open.ts';
import { openCosmosServer } from '../cosmos-server/server.ts';

describe('opening the store a setting names', () => {
  it('sqlite:<file> opens the embedded store, with the clock it is given', async () => {
    let clock = 0;
    const store = await openStore('sqlite::memory:', { now: () => clock });
    const brief = { id: 'a', v: 1, kind: 'note', ttl: 1 };
    await store.commit('work', 'occ:1', [{ op: 'create', doc: brief }]);
    clock = 1000;
    assert.equal(await store.get('work', 'occ:1', 'a'), undefined);
    await store.close();
  });

  it('cosmos:<endpoint> opens the Cosmos store, with the database and key it is given', async () => {
    const server = await openCosmosServer();
    const cosmos = { key: server.key, database: 'elsewhere' };
    const store = await openStore(`cosmos:${server.endpoint}`, { cosmos });
    await store.ping();
    await store.close();
    await server.close();
  });

  it('cosmos: refuses an address that is not https, loopback apart', async () => {
    for (const place of ['http://account.documents.azure.com', 'account', 'ftp://127.0.0.1']) {
      await assert.rejects(openStore(`cosmos:${place}`), /must be cosmos:https:/);
    }
  });

  it('a setting that names no store is refused, and no secret in it is repeated', async () => {
    for (const setting of [
      '',
      'sqlite',
      'sqlite:',
      'cosmos:',
      'postgres://li:secret@host',
      'secret',
    ]) {
      await assert.rejects(openStore(setting), (error: Error) => {
        assert.match(error.message, /must be sqlite:<file> or cosmos:<endpoint>/);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }
  });
});
