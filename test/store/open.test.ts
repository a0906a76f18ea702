import assert from 'node:assert/strict';
import { openStore } from '../../src/store/open.ts';

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

  it('cosmos: says that it is not built yet', async () => {
    await assert.rejects(openStore('cosmos:https://example.test'), /not built yet/);
  });

  it('a setting that names no store is refused, and no secret in it is repeated', async () => {
    for (const setting of ['', 'sqlite', 'sqlite:', 'postgres://li:secret@host', 'secret']) {
      await assert.rejects(openStore(setting), (error: Error) => {
        assert.match(error.message, /must be sqlite:<file>/);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }
  });
});
