import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstBrokenLink } from '../../../src/domain/audit.ts';
import { type Choice, choices, tally } from '../../../src/domain/deciding.ts';
import { castVote } from '../../../src/services/decide-participation.ts';
import type { Actor, Means } from '../../../src/services/means.ts';
import { loadOccasion } from '../../../src/services/occasion.ts';
import { seedPeople } from '../../../src/services/people.ts';
import { openStore } from '../../../src/store/open.ts';
import { strategyOf } from '../../../src/strategy/strategy.ts';
import { anyone } from '../../fixtures/reader.ts';
import { MONDAY } from '../stage.ts';
import { seats, sendTwoPoliticians } from './seated.ts';
import { eventsOf, meansWith } from './trail.ts';

/** A click: who, what, and the id of its delivery; one id may come again. */
interface Click {
  readonly who: number;
  readonly choice: readonly [Choice, Choice];
  readonly id: number;
}

const choice = fc.constantFrom(...choices);
/** Deliveries in waves; those of one wave come at one moment. */
const waves = fc
  .array(
    fc.record({
      who: fc.integer({ min: 0, max: seats.length - 1 }),
      choice: fc.tuple(choice, choice),
      id: fc.nat(),
    }),
    { minLength: 4, maxLength: 16 },
  )
  .chain((clicks: readonly Click[]) =>
    fc.array(fc.shuffledSubarray([...clicks, ...clicks], { minLength: 1 }), {
      minLength: 2,
      maxLength: 6,
    }),
  );

async function castAll(means: Means, request: string, clicks: readonly Click[]): Promise<void> {
  await Promise.all(
    clicks.map(({ who, choice: [one, two], id }) => {
      const person = { id: seats[who]?.id ?? '', name: '', roles: [] };
      const actor: Actor = { person, activityId: `${who} ${id}` };
      const ballot = { round: 1, choices: { 1: one, 2: two } };
      return castVote(means, actor, request, ballot).catch((error: { code?: string }) => {
        assert.ok(['already-settled', 'stale', 'conflict'].includes(error.code ?? ''), `${error}`);
      });
    }),
  );
}

describe('Votes that come twice, in any order and at one moment', function () {
  this.timeout(120_000);

  it('make one decision, which is that of the votes that stand, and a whole trail', async () => {
    let deliveries = 0;
    const check = async (given: readonly (readonly Click[])[]) => {
      const store = await openStore('sqlite::memory:', { now: () => MONDAY });
      const means = meansWith(store);
      await seedPeople(means, seats);
      const request = await sendTwoPoliticians(means);
      for (const clicks of given) await castAll(means, request, clicks);
      deliveries += given.flat().length;
      const { requests, votes, delegation } = await loadOccasion(means, anyone, request);
      const events = await eventsOf(means, request);
      const decided = events.filter(({ code }) => code === 'participation-decided');
      const places = seats.map(({ id }, index) => ({ person: id, isChair: index === 0 }));
      const result = tally(strategyOf('2012').settings.gripDecides, places, votes, ['1', '2']);
      assert.equal(decided.length, result.isSettled ? 1 : 0);
      assert.deepEqual(requests[0]?.outcome, result.isSettled ? result.rows : []);
      assert.equal(delegation.politicians.length, result.isSettled ? 2 : 0);
      assert.equal(firstBrokenLink(events), undefined);
      assert.equal(votes.length, new Set(votes.map(({ person }) => person)).size);
      await store.close();
    };
    await fc.assert(fc.asyncProperty(waves, check), { numRuns: 100 });
    assert.ok(deliveries > 2000, `${deliveries} deliveries`);
  });
});
