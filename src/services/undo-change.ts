/** Taking back one's own latest change of a delegation: the values before it, as a new change. */

import { Refusal } from '../domain/refusal.ts';
import { changeDelegation } from './change-delegation.ts';
import type { DelegationChange } from './delegation-changes.ts';
import { readDetails, readEvents } from './history.ts';
import type { Actor, Means } from './means.ts';
import { loadOccasion } from './occasion.ts';
import { nameOf, system } from './people.ts';
import { delegationFieldsSchema } from './records/field-schemas.ts';
import type { Taken } from './step.ts';

/**
 * Puts back what the latest change replaced; the trail keeps both. A decision that became void stays so.
 * What the system has done since, asking for points say, does not stand in the way.
 * @throws Refusal `nothing-to-undo` when the latest event is no change of fields, `changed-after` when
 * somebody else has changed it since, and those of changing
 */
export async function undoChange(means: Means, actor: Actor, number: string): Promise<Taken> {
  const { pk, roll } = await loadOccasion(means, actor, number);
  const [events, details] = await Promise.all([readEvents(means, pk), readDetails(means, pk)]);
  const latest = events.findLast(({ by }) => by !== system.person.id);
  if (latest && latest.by !== actor.person.id) {
    throw new Refusal('changed-after', { number, by: await nameOf(means, roll, latest.by) });
  }
  if (latest?.code !== 'changed') throw new Refusal('nothing-to-undo', { number });
  const changes = Object.entries(details.get(latest.version)?.changes ?? {});
  const before = Object.fromEntries(changes.map(([field, change]) => [field, change.before]));
  const fields: DelegationChange = delegationFieldsSchema.partial().parse(before);
  if (Object.keys(fields).length === 0) throw new Refusal('nothing-to-undo', { number });
  return changeDelegation(means, actor, number, fields, latest.version);
}
