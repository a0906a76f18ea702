/**
 * How GRIP decides by card: a rule that is data. Entitled are those with certain roles; the quorum is
 * more than half of the seats; per politician the majority of approve and reject, abstaining counting
 * for the quorum only; at a tie the chair's own vote, and without one the request is not approved. Of
 * two chairs the first counts.
 */

import type { DecisionRule } from '../strategy/schema.ts';
import type { RequestOutcome } from './participation.ts';
import type { Role } from './roles.ts';

export const choices = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** One who may vote. */
export interface Seat {
  readonly person: string;
  readonly isChair: boolean;
}

/** A vote has a choice for every politician, by key. */
export interface Vote {
  readonly person: string;
  readonly choices: Readonly<Record<string, Choice>>;
}

export interface Tally {
  readonly seats: number;
  readonly voted: number;
  /** Votes needed before anything is decided. */
  readonly quorum: number;
  /** True when the quorum is met and no vote still to come can change any row. */
  readonly isSettled: boolean;
  readonly rows: readonly RequestOutcome[];
}

/** Who may vote, from the roles that people have. */
export function seatsOf(
  rule: DecisionRule,
  people: readonly { readonly id: string; readonly roles: readonly Role[] }[],
): readonly Seat[] {
  return people
    .filter(({ roles }) => rule.entitled.some((role) => roles.includes(role)))
    .map(({ id, roles }) => ({ person: id, isChair: roles.includes(rule.tieBreaker) }));
}

/** Counts votes. Votes of people without a seat do not count. */
export function tally(
  rule: DecisionRule,
  seats: readonly Seat[],
  votes: readonly Vote[],
  keys: readonly string[],
): Tally {
  const cast = votes.filter(({ person }) => seats.some((seat) => seat.person === person));
  const quorum = Math.floor(seats.length * rule.quorumAbove) + 1;
  const left = seats.filter(({ person }) => !cast.some((vote) => vote.person === person));
  const rows = keys.map((key) => rowOf(key, seats, cast));
  const isFixed = keys.every((key) => {
    // The outcome only ever grows with more approving votes, so the two extremes say it all.
    const outcomes = (['yes', 'no'] as const).map((choice) => {
      const rest = left.map(({ person }) => ({ person, choices: { [key]: choice } }));
      return rowOf(key, seats, [...cast, ...rest]).outcome;
    });
    return outcomes[0] === outcomes[1];
  });
  return {
    seats: seats.length,
    voted: cast.length,
    quorum,
    isSettled: seats.length > 0 && cast.length >= quorum && isFixed,
    rows,
  };
}

function rowOf(key: string, seats: readonly Seat[], votes: readonly Vote[]): RequestOutcome {
  const count = (choice: Choice) => votes.filter((vote) => vote.choices[key] === choice).length;
  const yes = count('yes');
  const no = count('no');
  const chairSeat = seats.find(({ isChair }) => isChair);
  const chair = votes.find(({ person }) => person === chairSeat?.person);
  const isApproved = yes === no ? chair?.choices[key] === 'yes' : yes > no;
  const outcome = isApproved ? 'approved' : 'rejected';
  return { key, outcome, yes, no, abstain: count('abstain') };
}
