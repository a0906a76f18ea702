import assert from 'node:assert/strict';
import { type Doc, type Op, type Store, StoreError } from '../../../src/services/ports/store.ts';
import { watchWrites } from '../../../src/services/watch-writes.ts';

const fails = (code: 'unavailable' | 'unsure' | 'stale') => async () => {
  throw new StoreError(code, code);
};

/** A store whose commits end as told, one after the other. */
function storeOf(...ends: readonly Store['commit'][]): Store {
  const left = [...ends];
  const never = () => Promise.reject(new Error('not asked for'));
  const commit: Store['commit'] = (...args) => (left.shift() ?? never)(...args);
  const others = { get: never, query: never, count: never, partitions: never };
  return { ...others, ping: never, close: never, commit };
}

const made = async () => ['etag'];
const write = (kind: string, more: Partial<Doc> = {}): Op => ({
  op: 'upsert',
  doc: { id: 'root', v: 1, kind, ...more },
});
const known = { became: 'perhaps', number: 'D-2027-001', pk: 'occ:1' };
const delegation = write('delegation', { number: 'D-2027-001' });

async function writesAfter(store: Store, ...commits: readonly (readonly Op[])[]) {
  const watched = watchWrites(store);
  for (const ops of commits) {
    await watched.store.commit('work', 'occ:1', ops).catch(() => undefined);
  }
  return watched.writes();
}

describe('What a turn wrote', () => {
  it('is nothing before the first commit', async () => {
    assert.equal((await writesAfter(storeOf())).became, 'none');
  });

  it('is perhaps there once a commit was made or nobody knows, and the record is known', async () => {
    for (const commit of [made, fails('unsure')]) {
      const writes = await writesAfter(storeOf(commit), [delegation]);
      assert.deepEqual(writes, { ...known, isDraft: false });
    }
  });

  it('is not there when the commit was refused, or the store would not take it', async () => {
    for (const code of ['unavailable', 'stale'] as const) {
      assert.equal((await writesAfter(storeOf(fails(code)), [delegation])).became, 'refused');
    }
  });

  it('is perhaps there when a later commit is refused', async () => {
    const writes = await writesAfter(
      storeOf(made, fails('unavailable')),
      [delegation],
      [write('draft')],
    );
    assert.equal(writes.became, 'perhaps');
    assert.equal(writes.number, 'D-2027-001');
  });

  it('is not what is noted besides: a number taken, a session, an address', async () => {
    for (const kind of ['series', 'session', 'address']) {
      assert.equal((await writesAfter(storeOf(made), [write(kind)])).became, 'none');
      assert.equal((await writesAfter(storeOf(fails('unsure')), [write(kind)])).became, 'refused');
    }
  });

  it('tells a draft, which has no number', async () => {
    const writes = await writesAfter(storeOf(made), [write('session'), write('draft')]);
    assert.deepEqual(writes, {
      became: 'perhaps',
      number: undefined,
      pk: undefined,
      isDraft: true,
    });
  });

  it('begins anew when it is told to', async () => {
    const watched = watchWrites(storeOf(made));
    await watched.store.commit('work', 'occ:1', [delegation]);
    watched.begin();
    assert.equal(watched.writes().became, 'none');
  });
});
