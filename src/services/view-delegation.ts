/** What a card of a delegation shows to one person. */

import { adviseDelegation } from '../domain/advice.ts';
import { type Delegation, missingToConfirm, stageOf } from '../domain/delegation.ts';
import { canChange, type Person } from '../domain/roles.ts';
import type { DelegationView } from '../domain/views.ts';
import { placeById } from '../strategy/places.ts';
import { strategyOf } from '../strategy/strategy.ts';
import { type Means, todayOf } from './means.ts';
import { nameOf, type Roll, readRoll } from './people.ts';

export async function viewDelegation(
  means: Means,
  delegation: Delegation,
  reader: Person,
  known?: Roll,
): Promise<DelegationView> {
  const roll = known ?? (await readRoll(means));
  const [responsible, changedBy] = await Promise.all([
    nameOf(means, roll, delegation.responsible),
    nameOf(means, roll, delegation.changedBy),
  ]);
  return {
    card: 'delegation',
    delegation,
    stage: stageOf(delegation, todayOf(means)),
    notes: notesOn(delegation),
    missing: missingToConfirm(delegation, { isFirstContact: true }),
    responsible: { id: delegation.responsible, name: responsible },
    changedBy: { id: delegation.changedBy, name: changedBy },
    mayChange: canChange(reader, delegation),
  };
}

function notesOn(delegation: Delegation) {
  const strategy = strategyOf(delegation.strategy);
  const notes = adviseDelegation({
    strategy,
    province: provinceOf(delegation),
    fields: delegation,
    isFirstContact: true,
  });
  const isOpen = delegation.status === 'registered';
  return notes.filter((note) => isOpen || note.code !== 'required-to-confirm');
}

export function provinceOf({ place }: Pick<Delegation, 'place'>): string | undefined {
  return place.id === undefined ? undefined : placeById(place.id)?.province;
}
