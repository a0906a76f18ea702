import assert from 'node:assert/strict';
import type { Condition, Query } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

/** One owner's documents in two partitions: id, status, due, words. */
const rows = [
  ['a', 'open', '2027-03-01', ['malmo', 'lund']],
  ['b', 'open', '2027-03-12', ['lund', 'lund']],
  ['c', 'done', '2027-03-12', []],
  ['d', 'done', '2028-01-01', ['mal']],
  ['e', 'dropped', undefined, undefined],
  ['f', undefined, null, ['malmo']],
] as const;

/** What holds, and the ids it holds for. */
const found: readonly [name: string, where: Condition[], ids: string][] = [
  ['no condition', [], 'abcdef'],
  ['=', [['status', '=', 'open']], 'ab'],
  ['= of a value no document has', [['status', '=', 'Open']], ''],
  ['<', [['due', '<', '2027-03-12']], 'a'],
  ['<=', [['due', '<=', '2027-03-12']], 'abc'],
  ['>', [['due', '>', '2027-03-12']], 'd'],
  ['>=', [['due', '>=', '2027-03-12']], 'bcd'],
  [
    'a range',
    [
      ['due', '>=', '2027-03-02'],
      ['due', '<', '2028-01-01'],
    ],
    'bc',
  ],
  ['in', [['status', 'in', ['open', 'dropped', 'open', 'none']]], 'abe'],
  ['in of nothing', [['status', 'in', []]], ''],
  ['has', [['words', 'has', 'malmo']], 'af'],
  ['has, not as a prefix', [['words', 'has', 'mal']], 'd'],
  ['has, with the text twice in the list', [['words', 'has', 'lund']], 'ab'],
  [
    'has of two texts',
    [
      ['words', 'has', 'malmo'],
      ['words', 'has', 'lund'],
    ],
    'a',
  ],
  [
    'several fields, all of them',
    [
      ['status', 'in', ['open', 'done']],
      ['due', '=', '2027-03-12'],
      ['words', 'has', 'lund'],
    ],
    'b',
  ],
  [
    'a range of ids',
    [
      ['id', '>', 'b'],
      ['id', '<=', 'd'],
    ],
    'cd',
  ],
  ['a list in place of a text', [['kind', '=', 'list']], ''],
];

const refused: readonly [name: string, query: Query][] = [
  ['a condition on a field that is not declared', { where: [['goal', '=', 'x']] }],
  ['a field every object has', { where: [['toString', '=', 'x']] }],
  ['SQL in place of a field', { where: [['1=1 --', '=', 'x']] }],
  ['an order by a field that is not declared', { where: [], order: 'goal' }],
  ['an order by a list', { where: [], order: 'words' }],
  ['a number for a text', { where: [['due', '<', 5]] }],
  ['a boolean for a text', { where: [['status', '=', true]] }],
  ['a list for =', { where: [['status', '=', ['open']]] }],
  ['a text for in', { where: [['status', 'in', 'open']] }],
  ['has on a text', { where: [['status', 'has', 'open']] }],
  ['= on a list', { where: [['words', '=', 'malmo']] }],
  ['a limit of 0', { where: [], limit: 0 }],
  ['a limit of 1001', { where: [], limit: 1001 }],
  ['a limit of one and a half', { where: [], limit: 1.5 }],
];

export function describeQueries({ store }: Subject): void {
  describe('a query', () => {
    const owner = fresh('owner');
    const [one, other] = [fresh(), fresh()];
    before(async () => {
      for (const [index, [id, status, due, words]] of rows.entries()) {
        const created = doc(id, { owner, status, due, words });
        await store().commit('work', index % 2 ? one : other, [{ op: 'create', doc: created }]);
      }
    });
    const idsOf = async (query: Query) => {
      const where: Condition[] = [['owner', '=', owner], ...query.where];
      const page = await store().query('work', { ...query, where });
      return page.rows.map((row) => row.doc.id).join('');
    };

    for (const [name, where, ids] of found) {
      it(`finds across partitions by ${name}`, async () => {
        assert.equal(await idsOf({ where }), ids);
      });

      it(`counts what it finds by ${name}, across partitions and within one`, async () => {
        const conditions: Condition[] = [['owner', '=', owner], ...where];
        const count = (pk?: string) =>
          store().count('work', { where: conditions, ...(pk !== undefined && { pk }) });
        assert.equal(await count(), ids.length);
        assert.equal((await count(one)) + (await count(other)), ids.length);
      });

      it(`finds within a partition by ${name}`, async () => {
        const both = (await idsOf({ pk: one, where })) + (await idsOf({ pk: other, where }));
        assert.equal([...both].sort().join(''), ids);
      });
    }

    it('says in which partition each row lies', async () => {
      const { rows } = await store().query('work', { where: [['owner', '=', owner]], limit: 2 });
      assert.deepEqual(
        rows.map((row) => row.pk),
        [other, one],
      );
    });

    it('follows what is written: a replaced or deleted document is no longer found', async () => {
      const pk = fresh();
      const find = async (word: string) =>
        (await store().query('work', { where: [['words', 'has', word]] })).rows.length;
      await store().commit('work', pk, [{ op: 'create', doc: doc('a', { words: [pk] }) }]);
      assert.equal(await find(pk), 1);
      await store().commit('work', pk, [{ op: 'replace', doc: doc('a', { words: [`${pk}x`] }) }]);
      assert.deepEqual([await find(pk), await find(`${pk}x`)], [0, 1]);
      await store().commit('work', pk, [{ op: 'upsert', doc: doc('a', { words: [pk] }) }]);
      assert.deepEqual([await find(pk), await find(`${pk}x`)], [1, 0]);
      await store().commit('work', pk, [{ op: 'delete', id: 'a' }]);
      assert.equal(await find(pk), 0);
    });

    it('does not look into a list where a text is declared, nor the other way', async () => {
      const pk = fresh();
      const odd = doc('a', { owner: [pk], status: { is: pk }, words: pk, due: 5 });
      await store().commit('work', pk, [{ op: 'create', doc: odd }]);
      for (const condition of [
        ['owner', '=', pk],
        ['status', '=', pk],
        ['words', 'has', pk],
        ['due', '<', '9999'],
        ['due', '>', ''],
      ] as const) {
        const { rows } = await store().query('work', { pk, where: [condition] });
        assert.deepEqual(rows, [], condition.join(' '));
      }
    });

    for (const [name, query] of refused) {
      it(`is refused with ${name}`, async () => {
        await assert.rejects(store().query('work', query), { code: 'bad-query' });
      });
    }

    it('knows only the fields of its container', async () => {
      const query: Query = { where: [['status', '=', 'open']] };
      await assert.rejects(store().query('bot', query), { code: 'bad-query' });
    });
  });
}
