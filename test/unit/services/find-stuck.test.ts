import assert from 'node:assert/strict';
import { callOffDelegation } from '../../../src/services/change-delegation.ts';
import { sendDue } from '../../../src/services/outbox/send.ts';
import type { Delivery } from '../../../src/services/ports/courier.ts';
import { registerDelegation } from '../../../src/services/register-delegation.ts';
import { findStuck } from '../../../src/services/status/find-stuck.ts';
import { courierOf } from '../../fixtures/courier.ts';
import { actor, moveClock, openMeans, someFields, type TestMeans } from '../../fixtures/means.ts';

const PK = 'occ:draft-1';
const nothing = { overdue: [], refused: 0, failing: 0, unreachable: [], givenUp: 0 };

describe('what is stuck', () => {
  let means: TestMeans;
  beforeEach(async () => {
    means = await openMeans();
    const { number } = await registerDelegation(means, actor('anna'), 'draft-1', someFields);
    await callOffDelegation(means, actor('megan'), number);
  });
  afterEach(() => means.close());

  it('is nothing while everything goes out in time', async () => {
    assert.deepEqual(await findStuck(means), nothing);
    await sendDue(means, courierOf());
    assert.deepEqual(await findStuck(means), nothing);
  });

  const ways: readonly (readonly [Delivery['kind'], object])[] = [
    ['refused', { refused: 1 }],
    ['unreachable', { unreachable: ['anna'] }],
    ['gone', { unreachable: ['anna'] }],
    ['failed', { failing: 1 }],
  ];
  for (const [kind, found] of ways) {
    it(`is told by how the latest try ended: ${kind}`, async () => {
      await sendDue(means, courierOf({ kind, why: 'so it is' }));
      assert.deepEqual(await findStuck(means), { ...nothing, ...found });
    });
  }

  it('counts for a week what was given up', async () => {
    const odd = { id: 'out:odd', v: 1, kind: 'outbox', dueAt: '2027-01-01T00:00:00.000Z' };
    await means.store.commit('work', PK, [{ op: 'create', doc: odd }]);
    await assert.rejects(sendDue(means, courierOf()));
    assert.deepEqual(await findStuck(means), { ...nothing, givenUp: 1 });
    moveClock(means, 8 * 86_400);
    assert.deepEqual(await findStuck(means), nothing);
  });
});
