import assert from 'node:assert/strict';
import type { Store } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

export function describePartitions({ store, advance }: Subject): void {
  describe('its partitions', () => {
    it('are told once each, in order, from one on', async () => {
      const within = fresh('p');
      const pks = ['a', 'B', 'aa', 'é', '李'].map((name) => `${within}:${name}`);
      for (const pk of pks) await create(store(), pk, ['x', 'y']);
      const sorted = pks.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      assert.deepEqual(await partitionsIn(store(), within), sorted);
      const [first = '', ...others] = sorted;
      const after = await store().partitions('work', first);
      assert.deepEqual(after.slice(0, others.length), others);
    });

    it('are of one container', async () => {
      const pk = fresh('p');
      await create(store(), pk, ['x']);
      assert.deepEqual(await partitionsIn(store(), pk), [pk]);
      assert.ok(!(await store().partitions('bot')).includes(pk));
    });

    it('are no more when all they held was deleted or has expired', async () => {
      const [emptied, expired] = [fresh('p'), fresh('p')];
      await create(store(), emptied, ['x']);
      await store().commit('work', emptied, [{ op: 'delete', id: 'x' }]);
      await store().commit('work', expired, [{ op: 'create', doc: doc('x', { ttl: 1 }) }]);
      await advance(2);
      assert.deepEqual(await partitionsIn(store(), emptied), []);
      assert.deepEqual(await partitionsIn(store(), expired), []);
    });

    it('are all told, however many there are', async () => {
      const within = fresh('q');
      const pks = Array.from({ length: 1100 }, (_, n) => `${within}:${String(n).padStart(4, '0')}`);
      for (const pk of pks) await create(store(), pk, ['x']);
      assert.deepEqual(await partitionsIn(store(), within), pks);
    });
  });
}

async function create(store: Store, pk: string, ids: readonly string[]): Promise<void> {
  await store.commit(
    'work',
    pk,
    ids.map((id) => ({ op: 'create', doc: doc(id) })),
  );
}

/** Those that begin with a text, page by page. */
async function partitionsIn(store: Store, beginning: string): Promise<readonly string[]> {
  const found: string[] = [];
  let after = '';
  for (;;) {
    const page = await store.partitions('work', after);
    found.push(...page.filter((pk) => pk.startsWith(beginning)));
    const last = page.at(-1);
    if (last === undefined) return found;
    after = last;
  }
}
