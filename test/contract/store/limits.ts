import assert from 'node:assert/strict';
import type { Doc, Op } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

const badIds: readonly [name: string, id: string][] = [
  ['an empty one', ''],
  ['one with /', 'a/b'],
  ['one with \\', 'a\\b'],
  ['one with ?', 'a?b'],
  ['one with #', 'a#b'],
  ['one of 256 bytes', 'x'.repeat(256)],
  ['one of 128 letters and 256 bytes', 'å'.repeat(128)],
  ['one that ends in a space', 'a '],
  ['one with a control character', 'a\u0000'],
  ['one with half a surrogate pair', 'a\ud83d'],
];

const badDocs: readonly [name: string, doc: Doc][] = [
  ['a field pk', doc('a', { pk: 'x' })],
  ['a field that begins with _', doc('a', { _etag: 'x' })],
  ['a ttl of 0', doc('a', { ttl: 0 })],
  ['a ttl below 0', doc('a', { ttl: -1 })],
  ['a ttl of half a second', doc('a', { ttl: 0.5 })],
  ['a ttl over 68 years', doc('a', { ttl: 2 ** 31 })],
];

export function describeLimits({ store }: Subject): void {
  describe('the limits', () => {
    const creates = (count: number): Op[] =>
      Array.from({ length: count }, (_, n) => ({ op: 'create', doc: doc(`${n}`) }));
    const isEmpty = async (pk: string) =>
      (await store().query('work', { pk, where: [] })).rows.length === 0;

    it('let 100 operations through and refuse 101', async () => {
      const pk = fresh();
      await assert.rejects(store().commit('work', pk, creates(101)), { code: 'too-big' });
      assert.equal(await isEmpty(pk), true);
      assert.equal((await store().commit('work', pk, creates(100))).length, 100);
    });

    it('refuse over 2 MB in all, though each document is small', async () => {
      const pk = fresh();
      const ops = Array.from({ length: 21 }, (_, n): Op => {
        return { op: 'create', doc: doc(`${n}`, { text: 'x'.repeat(100_000) }) };
      });
      await assert.rejects(store().commit('work', pk, ops), { code: 'too-big' });
      assert.equal(await isEmpty(pk), true);
      await store().commit('work', pk, ops.slice(0, 19));
    });

    it('count bytes, not letters', async () => {
      const text = '中'.repeat(700_000);
      const commit = store().commit('work', fresh(), [{ op: 'create', doc: doc('a', { text }) }]);
      await assert.rejects(commit, { code: 'too-big' });
    });

    for (const [name, id] of badIds) {
      it(`refuse as an id ${name}`, async () => {
        const pk = fresh();
        const bad: Op[] = [
          { op: 'create', doc: doc(id) },
          { op: 'replace', doc: doc(id) },
          { op: 'upsert', doc: doc(id) },
          { op: 'delete', id },
        ];
        for (const op of bad) {
          const commit = store().commit('work', pk, [...creates(1), op]);
          await assert.rejects(commit, { code: 'bad-id', index: 1 });
        }
        assert.equal(await isEmpty(pk), true);
      });

      it(`refuse as a partition ${name}`, async () => {
        await assert.rejects(store().commit('work', id, creates(1)), { code: 'bad-id' });
      });
    }

    for (const [name, bad] of badDocs) {
      it(`refuse ${name}`, async () => {
        const pk = fresh();
        const commit = store().commit('work', pk, [...creates(1), { op: 'upsert', doc: bad }]);
        await assert.rejects(commit, { code: 'bad-doc', index: 1 });
        assert.equal(await isEmpty(pk), true);
      });
    }
  });
}
