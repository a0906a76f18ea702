import assert from 'node:assert/strict';
import { callOffDelegation, changeDelegation } from '../../../src/services/change-delegation.ts';
import { sendDue } from '../../../src/services/outbox/send.ts';
import type { Delivery } from '../../../src/services/ports/courier.ts';
import type { Doc } from '../../../src/services/ports/store.ts';
import { registerDelegation } from '../../../src/services/register-delegation.ts';
import { copiesOf, rememberCard } from '../../../src/services/sent-cards.ts';
import { cardIn, courierOf, delivered } from '../../fixtures/courier.ts';
import { actor, moveClock, openMeans, someFields, type TestMeans } from '../../fixtures/means.ts';

const PK = 'occ:draft-1';
const LEASE = 15 * 60;

describe('what waits to be sent', () => {
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
  const callOff = () => callOffDelegation(means, actor('megan'), number);

  it('is told once, and the ledger says so', async () => {
    await callOff();
    const courier = courierOf();
    assert.equal(await sendDue(means, courier), 1);
    assert.equal(await sendDue(means, courier), 0);
    assert.deepEqual(courier.told, [{ to: 'anna', code: 'delegation-called-off' }]);
    const [row] = await of('ledger');
    assert.deepEqual([row?.outcome, row?.tries, row?.mayBeDouble], ['delivered', 1, false]);
    assert.deepEqual(await of('outbox'), []);
  });

  it('is not told to the one who did it', async () => {
    await callOffDelegation(means, actor('anna'), number);
    assert.deepEqual(await of('outbox'), []);
  });

  it('is told once by five senders at once', async () => {
    await callOff();
    const courier = courierOf();
    await Promise.all(Array.from({ length: 5 }, () => sendDue(means, courier)));
    assert.equal(courier.told.length, 1);
    assert.equal((await of('ledger')).length, 1);
  });

  it('is told again when the sender ended between the attempt and its result', async () => {
    await callOff();
    const isCalled = Promise.withResolvers<void>();
    const falls = courierOf(() => {
      isCalled.resolve();
      return new Promise<Delivery>(() => undefined);
    });
    void sendDue(means, falls);
    await isCalled.promise;
    const [waiting] = await of('outbox');
    assert.ok(waiting?.attemptAt, 'the attempt was on record before the call');
    const next = courierOf();
    assert.equal(await sendDue(means, next), 0, 'the lease still holds');
    moveClock(means, LEASE + 1);
    assert.equal(await sendDue(means, next), 1);
    assert.equal(next.told.length, 1);
    assert.equal((await of('ledger'))[0]?.mayBeDouble, true);
  });

  it('waits longer after each refusal, and as long as the channel asks', async () => {
    await callOff();
    const refusal: Delivery = { kind: 'refused', why: '429' };
    const courier = courierOf(refusal, { ...refusal, afterSeconds: 300 }, refusal);
    assert.equal(await sendDue(means, courier), 0);
    for (const [wait, told] of [
      [29, 1],
      [1, 2],
      [299, 2],
      [1, 3],
      [599, 3],
      [1, 4],
    ] as const) {
      moveClock(means, wait);
      await sendDue(means, courier);
      assert.equal(courier.told.length, told, `after ${wait} seconds more`);
    }
    assert.equal((await of('ledger'))[0]?.tries, 4);
  });

  it('is not told twice when the channel may have taken it', async () => {
    await callOff();
    const courier = courierOf({ kind: 'ambiguous', why: '502' });
    assert.equal(await sendDue(means, courier), 1);
    moveClock(means, 100_000);
    await sendDue(means, courier);
    assert.equal(courier.told.length, 1);
    assert.equal((await of('ledger'))[0]?.outcome, 'ambiguous');
  });

  it('waits for who cannot be reached, and the unit hears of it once', async () => {
    await callOff();
    const gone: Delivery = { kind: 'unreachable', why: '403' };
    const courier = courierOf(gone);
    await sendDue(means, courier);
    await sendDue(means, courier);
    assert.deepEqual(courier.told[1], { to: 'megan', code: 'person-unreachable' });
    moveClock(means, 31);
    await sendDue(means, courierOf(gone));
    moveClock(means, 121);
    const last = courierOf();
    await sendDue(means, last);
    assert.deepEqual(last.told, [{ to: 'anna', code: 'delegation-called-off' }]);
    const outcomes = (await of('ledger')).map(({ outcome }) => outcome);
    assert.deepEqual(outcomes, ['delivered', 'delivered']);
  });

  describe('of a card that stands somewhere', () => {
    const change = (initiator: string) =>
      changeDelegation(means, actor('anna'), number, { initiator });

    it('is drawn anew as the record is when it is sent, once for several changes', async () => {
      await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
      await change('A');
      await change('B');
      const courier = courierOf();
      await sendDue(means, courier);
      assert.deepEqual(courier.redrawn, [{ activityId: 'm-chat-1', version: 3 }]);
    });

    it('is drawn anew wherever it stands', async () => {
      for (const chat of ['chat-1', 'chat-2', 'chat-3']) {
        await rememberCard(means, PK, cardIn(chat), { version: 1 });
      }
      await change('A');
      const courier = courierOf();
      assert.equal(await sendDue(means, courier), 3);
      const drawn = courier.redrawn.map(({ activityId }) => activityId).sort();
      assert.deepEqual(drawn, ['m-chat-1', 'm-chat-2', 'm-chat-3']);
    });

    it('is drawn anew at once when it was drawn from an older version', async () => {
      await change('A');
      await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
      const courier = courierOf();
      await sendDue(means, courier);
      assert.deepEqual(courier.redrawn, [{ activityId: 'm-chat-1', version: 2 }]);
    });

    it('is left alone when it is as the record is', async () => {
      await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
      const courier = courierOf();
      assert.equal(await sendDue(means, courier), 0);
    });

    it('is drawn again when the channel may not have taken it', async () => {
      await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
      await change('A');
      const courier = courierOf({ kind: 'ambiguous', why: 'reset' });
      await sendDue(means, courier);
      moveClock(means, 31);
      await sendDue(means, courier);
      assert.equal(courier.redrawn.length, 2);
    });

    it('is forgotten when it cannot be reached any more', async () => {
      await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
      await change('A');
      await sendDue(means, courierOf({ kind: 'unreachable', why: '403' }));
      assert.deepEqual(await copiesOf(means, PK), []);
      assert.equal((await of('ledger'))[0]?.outcome, 'forgotten');
      await change('B');
      assert.deepEqual(await of('outbox'), []);
    });

    describe('and is not found', () => {
      const gone: Delivery = { kind: 'gone', why: '404' };
      beforeEach(async () => {
        await rememberCard(means, PK, cardIn('chat-1', 'older'), { version: 1 });
        moveClock(means, 60);
        await rememberCard(means, PK, cardIn('chat-1', 'newer'), { version: 1 });
        await change('A');
      });

      it('is drawn when it is found a moment later', async () => {
        const courier = courierOf(gone, gone);
        await sendDue(means, courier);
        moveClock(means, 31);
        await sendDue(means, courier);
        assert.deepEqual(courier.posted, []);
        assert.equal(courier.redrawn.length, 4);
        assert.equal((await copiesOf(means, PK)).length, 2);
      });

      it('stands anew in a new message if it was the latest; an older one is let go', async () => {
        const courier = courierOf(gone, gone, gone, gone, { kind: 'delivered', activityId: 'm7' });
        await sendDue(means, courier);
        moveClock(means, 31);
        await sendDue(means, courier);
        assert.deepEqual(courier.posted, ['newer']);
        assert.deepEqual(await copiesOf(means, PK), []);
        const outcomes = (await of('ledger')).map(({ outcome }) => outcome);
        assert.deepEqual(outcomes.sort(), ['forgotten', 'superseded']);
      });
    });

    it('is drawn once more when the record changed while it was being drawn', async () => {
      await rememberCard(means, PK, cardIn('chat-1'), { version: 1 });
      await change('A');
      const courier = courierOf(async () => {
        await change('B');
        return delivered;
      });
      await sendDue(means, courier);
      await sendDue(means, courier);
      assert.deepEqual(
        courier.redrawn.map(({ version }) => version),
        [2, 3],
      );
      assert.deepEqual(await of('outbox'), []);
    });
  });
});
