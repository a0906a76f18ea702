import assert from 'node:assert/strict';
import type { Op, StoreErrorCode } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

/** One op that fails in a partition that holds only `a`, `b` and `c`. */
const failures: readonly [name: string, op: Op, code: StoreErrorCode][] = [
  ['a create of an id that exists', { op: 'create', doc: doc('a') }, 'conflict'],
  ['a replace of an id that is not there', { op: 'replace', doc: doc('x') }, 'missing'],
  [
    'a replace with an etag of an id that is not there',
    { op: 'replace', doc: doc('x'), ifMatch: 'old' },
    'missing',
  ],
  ['a replace with an old etag', { op: 'replace', doc: doc('a'), ifMatch: 'old' }, 'stale'],
  ['a delete of an id that is not there', { op: 'delete', id: 'x' }, 'missing'],
  ['a delete with an old etag', { op: 'delete', id: 'a', ifMatch: 'old' }, 'stale'],
];

/** One op of every kind, all of which would succeed. */
const sound: readonly Op[] = [
  { op: 'create', doc: doc('new', { owner: 'later' }) },
  { op: 'replace', doc: doc('b', { owner: 'later', words: ['other'] }) },
  { op: 'upsert', doc: doc('upserted', { owner: 'later' }) },
  { op: 'upsert', doc: doc('a', { owner: 'later' }) },
  { op: 'delete', id: 'c' },
];

export function describeAtomicity({ store }: Subject): void {
  describe('a commit', () => {
    const fill = async () => {
      const pk = fresh();
      const docs = ['a', 'b', 'c'].map((id) => doc(id, { owner: 'first', words: [pk] }));
      await store().commit(
        'work',
        pk,
        docs.map((each) => ({ op: 'create', doc: each })),
      );
      return pk;
    };
    const snapshot = async (pk: string) => [
      await store().query('work', { pk, where: [] }),
      await store().query('work', { where: [['words', 'has', pk]] }),
    ];

    for (const [name, op, code] of failures) {
      it(`changes nothing when it ends in ${name}`, async () => {
        const pk = await fill();
        const before = await snapshot(pk);
        const failed = store().commit('work', pk, [...sound, op]);
        await assert.rejects(failed, { name: 'StoreError', code, index: sound.length });
        assert.deepEqual(await snapshot(pk), before);
      });

      it(`changes nothing when it begins with ${name}`, async () => {
        const pk = await fill();
        const before = await snapshot(pk);
        const failed = store().commit('work', pk, [op, ...sound]);
        await assert.rejects(failed, { name: 'StoreError', code, index: 0 });
        assert.deepEqual(await snapshot(pk), before);
      });
    }

    it('applies every op when all of them hold', async () => {
      const pk = await fill();
      const etags = await store().commit('work', pk, sound);
      assert.equal(etags.at(-1), '');
      const { rows } = await store().query('work', { pk, where: [] });
      assert.deepEqual(
        rows.map((row) => [row.doc.id, row.doc.owner]),
        ['a', 'b', 'new', 'upserted'].map((id) => [id, 'later']),
      );
    });

    it('sees what its earlier ops did', async () => {
      const pk = fresh();
      const twice: Op[] = [
        { op: 'create', doc: doc('a') },
        { op: 'create', doc: doc('a') },
      ];
      await assert.rejects(store().commit('work', pk, twice), { code: 'conflict', index: 1 });
      await store().commit('work', pk, [
        { op: 'create', doc: doc('a') },
        { op: 'delete', id: 'a' },
        { op: 'create', doc: doc('a', { owner: 'second' }) },
      ]);
      assert.equal((await store().get('work', pk, 'a'))?.doc.owner, 'second');
    });

    it('of no ops changes nothing', async () => {
      assert.deepEqual(await store().commit('work', fresh(), []), []);
    });

    it('touches only its own partition and container', async () => {
      const [one, other] = [await fill(), await fill()];
      await store().commit('bot', one, [{ op: 'create', doc: doc('a', { owner: 'bot' }) }]);
      const before = await snapshot(other);
      await store().commit('work', one, sound);
      await store().commit('work', one, [{ op: 'delete', id: 'a' }]);
      assert.deepEqual(await snapshot(other), before);
      assert.equal((await store().get('bot', one, 'a'))?.doc.owner, 'bot');
      assert.equal(await store().get('work', one, 'a'), undefined);
    });
  });
}
