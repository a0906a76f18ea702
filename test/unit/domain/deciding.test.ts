import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Choice, choices, type Seat, tally, type Vote } from '../../../src/domain/deciding.ts';
import { strategyOf } from '../../../src/strategy/strategy.ts';
import { assignments, outcomeOf } from './all-votes.ts';

const rule = strategyOf('2012').settings.gripDecides;

interface Round {
  readonly seats: readonly Seat[];
  readonly votes: readonly Vote[];
  readonly keys: readonly string[];
}

const choice = fc.constantFrom(...choices);

/** 1–7 seats with one chair or none, 1–3 politicians, and what any of them has answered so far. */
const round: fc.Arbitrary<Round> = fc
  .record({ size: fc.integer({ min: 1, max: 7 }), politicians: fc.integer({ min: 1, max: 3 }) })
  .chain(({ size, politicians }) => {
    const keys = Array.from({ length: politicians }, (_, index) => String(index + 1));
    const answer = fc.record(Object.fromEntries(keys.map((key) => [key, choice])));
    return fc.record({
      chair: fc.option(fc.integer({ min: 0, max: size - 1 })),
      answers: fc.array(fc.option(answer), { minLength: size, maxLength: size }),
      keys: fc.constant(keys),
    });
  })
  .map(({ chair, answers, keys }) => ({
    seats: answers.map((_, index) => ({ person: `p${index}`, isChair: index === chair })),
    votes: answers.flatMap((cast, index) => (cast ? [{ person: `p${index}`, choices: cast }] : [])),
    keys,
  }));

const count = ({ seats, votes, keys }: Round) => tally(rule, seats, votes, keys);
const outcomes = (given: Round) => count(given).rows.map(({ outcome }) => outcome);

describe('How GRIP decides by card', () => {
  it('is settled exactly when the quorum is met and no vote to come can change any row', () => {
    const check = ({ seats, votes, keys }: Round) => {
      const left = seats.filter(({ person }) => !votes.some((vote) => vote.person === person));
      const isFixed = keys.every((key) => {
        const now = outcomeOf(seats, votes, key);
        return assignments(left, key).every(
          (rest) => outcomeOf(seats, [...votes, ...rest], key) === now,
        );
      });
      const isSettled = votes.length * 2 > seats.length && isFixed;
      assert.equal(count({ seats, votes, keys }).isSettled, isSettled);
    };
    fc.assert(fc.property(round, check), { numRuns: 1500 });
  });

  it('gives each row the majority of yes and no, at a tie the chair’s own vote, else no', () => {
    const check = (given: Round) => {
      const expected = given.keys.map((key) => outcomeOf(given.seats, given.votes, key));
      assert.deepEqual(outcomes(given), expected);
    };
    fc.assert(fc.property(round, check), { numRuns: 1500 });
  });

  it('does not depend on the order of votes or seats', () => {
    const shuffled = round.chain((given) =>
      fc.record({
        given: fc.constant(given),
        votes: fc.shuffledSubarray([...given.votes], { minLength: given.votes.length }),
        seats: fc.shuffledSubarray([...given.seats], { minLength: given.seats.length }),
      }),
    );
    const check = ({ given, votes, seats }: { given: Round; votes: Vote[]; seats: Seat[] }) =>
      assert.deepEqual(count({ ...given, votes, seats }), count(given));
    fc.assert(fc.property(shuffled, check));
  });

  it('never counts a vote without a seat', () => {
    const check = (given: Round, cast: Choice) => {
      const stray = Object.fromEntries(given.keys.map((key) => [key, cast]));
      const votes = [{ person: 'stranger', choices: stray }, ...given.votes];
      assert.deepEqual(count({ ...given, votes }), count(given));
    };
    fc.assert(fc.property(round, choice, check));
  });

  it('counts abstentions for the quorum only', () => {
    const check = (given: Round) => {
      const [key = ''] = given.keys;
      const cast = given.votes.filter((vote) => vote.choices[key] !== 'abstain');
      const { rows, voted } = count(given);
      const without = count({ ...given, votes: cast }).rows;
      assert.equal(rows[0]?.outcome, without[0]?.outcome);
      assert.equal(voted, given.votes.length);
    };
    fc.assert(fc.property(round, check));
  });

  it('needs more than half of the seats', () => {
    const seats = (size: number) =>
      Array.from({ length: size }, (_, index) => ({ person: `p${index}`, isChair: index === 0 }));
    const quorums = [1, 2, 3, 4, 5, 6, 7].map((size) => tally(rule, seats(size), [], ['1']).quorum);
    assert.deepEqual(quorums, [1, 2, 2, 3, 3, 4, 4]);
  });

  for (const [what, chair, expected] of [
    ['is approved at a tie when the chair says yes', 'yes', 'approved'],
    ['is rejected at a tie when the chair says no', 'no', 'rejected'],
    ['is rejected at a tie when the chair abstains', 'abstain', 'rejected'],
    ['is rejected at a tie when the chair has not voted', undefined, 'rejected'],
  ] as const) {
    it(what, () => {
      // With the chair the others are one more on the other side, so that it is a tie.
      const others: Choice[] = chair === 'yes' ? ['no'] : chair === 'no' ? ['yes'] : ['yes', 'no'];
      const cast = [...others, chair].map((one, index) => [`p${index}`, one] as const);
      const seats = cast.map(([person], index) => ({ person, isChair: index === others.length }));
      const votes = cast.flatMap(([person, one]) => (one ? [{ person, choices: { 1: one } }] : []));
      assert.equal(outcomes({ seats, votes, keys: ['1'] })[0], expected);
    });
  }

  it('settles nothing when nobody has a seat', () => {
    assert.equal(tally(rule, [], [], ['1']).isSettled, false);
  });

  it('takes the chair who comes first among the seats when two have the role', () => {
    const seats = ['p0', 'p1'].map((person) => ({ person, isChair: true }));
    const votes: Vote[] = [
      { person: 'p1', choices: { 1: 'no' } },
      { person: 'p0', choices: { 1: 'yes' } },
    ];
    for (const cast of [votes, [...votes].reverse()]) {
      assert.deepEqual(outcomes({ seats, votes: cast, keys: ['1'] }), ['approved']);
    }
  });
});
