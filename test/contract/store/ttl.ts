import assert from 'node:assert/strict';
import type { Op } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

/** Seconds; short, since a store without a clock of its own to move has to wait. */
const TTL = 2;
const LATER = TTL + 1;

export function describeTtl({ store, advance }: Subject): void {
  describe('a document with a ttl', () => {
    const put = async (
      op: 'create' | 'upsert',
      fields: Parameters<typeof doc>[1],
      pk = fresh(),
    ) => {
      await store().commit('work', pk, [{ op, doc: doc('a', fields) }]);
      return pk;
    };
    const holds = async (pk: string) => (await store().get('work', pk, 'a')) !== undefined;

    it('is there before its time and gone after it', async () => {
      const pk = await put('create', { ttl: 60, owner: 'li' });
      const brief = await put('create', { ttl: TTL });
      assert.deepEqual(
        (await store().get('work', pk, 'a'))?.doc,
        doc('a', { ttl: 60, owner: 'li' }),
      );
      await advance(LATER);
      assert.deepEqual([await holds(pk), await holds(brief)], [true, false]);
    });

    it('is no longer found by a query', async () => {
      const words = [fresh('word')];
      const pk = await put('create', { ttl: TTL, words, owner: words[0] });
      await advance(LATER);
      for (const where of [
        [['words', 'has', words[0] ?? '']],
        [['owner', '=', words[0] ?? '']],
      ] as const) {
        assert.deepEqual((await store().query('work', { where })).rows, []);
      }
      assert.deepEqual((await store().query('work', { pk, where: [] })).rows, []);
    });

    it('gives way to a create once it has expired', async () => {
      const pk = await put('create', { ttl: TTL, words: [fresh()] });
      await assert.rejects(put('create', {}, pk), { code: 'conflict', index: 0 });
      await advance(LATER);
      await put('create', { owner: 'second' }, pk);
      assert.deepEqual((await store().get('work', pk, 'a'))?.doc, doc('a', { owner: 'second' }));
    });

    it('gives way to a create once it has expired, however many have', async () => {
      const pk = fresh();
      const creates = Array.from({ length: 60 }, (_, n): Op => {
        return { op: 'create', doc: doc(`${n}`, { ttl: TTL }) };
      });
      await store().commit('work', pk, creates);
      await advance(LATER);
      await store().commit('work', pk, creates);
    });

    it('is missing to a replace and a delete once it has expired', async () => {
      const pk = await put('create', { ttl: TTL });
      const etag = (await store().get('work', pk, 'a'))?.etag ?? '';
      await advance(LATER);
      for (const op of [
        { op: 'replace', doc: doc('a') },
        { op: 'replace', doc: doc('a'), ifMatch: etag },
        { op: 'delete', id: 'a' },
        { op: 'delete', id: 'a', ifMatch: etag },
      ] as const) {
        await assert.rejects(store().commit('work', pk, [op]), { code: 'missing', index: 0 });
      }
    });

    it('counts anew from every write', async () => {
      const pk = await put('create', { ttl: TTL });
      await put('upsert', { ttl: 60 }, pk);
      await advance(LATER);
      assert.equal(await holds(pk), true);
    });

    it('stays when it is written again without one', async () => {
      const pk = await put('create', { ttl: TTL });
      await put('upsert', {}, pk);
      await advance(LATER);
      assert.equal(await holds(pk), true);
    });
  });
}
