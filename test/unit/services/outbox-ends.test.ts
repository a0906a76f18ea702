import assert from 'node:assert/strict';
import { setImmediate as tick } from 'node:timers/promises';
import { callOffDelegation, changeDelegation } from '../../../src/services/change-delegation.ts';
import { sendDue } from '../../../src/services/outbox/send.ts';
import type { Delivery } from '../../../src/services/ports/courier.ts';
import type { Doc } from '../../../src/services/ports/store.ts';
import { registerDelegation } from '../../../src/services/register-delegation.ts';
import { copiesOf, rememberCard } from '../../../src/services/sent-cards.ts';
import { cardIn, courierOf, type TestCourier } from '../../fixtures/courier.ts';
import { actor, moveClock, openMeans, someFields, type TestMeans } from '../../fixtures/means.ts';

const PK = 'occ:draft-1';
const refused: Delivery = { kind: 'refused', why: '429' };
const unreachable: Delivery = { kind: 'unreachable', why: '403' };
const never = (delivery: Delivery) => Array.from({ length: 1000 }, () => delivery);

describe('what cannot be sent', () => {
  let means: TestMeans;
  let number: string;
  beforeEach(async () => {
    means = await openMeans();
    number = (await registerDelegation(means, actor('anna'), 'draft-1', someFields)).number;
  });
  afterEach(() => means.close());

  const of = async (kind: string): Promise<readonly Doc[]> => {
    const where = [['kind', '=', kind]] as const;
    return (await means.store.query('work', { where })).rows.map(({ doc }) => doc);
  };
  const outcomes = async () =>
    (await of('ledger')).map(({ outcome, why }) => [outcome, why ?? '']).sort();
  const toldTo = (courier: TestCourier, person: string) =>
    courier.told.filter(({ to }) => to === person).map(({ code }) => code);
  const callOff = () => callOffDelegation(means, actor('megan'), number);
  /** Six hours at a time, which is the longest wait. */
  const sweepFor = async (days: number, courier: TestCourier) => {
    for (let hours = 0; hours <= days * 24; hours += 6) {
      await sendDue(means, courier).catch(() => 0);
      moveClock(means, 6 * 3600);
    }
  };
  /** Answers one person in one way, and everybody else with `delivered`. */
  const courierFor = (person: string, delivery: Delivery) => {
    const courier = courierOf();
    const { tell } = courier;
    courier.tell = async (to, notice, view) => {
      const usual = await tell(to, notice, view);
      return to === person ? delivery : usual;
    };
    return courier;
  };

  it('and may have arrived before is owned to as a possible double when it is sent at last', async () => {
    await callOff();
    void sendDue(
      means,
      courierOf(() => new Promise(() => {})),
    );
    while ((await of('outbox'))[0]?.attemptAt === undefined) await tick();
    moveClock(means, 16 * 60);
    const courier = courierOf(refused);
    await sendDue(means, courier);
    moveClock(means, 60);
    await sendDue(means, courier);
    const [row] = await of('ledger');
    assert.deepEqual([row?.outcome, row?.mayBeDouble, row?.unanswered], ['delivered', true, 1]);
  });

  it('and twice ended without an answer is counted so in the ledger', async () => {
    await callOff();
    for (const attempt of [1, 2]) {
      const before = (await of('outbox'))[0]?.attemptAt;
      void sendDue(
        means,
        courierOf(() => new Promise(() => {})),
      );
      while ((await of('outbox'))[0]?.attemptAt === before) await tick();
      moveClock(means, 16 * 60 * attempt);
    }
    await sendDue(means, courierOf());
    const [row] = await of('ledger');
    assert.deepEqual([row?.mayBeDouble, row?.unanswered], [true, 2]);
  });

  it('is given up after three days of refusals, and the unit is told', async () => {
    await callOff();
    const courier = courierFor('anna', refused);
    await sweepFor(2.9, courier);
    assert.deepEqual(await of('ledger'), []);
    await sweepFor(0.5, courier);
    assert.deepEqual(toldTo(courier, 'megan'), ['message-undelivered']);
    assert.deepEqual(await outcomes(), [
      ['delivered', ''],
      ['undeliverable', '429'],
    ]);
    assert.deepEqual(await of('outbox'), []);
  });

  it('waits a month for a person; the unit hears of it each week, and when it ends', async () => {
    await callOff();
    const courier = courierFor('anna', unreachable);
    await sweepFor(31, courier);
    assert.deepEqual(toldTo(courier, 'megan'), [
      ...Array.from({ length: 5 }, () => 'person-unreachable'),
      'message-undelivered',
    ]);
    assert.deepEqual((await outcomes()).at(-1), ['undeliverable', '403']);
    assert.deepEqual(await of('outbox'), []);
  });

  it('ends in the ledger when not even the unit can be told', async () => {
    await callOff();
    await sweepFor(31 + 31, courierOf(...never(unreachable)));
    assert.deepEqual(await of('outbox'), []);
    assert.ok((await outcomes()).every(([outcome]) => outcome === 'undeliverable'));
  });

  it('and cannot be drawn keeps nothing else from being sent, and is tried again', async () => {
    await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
    await callOff();
    const courier = courierOf(() => {
      throw new Error('no such card');
    });
    await assert.rejects(sendDue(means, courier), /1 failed/);
    assert.deepEqual(toldTo(courier, 'anna'), ['delegation-called-off']);
    const [waiting] = await of('outbox');
    assert.deepEqual([waiting?.tries, waiting?.attemptAt], [1, undefined]);
    moveClock(means, 31);
    assert.equal(await sendDue(means, courier), 1);
    assert.equal(courier.redrawn.length, 2);
  });

  it('and can never be drawn is given up, and the unit is told', async () => {
    await callOff();
    const courier = courierFor('anna', { kind: 'failed', why: 'no such card' });
    await sweepFor(3.5, courier);
    assert.deepEqual(toldTo(courier, 'megan'), ['message-undelivered']);
    assert.deepEqual((await outcomes()).at(-1), ['undeliverable', 'no such card']);
  });

  it('since nothing can read it, is kept whole in the ledger, and the rest is sent', async () => {
    const odd = { id: 'out:odd', v: 1, kind: 'outbox', dueAt: '2027-01-01T00:00:00.000Z', x: 1 };
    await means.store.commit('work', PK, [{ op: 'create', doc: odd }]);
    await callOff();
    const courier = courierOf();
    await assert.rejects(sendDue(means, courier), /1 failed/);
    assert.deepEqual(toldTo(courier, 'anna'), ['delegation-called-off']);
    const row = (await of('ledger')).find(({ id }) => id === 'led:odd');
    assert.deepEqual([row?.outcome, row?.entry], ['undeliverable', odd]);
    assert.equal(await sendDue(means, courier), 0);
  });

  it('and is a card that stands somewhere is forgotten after three days', async () => {
    await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
    await changeDelegation(means, actor('anna'), number, { initiator: 'A' });
    await sweepFor(3.5, courierOf(...never({ kind: 'ambiguous', why: '502' })));
    assert.deepEqual(await outcomes(), [['undeliverable', '502']]);
    assert.deepEqual(await copiesOf(means, PK), []);
    assert.deepEqual(await of('outbox'), []);
  });
});
