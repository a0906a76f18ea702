import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Errand, whatFollows } from '../../../src/services/outbox/decide.ts';
import { nextTry } from '../../../src/services/outbox/retry.ts';
import { type Delivery, deliveryKinds } from '../../../src/services/ports/courier.ts';

const errands: readonly Errand[] = ['answer', 'tell', 'ask', 'digest', 'redraw'];
const DAY = 86_400_000;
/** An instant like any other. */
const START = Date.parse('2027-01-11T08:00:00Z');

interface End {
  readonly how: 'done' | 'forget' | 'end';
  readonly after: number;
  readonly timesAgain: number;
}

/** Sends, and goes on as is decided, until it is over. */
function run(errand: Errand, endings: readonly Delivery[], random: () => number): End {
  let at = START;
  let since: number | undefined;
  let before: Delivery['kind'] | undefined;
  let timesAgain = 0;
  for (let tries = 0; tries < 10_000; tries += 1) {
    const delivery = endings[tries % endings.length] ?? { kind: 'delivered' };
    const triedFor = since === undefined ? 0 : (at - since) / 1000;
    const isRepeat = timesAgain > 0;
    const next = whatFollows({ errand, ended: delivery.kind, before, isRepeat, triedFor });
    if (next === 'done' || next === 'forget' || next === 'end') {
      return { how: next, after: at - START, timesAgain };
    }
    if (next === 'again') timesAgain += 1;
    else since ??= at;
    before = delivery.kind;
    at = Date.parse(nextTry({ clock: { now: () => at }, random }, tries, delivery));
  }
  return assert.fail('it never ends');
}

const ending: fc.Arbitrary<Delivery> = fc.oneof(
  fc.constantFrom(...deliveryKinds).map((kind) => ({ kind, why: '' })),
  fc.record({
    kind: fc.constant('refused' as const),
    why: fc.constant(''),
    afterSeconds: fc.integer({ min: 60, max: 3600 }),
  }),
);

describe('what follows when something was sent', () => {
  for (const errand of errands) {
    it(`lets every ${errand} end within a month and a day, however the channel answers`, () => {
      const endings = fc.array(ending, { minLength: 1, maxLength: 12 });
      const chance = fc.double({ min: 0, max: 1, noNaN: true });
      fc.assert(
        fc.property(endings, chance, (given, random) => {
          const { after } = run(errand, given, () => random);
          assert.ok(after <= 31 * DAY, `${after / DAY} days`);
        }),
      );
    });
  }

  it('sends again what may have arrived only when it asks for something, and only once', () => {
    const odd: Delivery = { kind: 'ambiguous', why: '502' };
    const again = errands.map((errand) => [errand, run(errand, [odd], () => 0).timesAgain]);
    assert.deepEqual(Object.fromEntries(again), {
      answer: 0,
      tell: 0,
      ask: 1,
      digest: 0,
      redraw: 0,
    });
  });

  it('waits longer each time, and a fifth longer at most by chance', () => {
    const clock = { now: () => START };
    const waits = (random: number) =>
      [0, 1, 2, 3, 4, 99].map(
        (tries) => (Date.parse(nextTry({ clock, random: () => random }, tries)) - START) / 1000,
      );
    assert.deepEqual(waits(0), [30, 120, 600, 3600, 21_600, 21_600]);
    assert.deepEqual(waits(1), [36, 144, 720, 4320, 25_920, 25_920]);
  });

  it('waits as long as the channel asks, and never less', () => {
    const refused: Delivery = { kind: 'refused', why: '429', afterSeconds: 300 };
    const clock = { now: () => START };
    const wait = (random: number) =>
      (Date.parse(nextTry({ clock, random: () => random }, 0, refused)) - START) / 1000;
    assert.deepEqual([wait(0), wait(1)], [300, 360]);
  });
});
