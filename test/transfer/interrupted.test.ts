import assert from 'node:assert/strict';
import type { Store } from '../../src/services/ports/store.ts';
import { openStage } from '../door/stage.ts';
import { altered, copyOf, fill, importInto, openMemory, resealed } from './copies.ts';

/** A store that is gone after so many commits. */
function dyingAfter(store: Store, commits: number): Store {
  let left = commits;
  return {
    ...store,
    commit: async (...args) => {
      if (left === 0) throw new Error('killed');
      left -= 1;
      return store.commit(...args);
    },
  };
}

describe('An import that is interrupted', () => {
  let lines: readonly string[];
  before(async () => {
    const store = openMemory();
    await fill(store);
    lines = await copyOf(store);
    await store.close();
  });

  it('is completed by running it again, wherever it stopped', async () => {
    for (let commits = 0; ; commits += 1) {
      const store = openMemory();
      const first = await importInto(dyingAfter(store, commits), lines).catch(() => undefined);
      const again = await importInto(store, lines);
      assert.equal(again.documents, lines.length - 2);
      assert.deepEqual(await copyOf(store), lines, `after ${commits} commits`);
      await store.close();
      if (first) return;
    }
  });

  it('leaves a store that no bot starts on and no export reads, until it is complete', async () => {
    const store = openMemory();
    await assert.rejects(importInto(dyingAfter(store, 5), lines), { message: 'killed' });
    const says =
      /An import into this store was begun and has not ended: run npm run import with the/;
    await assert.rejects(copyOf(store), { message: says });
    await assert.rejects(openStage({ store: { ...store, close: async () => {} } }), {
      message: says,
    });
    await importInto(store, lines);
    const stage = await openStage({ store });
    await stage.close();
  });

  it('is not gone on with from another file', async () => {
    const store = openMemory();
    await assert.rejects(importInto(dyingAfter(store, 5), lines), { message: 'killed' });
    const other = altered(lines, (doc) => (doc.kind === 'outbox' ? undefined : doc));
    const says = /An import of another file into this store was begun and has not ended/;
    await assert.rejects(importInto(store, other), { message: says });
    await store.close();
  });

  it('stops when somebody else writes to the store', async () => {
    const store = openMemory();
    const busy: Store = {
      ...store,
      commit: async (container, pk, ops) => {
        const isFirst = container === 'work' && pk === 'grip';
        if (isFirst) await store.commit(container, pk, ops.slice(0, 1));
        return store.commit(container, pk, ops);
      },
    };
    const says = /^Somebody else writes to grip of this store\. Stop the bot/;
    await assert.rejects(importInto(busy, lines), { message: says });
    await store.close();
  });

  it('takes several commits for a large partition, each within what a store takes', async () => {
    const drafts = Array.from({ length: 250 }, (_, n) => {
      const id = `draft:${String(n).padStart(3, '0')}`;
      const state = { text: 'å'.repeat(n % 10 === 0 ? 100_000 : 10) };
      const at = '2027-01-11T08:00:00.000Z';
      const times = { startedAt: at, updatedAt: at };
      const doc = {
        ...times,
        conversation: 'c',
        dialog: 'x',
        id,
        kind: 'draft',
        state,
        status: 'open',
        ttl: 9,
        v: 1,
      };
      return JSON.stringify({
        container: 'bot',
        doc: Object.fromEntries(Object.entries(doc).sort(([a], [b]) => (a < b ? -1 : 1))),
        pk: 'person:large',
      });
    });
    const large = resealed([lines[0] ?? '', ...drafts, ...lines.slice(1)]);
    const sizes: number[] = [];
    const store = openMemory();
    const counting: Store = {
      ...store,
      commit: (container, pk, ops) => {
        if (pk === 'person:large') sizes.push(ops.length);
        return store.commit(container, pk, ops);
      },
    };
    await importInto(counting, large);
    assert.ok(sizes.length > 3, sizes.join());
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      250,
    );
    assert.equal((await store.partitions('bot')).includes('person:large'), true);
    assert.equal(await store.count('bot', { pk: 'person:large', where: [] }), 250);
    await store.close();
  });
});
