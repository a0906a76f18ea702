/** What a card of a delegation shows to one person. */

import { notesOn } from '../domain/advice-facts.ts';
import { type Delegation, missingToConfirm, stageOf } from '../domain/delegation.ts';
import { canChange, type Person } from '../domain/roles.ts';
import type { DelegationView } from '../domain/views.ts';
import { factsOfContact } from './first-contact.ts';
import { type Means, todayOf } from './means.ts';
import { nameOf, type Roll, readRoll } from './people.ts';

export async function viewDelegation(
  means: Means,
  delegation: Delegation,
  reader: Person,
  known?: Roll,
): Promise<DelegationView> {
  const roll = known ?? (await readRoll(means));
  const isOpen = delegation.status === 'registered';
  const [responsible, changedBy, contact] = await Promise.all([
    nameOf(means, roll, delegation.responsible),
    nameOf(means, roll, delegation.changedBy),
    // What a first contact must answer is asked until it is confirmed.
    isOpen ? factsOfContact(means, delegation) : { isFirstContact: false },
  ]);
  const today = todayOf(means);
  return {
    card: 'delegation',
    delegation,
    stage: stageOf(delegation, today),
    notes: notesOn(delegation, { today, settings: roll.settings, ...contact }),
    missing: missingToConfirm(delegation, contact),
    responsible: { id: delegation.responsible, name: responsible },
    changedBy: { id: delegation.changedBy, name: changedBy },
    mayChange: canChange(reader, delegation),
  };
}
