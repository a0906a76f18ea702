import assert from 'node:assert/strict';
import { callOffDelegation } from '../../../src/services/change-delegation.ts';
import { sendDue } from '../../../src/services/outbox/send.ts';
import { findStuck } from '../../../src/services/outbox/stuck.ts';
import { registerDelegation } from '../../../src/services/register-delegation.ts';
import { courierOf } from '../../fixtures/courier.ts';
import { actor, moveClock, openMeans, someFields, type TestMeans } from '../../fixtures/means.ts';

const PK = 'occ:draft-1';
const nothing = {
  waiting: {},
  late: 0,
  oldestDueAt: undefined,
  troubles: [],
  givenUp: [],
};

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

  it('names what has been tried in vain, for whom, since when and why', async () => {
    await sendDue(means, courierOf({ kind: 'refused', why: '429' }));
    const { waiting, late, troubles } = await findStuck(means);
    assert.deepEqual([waiting, late], [{ refused: 1 }, 0]);
    const [{ id, ...trouble } = { id: '' }, ...others] = troubles;
    assert.match(id, /^out:tell-/);
    assert.deepEqual(others, []);
    assert.deepEqual(trouble, {
      pk: PK,
      what: 'delegation-called-off',
      person: 'anna',
      why: '429',
      at: '2027-01-11T08:00:00.000Z',
    });
  });

  it('counts what was due a quarter of an hour ago and nobody took', async () => {
    moveClock(means, 901);
    const { late, oldestDueAt } = await findStuck(means);
    assert.deepEqual([late, oldestDueAt], [1, '2027-01-11T08:00:00.000Z']);
  });

  it('tells for a week of what was given up', async () => {
    const odd = { id: 'out:odd', v: 1, kind: 'outbox', dueAt: '2027-01-01T00:00:00.000Z' };
    await means.store.commit('work', PK, [{ op: 'create', doc: odd }]);
    await assert.rejects(sendDue(means, courierOf()));
    const { givenUp } = await findStuck(means);
    assert.deepEqual(
      givenUp.map(({ id, why }) => [id, why]),
      [['led:odd', 'the entry cannot be read']],
    );
    moveClock(means, 8 * 86_400);
    assert.deepEqual(await findStuck(means), nothing);
  });
});
