/** Telling the unit of a national delegation for which there is little time (S45, N9). */

import type { DelegationFields } from '../domain/delegation.ts';
import type { Notice } from '../domain/notices.ts';
import { shortLeadOf } from '../domain/rules/national.ts';
import type { Actor, Means } from './means.ts';
import { peopleWith, readRoll } from './people.ts';

/** Once, when the time becomes short; the one who made it so knows. */
export async function tellOfShortLead(
  means: Means,
  { person }: Actor,
  before: DelegationFields | undefined,
  after: DelegationFields,
): Promise<readonly Notice[]> {
  const roll = await readRoll(means);
  const usual = roll.settings.shortLeadDays;
  const wasShort = before !== undefined && shortLeadOf(before, usual) !== undefined;
  if (wasShort || shortLeadOf(after, usual) === undefined) return [];
  const unit = peopleWith(roll, 'unit').filter((id) => id !== person.id);
  return unit.map((to) => {
    return { code: 'short-lead-time', to, by: person.id, view: 'delegation' } as const;
  });
}
