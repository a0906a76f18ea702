/** Delegations that a person may put where others read: each as all may see it, none that is secret. */

import type { DelegationFilter } from '../../domain/delegation-filter.ts';
import type { Person } from '../../domain/roles.ts';
import type { DelegationView } from '../../domain/views.ts';
import type { Means } from '../means.ts';
import { readRoll } from '../people.ts';
import { viewDelegation } from '../view-delegation.ts';
import { findDelegations } from './find-delegations.ts';

/** Results of one search; Teams shows no more. */
const MOST_FOUND = 25;

export interface Shareable {
  readonly views: readonly DelegationView[];
  /** How many were left out for their secrecy mark. */
  readonly secret: number;
}

export async function findToShare(
  means: Means,
  reader: Person,
  filter: DelegationFilter,
): Promise<Shareable> {
  const [{ delegations }, roll] = await Promise.all([
    findDelegations(means, { person: reader }, filter, 1, MOST_FOUND),
    readRoll(means),
  ]);
  const open = delegations.filter(({ isSecret }) => !isSecret);
  const views = await Promise.all(open.map((one) => viewDelegation(means, one, reader, roll)));
  return { views, secret: delegations.length - open.length };
}
