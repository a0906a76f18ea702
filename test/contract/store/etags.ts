import assert from 'node:assert/strict';
import { type Store, StoreError } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

const WRITERS = 50;

export function describeEtags({ store }: Subject): void {
  describe('an etag', () => {
    it('is the same from a commit, a get and a query', async () => {
      const pk = fresh();
      const [etag] = await store().commit('work', pk, [{ op: 'create', doc: doc('a') }]);
      assert.ok(etag);
      assert.equal((await store().get('work', pk, 'a'))?.etag, etag);
      assert.equal((await store().query('work', { pk, where: [] })).rows[0]?.etag, etag);
    });

    it('changes with every write, even one of the same document', async () => {
      const pk = fresh();
      const seen: string[] = [];
      for (const op of ['create', 'replace', 'replace', 'upsert'] as const) {
        seen.push(...(await store().commit('work', pk, [{ op, doc: doc('a') }])));
      }
      assert.equal(new Set(seen).size, seen.length);
    });

    it('of a deleted document does not match the one created in its place', async () => {
      const pk = fresh();
      const [old] = await store().commit('work', pk, [{ op: 'create', doc: doc('a') }]);
      assert.ok(old);
      await store().commit('work', pk, [{ op: 'delete', id: 'a', ifMatch: old }]);
      await store().commit('work', pk, [{ op: 'create', doc: doc('a') }]);
      const late = store().commit('work', pk, [{ op: 'replace', doc: doc('a'), ifMatch: old }]);
      await assert.rejects(late, { code: 'stale', index: 0 });
    });

    it('lets exactly one of two writers that read the same version through', async () => {
      const pk = fresh();
      const [etag = ''] = await store().commit('work', pk, [{ op: 'create', doc: doc('a') }]);
      const write = (owner: string) =>
        store().commit('work', pk, [{ op: 'replace', doc: doc('a', { owner }), ifMatch: etag }]);
      const results = await Promise.allSettled([write('one'), write('other')]);
      assert.deepEqual(results.map((result) => result.status).sort(), ['fulfilled', 'rejected']);
    });

    it(`loses no update of ${WRITERS} that write one document at once`, async () => {
      const pk = fresh();
      await store().commit('work', pk, [{ op: 'create', doc: doc('a', { count: 0 }) }]);
      await Promise.all(Array.from({ length: WRITERS }, () => increment(store(), pk)));
      assert.equal((await store().get('work', pk, 'a'))?.doc.count, WRITERS);
    });

    it('is not needed: a write without one wins over what is there', async () => {
      const pk = fresh();
      await store().commit('work', pk, [{ op: 'create', doc: doc('a') }]);
      await store().commit('work', pk, [{ op: 'replace', doc: doc('a', { owner: 'later' }) }]);
      assert.equal((await store().get('work', pk, 'a'))?.doc.owner, 'later');
      await store().commit('work', pk, [{ op: 'delete', id: 'a' }]);
      assert.equal(await store().get('work', pk, 'a'), undefined);
    });
  });
}

/** Adds one to the `count` of `a`, reading it again as often as another writer was first. */
export async function increment(store: Store, pk: string): Promise<void> {
  for (;;) {
    const found = await store.get('work', pk, 'a');
    assert.ok(found);
    const next = { ...found.doc, count: Number(found.doc.count) + 1 };
    try {
      await store.commit('work', pk, [{ op: 'replace', doc: next, ifMatch: found.etag }]);
      return;
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'stale')) throw error;
    }
  }
}
