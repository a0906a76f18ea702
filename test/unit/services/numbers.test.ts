import assert from 'node:assert/strict';
import { takeNumber } from '../../../src/services/numbers.ts';
import { openMeans, type TestMeans } from '../../fixtures/means.ts';

describe('numbers of records', () => {
  let means: TestMeans;
  beforeEach(async () => {
    means = await openMeans();
  });
  afterEach(() => means.close());

  it('are given in order, each series by itself', async () => {
    const given = [
      await takeNumber(means, 'D-2027', 'a'),
      await takeNumber(means, 'D-2027', 'b'),
      await takeNumber(means, 'G-2027', 'c'),
      await takeNumber(means, 'D-2028', 'd'),
    ];
    assert.deepEqual(given, ['D-2027-001', 'D-2027-002', 'G-2027-001', 'D-2028-001']);
  });

  it('are the same for who asks again, also long after', async () => {
    const first = await takeNumber(means, 'D-2027', 'a');
    for (let index = 0; index < 100; index += 1) await takeNumber(means, 'D-2027', `b-${index}`);
    assert.equal(await takeNumber(means, 'D-2027', 'a'), first);
  });

  it('go beyond three figures', async () => {
    const doc = { id: 'root', v: 1, kind: 'series', last: 999, takers: [] };
    await means.store.commit('work', 'num:D-2027', [{ op: 'create', doc }]);
    assert.equal(await takeNumber(means, 'D-2027', 'a'), 'D-2027-1000');
  });

  it('are never given twice to a hundred who ask at once, and none is left out', async () => {
    const takers = Array.from({ length: 100 }, (_, index) => `taker-${index}`);
    const given = await Promise.all(takers.map((taker) => takeNumber(means, 'D-2027', taker)));
    const all = takers.map((_, index) => `D-2027-${String(index + 1).padStart(3, '0')}`);
    assert.deepEqual([...given].sort(), all);
  });

  it('are given once to one who asks a hundred times at once', async () => {
    const asked = Array.from({ length: 100 }, () => takeNumber(means, 'D-2027', 'a'));
    assert.deepEqual([...new Set(await Promise.all(asked))], ['D-2027-001']);
    assert.equal(await takeNumber(means, 'D-2027', 'b'), 'D-2027-002');
  });
});
