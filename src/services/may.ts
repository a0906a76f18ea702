/** Refusing what a person's roles do not allow. */

import { Refusal } from '../domain/refusal.ts';
import { type Ability, can } from '../domain/roles.ts';
import type { Actor } from './means.ts';

/** @throws Refusal `not-allowed` */
export function checkMay({ person }: Actor, ability: Ability): void {
  if (!can(person, ability)) throw new Refusal('not-allowed', { ability });
}
