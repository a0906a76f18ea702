/** What someone comes here to do, by their roles: what they are welcomed with. */

import type { Person, Role } from './roles.ts';

export const newcomers = ['officer', 'unit', 'member', 'substitute', 'secretary', 'admin'] as const;
export type Newcomer = (typeof newcomers)[number];

const byRole: readonly (readonly [Role, Newcomer])[] = [
  ['grip-chair', 'member'],
  ['grip-vice-chair', 'member'],
  ['grip-member', 'member'],
  ['unit', 'unit'],
  ['secretary', 'secretary'],
  ['grip-substitute', 'substitute'],
  ['admin', 'admin'],
  ['officer', 'officer'],
];

/** Of several roles the one that fewest have counts for most; who has none is shown what most do. */
export function newcomerOf({ roles }: Pick<Person, 'roles'>): Newcomer {
  return byRole.find(([role]) => roles.includes(role))?.[1] ?? 'officer';
}
