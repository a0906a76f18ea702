import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPace, type Pace } from '../../../src/bot/channel/pace.ts';
import { limitsWith, type Window } from '../../../src/bot/channel/windows.ts';

const TEAMS = limitsWith(25);
const FOREVER = Number.MAX_SAFE_INTEGER;

/** A pace whose time passes only while somebody waits, or is made to. */
function openPace(): Pace & { at: number } {
  const clock = { at: 0 };
  const sleep = async (milliseconds: number) => {
    clock.at += milliseconds;
  };
  return Object.assign(clock, createPace({ limits: TEAMS, now: () => clock.at, sleep }));
}

/** The most of the instants that any stretch of a window's length holds. */
function mostWithin(instants: readonly number[], { seconds }: Window): number {
  const counts = instants.map(
    (from) => instants.filter((one) => one >= from && one < from + seconds * 1000).length,
  );
  return Math.max(0, ...counts);
}

const unasked = { isAnswer: false, until: FOREVER };
const answer = { isAnswer: true, until: FOREVER };

describe('the pace', () => {
  const step = fc.record({
    pause: fc.integer({ min: 0, max: 3000 }),
    conversation: fc.constantFrom('a', 'b', 'c'),
    isAnswer: fc.boolean(),
  });

  it('never exceeds a limit, in whichever stretch of time, however things are sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 150 }), async (steps) => {
        const pace = openPace();
        const sent: { conversation: string; at: number }[] = [];
        for (const { pause, conversation, isAnswer } of steps) {
          pace.at += pause % 7 === 0 ? pause : 0;
          await pace.take(conversation, { isAnswer, until: FOREVER });
          sent.push({ conversation, at: pace.at });
        }
        const all = sent.map(({ at }) => at);
        for (const window of TEAMS.process) assert.ok(mostWithin(all, window) <= window.most);
        for (const conversation of ['a', 'b', 'c']) {
          const own = sent.filter((one) => one.conversation === conversation).map(({ at }) => at);
          for (const window of TEAMS.conversation) {
            assert.ok(mostWithin(own, window) <= window.most, JSON.stringify(window));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lets as many pass at once as Teams does, and the next a moment later', async () => {
    const pace = openPace();
    const instants: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      await pace.take('a', answer);
      instants.push(pace.at);
    }
    assert.deepEqual(instants, [0, 0, 0, 0, 0, 0, 0, 1000, 2000]);
  });

  it('keeps room for answers: what is sent unasked fills no window', async () => {
    const pace = openPace();
    for (let count = 0; count < 5; count += 1) await pace.take('a', unasked);
    assert.equal(await pace.take('a', { ...unasked, until: 0 }), 1);
    assert.equal(await pace.take('a', { ...answer, until: 0 }), undefined);
    assert.equal(await pace.take('a', { ...answer, until: 0 }), undefined);
    assert.equal(await pace.take('a', { ...answer, until: 0 }), 1);
  });

  it('does not wait for a slot that comes too late, and says how many seconds it is off', async () => {
    const pace = openPace();
    for (let count = 0; count < 60; count += 1) await pace.take('a', answer);
    const { at } = pace;
    const off = await pace.take('a', { ...answer, until: at + 3000 });
    assert.ok(off !== undefined && off > 3 && off < 30, `${off}`);
    assert.equal(pace.at, at);
    assert.equal(await pace.take('b', { ...answer, until: at }), undefined);
  });

  it('leaves a conversation alone for as long as the channel wants', async () => {
    const pace = openPace();
    pace.holdOff('a', 7);
    assert.equal(await pace.take('a', { ...answer, until: 3000 }), 7);
    assert.equal(await pace.take('b', { ...answer, until: 3000 }), undefined);
    await pace.take('a', answer);
    assert.equal(pace.at, 7000);
  });

  it('has no limits when it is off', async () => {
    const pace = createPace({ limits: limitsWith('off'), now: () => 0 });
    for (let count = 0; count < 5000; count += 1) {
      assert.equal(await pace.take('a', { isAnswer: false, until: 0 }), undefined);
    }
  });
});
