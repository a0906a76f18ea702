import assert from 'node:assert/strict';
import { holdOn } from '../../../src/bot/hold-courier.ts';
import { callOffDelegation } from '../../../src/services/change-delegation.ts';
import { sendDigests } from '../../../src/services/digest/send-digests.ts';
import type { Means } from '../../../src/services/means.ts';
import { sendDue } from '../../../src/services/outbox/send.ts';
import { addPoints } from '../../../src/services/points/add-points.ts';
import type { Courier, Delivery } from '../../../src/services/ports/courier.ts';
import type { Container, Store } from '../../../src/services/ports/store.ts';
import { registerDelegation } from '../../../src/services/register-delegation.ts';
import { actor, moveClock, openMeans, someFields, type TestMeans } from '../../fixtures/means.ts';

const delivered: Delivery = { kind: 'delivered', activityId: 'm1' };
const DAY = 86_400;

/** A courier that counts, and does something while a call is under way. */
function courierOf(during: () => void = () => {}) {
  const sent: string[] = [];
  const send = async (person: string) => {
    sent.push(person);
    during();
    return delivered;
  };
  const courier: Courier = {
    tell: send,
    digest: send,
    redraw: () => send(''),
    post: () => send(''),
    answer: () => send(''),
  };
  return { sent, courier };
}

/** The store, doing something right after its first commit in a container. */
function afterCommit(store: Store, container: Container, act: () => void): Store {
  return {
    ...store,
    get: store.get.bind(store),
    query: store.query.bind(store),
    ping: store.ping.bind(store),
    close: store.close.bind(store),
    commit: async (where, pk, ops) => {
      const etags = await store.commit(where, pk, ops);
      if (where === container) act();
      return etags;
    },
  };
}

describe('what is due, when the process is to end', () => {
  let open: TestMeans;
  let stopping: AbortController;
  let means: Means;
  beforeEach(async () => {
    open = await openMeans();
    stopping = new AbortController();
    means = { ...open, stopping: stopping.signal };
  });
  afterEach(() => open.close());

  const register = async (draft: string) =>
    (await registerDelegation(open, actor('anna'), draft, someFields)).number;
  const due = async (kind: string, container: Container) => {
    const where = [
      ['kind', '=', kind],
      ['dueAt', '<=', new Date(open.clock.at).toISOString()],
    ] as const;
    return (await open.store.query(container, { where })).rows.map(({ doc }) => doc);
  };

  it('is finished where it is under way, and left where it is not', async () => {
    for (const draft of ['draft-1', 'draft-2', 'draft-3']) {
      await callOffDelegation(open, actor('megan'), await register(draft));
    }
    const { sent, courier } = courierOf(() => stopping.abort());
    await sendDue(means, holdOn(stopping.signal, courier));
    assert.deepEqual(sent, ['anna']);
    const left = await due('outbox', 'work');
    assert.equal(left.length, 2);
    assert.ok(left.every(({ attemptAt }) => attemptAt === undefined));
  });

  it('is given back, due at once, where it was claimed and not yet tried', async () => {
    await callOffDelegation(open, actor('megan'), await register('draft-1'));
    const { sent, courier } = courierOf();
    const store = afterCommit(open.store, 'work', () => stopping.abort());
    await sendDue({ ...means, store }, holdOn(stopping.signal, courier));
    assert.deepEqual(sent, []);
    assert.deepEqual(
      (await due('outbox', 'work')).map(({ attemptAt }) => attemptAt),
      [undefined],
    );
    assert.equal(await sendDue(open, courier), 1);
  });

  it('a morning’s list is given back too, and another process sends it', async () => {
    const number = await register('draft-1');
    const line = { text: 'Boka tolk', owner: 'anna', due: '2027-01-12' };
    await addPoints(open, actor('anna'), number, [line], 'draft-2');
    moveClock(open, DAY);
    const { sent, courier } = courierOf();
    const store = afterCommit(open.store, 'bot', () => stopping.abort());
    assert.equal(await sendDigests({ ...means, store }, holdOn(stopping.signal, courier)), 0);
    assert.deepEqual(sent, []);
    assert.equal(await sendDigests(open, courier), 1);
    assert.deepEqual(sent, ['anna']);
  });
});
