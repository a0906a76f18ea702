/** An oracle for the rule of deciding: as the rule is told, and by trying everything. */

import { choices, type Seat, type Vote } from '../../../src/domain/deciding.ts';

/** Every way in which those who have not voted may yet vote on one politician. */
export function assignments(left: readonly Seat[], key: string): readonly (readonly Vote[])[] {
  return left.reduce<readonly (readonly Vote[])[]>(
    (all, { person }) =>
      all.flatMap((votes) =>
        choices.map((choice) => [...votes, { person, choices: { [key]: choice } }]),
      ),
    [[]],
  );
}

/** The outcome of one row. */
export function outcomeOf(
  seats: readonly Seat[],
  votes: readonly Vote[],
  key: string,
): 'approved' | 'rejected' {
  let balance = 0;
  let chair = 'none';
  for (const { person, choices: cast } of votes) {
    if (cast[key] === 'yes') balance += 1;
    if (cast[key] === 'no') balance -= 1;
    if (seats.some((seat) => seat.person === person && seat.isChair)) chair = cast[key] ?? 'none';
  }
  if (balance !== 0) return balance > 0 ? 'approved' : 'rejected';
  return chair === 'yes' ? 'approved' : 'rejected';
}
