/** What becomes of a person's roles when another is given: in GRIP one has one seat. */

import { type Role, roles } from './roles.ts';

const seats: ReadonlySet<Role> = new Set([
  'grip-chair',
  'grip-vice-chair',
  'grip-member',
  'grip-substitute',
]);

/** The wanted roles in their order; of several seats the one that is new stays. */
export function withoutRivals(before: readonly Role[], wanted: readonly Role[]): readonly Role[] {
  const held = wanted.filter((role) => seats.has(role));
  const seat = held.find((role) => !before.includes(role)) ?? held[0];
  return roles.filter((role) => wanted.includes(role) && (!seats.has(role) || role === seat));
}
