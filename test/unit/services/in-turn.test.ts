import assert from 'node:assert/strict';
import { setImmediate as tick } from 'node:timers/promises';
import fc from 'fast-check';
import { inTurn } from '../../../src/services/in-turn.ts';

/** Things to do that several may do, each once; `tries` counts how often one was begun. */
function pileOf(count: number) {
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  const done: number[] = [];
  let tries = 0;
  return {
    done,
    tries: () => tries,
    look: async () => [...left],
    take: async (item: number) => {
      tries += 1;
      if (!left.delete(item)) return false;
      await tick();
      done.push(item);
      return true;
    },
  };
}

describe('what is due, done in turn', () => {
  it('is done from the first on, all of it', async () => {
    const { look, take, done } = pileOf(5);
    await inTurn({ random: () => 0.9 }, look, take);
    assert.deepEqual(done, [0, 1, 2, 3, 4]);
  });

  it('is done once each by several processes that seldom want the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        async (count, processes, chances) => {
          const pile = pileOf(count);
          const random = () => Number(chances.next().value);
          const work = () => inTurn({ random }, pile.look, pile.take);
          await Promise.all(Array.from({ length: processes }, work));
          assert.deepEqual(
            pile.done.toSorted((one, other) => one - other),
            Array.from({ length: count }, (_, index) => index),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is not tried by every process, when there is much of it', async () => {
    const pile = pileOf(400);
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    await Promise.all([1, 2, 3, 4].map(() => inTurn({ random }, pile.look, pile.take)));
    assert.equal(pile.done.length, 400);
    assert.ok(pile.tries() < 500, `${pile.tries()} tries for 400`);
  });

  it('goes on after one that fails, which is not tried again in one go', async () => {
    const { look, take, done } = pileOf(3);
    const act = (item: number) => {
      if (item === 1) throw new Error('so it is');
      return take(item);
    };
    await assert.rejects(
      inTurn({ random: () => 0 }, look, async (item) => act(item)),
      /1 failed/,
    );
    assert.deepEqual(done, [0, 2]);
  });

  it('ends although there is always something to find', async () => {
    let acts = 0;
    const act = async () => {
      acts += 1;
      return true;
    };
    await inTurn({ random: () => 0 }, async () => [1], act);
    assert.ok(acts > 0);
  });
});
