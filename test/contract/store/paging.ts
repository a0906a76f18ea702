import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Query, Row, Store } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

/** Few values, so that many rows tie; none that UTF-8 and UTF-16 would order differently. */
const due = fc.constantFrom(
  undefined,
  '',
  '2027-03-12',
  '2027-03-12T08:00',
  'Å',
  'a',
  '中',
  '中文',
);
const id = fc.constantFrom('a', 'A', 'aa', 'b', 'é', '李', 'z', '10', '9');
const stored = fc.uniqueArray(fc.record({ partition: fc.nat(2), id, due }), {
  selector: (row) => `${row.partition}/${row.id}`,
  maxLength: 27,
});

export function describePaging({ store }: Subject): void {
  describe('paging', () => {
    it('goes through exactly the rows, in order, whatever the limit and direction', async () => {
      const run = fc.asyncProperty(
        stored,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('id', 'due'),
        fc.boolean(),
        fc.boolean(),
        async (rows, limit, order, desc, onePartition) => {
          const owner = fresh('owner');
          const partitions = [fresh(), fresh(), fresh()];
          const expected = await fill(store(), owner, partitions, rows);
          const pk = partitions[0] ?? '';
          const found = await readAll(store(), {
            ...(onePartition ? { pk } : {}),
            where: [['owner', '=', owner]],
            order,
            desc,
            limit,
          });
          assert.deepEqual(
            found.map((row) => keyOf(row, order)),
            expected
              .filter((row) => !onePartition || row.pk === pk)
              .filter((row) => row.doc[order] !== undefined)
              .map((row) => keyOf(row, order))
              .sort((a, b) => compare(a, b) * (desc ? -1 : 1)),
          );
        },
      );
      await fc.assert(run, { numRuns: 60 });
    });

    it('gives no token on the last page, even when the page is full', async () => {
      const pk = fresh();
      await create(store(), pk, ['a', 'b']);
      const page = await store().query('work', { pk, where: [], limit: 2 });
      assert.deepEqual([page.rows.length, page.after], [2, undefined]);
    });

    it('gives 100 rows when no limit is asked for', async () => {
      const pk = fresh();
      const ids = Array.from({ length: 101 }, (_, n) => `${1000 + n}`);
      await create(store(), pk, ids.slice(0, 100));
      await create(store(), pk, ids.slice(100));
      const page = await store().query('work', { pk, where: [] });
      assert.deepEqual(
        page.rows.map((row) => row.doc.id),
        ids.slice(0, 100),
      );
      assert.ok(page.after);
    });

    it('neither repeats nor skips rows when others come and go between the pages', async () => {
      const pk = fresh();
      await create(store(), pk, ['b', 'd', 'f', 'h']);
      const query: Query = { pk, where: [], limit: 2 };
      const first = await store().query('work', query);
      await create(store(), pk, ['a', 'c', 'e']);
      await store().commit('work', pk, [{ op: 'delete', id: 'd' }]);
      assert.ok(first.after);
      const rest = await readAll(store(), { ...query, after: first.after });
      assert.deepEqual(
        [...first.rows, ...rest].map((row) => row.doc.id),
        ['b', 'd', 'e', 'f', 'h'],
      );
    });

    it('refuses a token that is broken or was made for another order', async () => {
      const pk = fresh();
      await create(store(), pk, ['a', 'b']);
      const { after } = await store().query('work', { pk, where: [], limit: 1 });
      assert.ok(after);
      const others: Query[] = [
        { where: [], after, desc: true },
        { where: [], after, order: 'due' },
        { where: [], after: 'nonsense' },
        { where: [], after: '' },
        { where: [], after: after.slice(2) },
      ];
      for (const query of others) {
        await assert.rejects(store().query('work', query), { code: 'bad-query' });
      }
    });
  });
}

function create(store: Store, pk: string, ids: readonly string[]) {
  return store.commit(
    'work',
    pk,
    ids.map((each) => ({ op: 'create', doc: doc(each) })),
  );
}

async function fill(
  store: Store,
  owner: string,
  partitions: readonly string[],
  rows: readonly { partition: number; id: string; due: string | undefined }[],
): Promise<Pick<Row, 'pk' | 'doc'>[]> {
  const all = rows.map((row) => ({
    pk: partitions[row.partition] ?? '',
    doc: doc(row.id, { owner, due: row.due }),
  }));
  for (const pk of partitions) {
    const here = all.filter((row) => row.pk === pk);
    await store.commit(
      'work',
      pk,
      here.map((row) => ({ op: 'create', doc: row.doc })),
    );
  }
  return all;
}

async function readAll(store: Store, query: Query): Promise<readonly Row[]> {
  const { rows, after } = await store.query('work', query);
  assert.ok(rows.length <= (query.limit ?? 100));
  assert.ok(after === undefined || after !== query.after, 'the page does not move on');
  return after === undefined ? rows : [...rows, ...(await readAll(store, { ...query, after }))];
}

function keyOf({ pk, doc: { id, ...fields } }: Pick<Row, 'pk' | 'doc'>, order: string) {
  return [order === 'id' ? id : String(fields[order]), id, pk];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : String(a[at]) < String(b[at]) ? -1 : 1;
}
