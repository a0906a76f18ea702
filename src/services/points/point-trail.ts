/** What the trail keeps of a changed point: each thing that differs, under the point's number. */

import type { Changes, DetailValue } from '../../domain/audit.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import type { Roll } from '../people.ts';

interface Pair {
  readonly number: string;
  readonly before: FollowUp;
  readonly after: FollowUp;
}

/** `D-2027-014/1` for what it has become, `D-2027-014/1 owner` for who has it. */
export function changesOfPoint({ number, before, after }: Pair, roll: Roll): Changes {
  const named = (id: string) => roll.people[id]?.name ?? '…';
  const all: [string, DetailValue, DetailValue][] = [
    [number, before.status, after.status],
    [`${number} owner`, named(before.owner), named(after.owner)],
    [`${number} due`, before.due, after.due],
    [`${number} snoozedTo`, before.snoozedTo, after.snoozedTo],
    [`${number} escalatedOn`, before.escalatedOn, after.escalatedOn],
  ];
  const differing = all.filter(([, was, is]) => was !== is && is !== null);
  return Object.fromEntries(
    differing.map(([field, was, is]) => [field, { before: was, after: is }]),
  );
}
