import { placeById } from '../strategy/places.ts';
import { isPriorityPlace, strategyOf } from '../strategy/strategy.ts';
import { type AdviceFacts, adviseDelegation } from './advice.ts';
import type { ContactFacts, Delegation } from './delegation.ts';
import type { Note } from './notes.ts';

/** What the rules may know of a registered delegation, under the strategy it was registered under. */
export function factsOfDelegation(
  delegation: Delegation,
  known: ContactFacts & Pick<AdviceFacts, 'today' | 'settings'>,
): AdviceFacts {
  const strategy = strategyOf(delegation.strategy);
  return {
    ...known,
    strategy,
    province: provinceOf(delegation),
    fields: delegation,
    hasRequest: delegation.hasRequest,
  };
}

/** The notes on a delegation as it stands; what is required is told only while it is registered. */
export function notesOn(
  delegation: Delegation,
  known: ContactFacts & Pick<AdviceFacts, 'today' | 'settings'>,
): readonly Note[] {
  const notes = adviseDelegation(factsOfDelegation(delegation, known));
  return notes.filter(({ weight }) => delegation.status === 'registered' || weight !== 'required');
}

/** True for one to or from a main priority of its own strategy (S59). */
export function hasPriority(delegation: Pick<Delegation, 'place' | 'strategy'>): boolean {
  return isPriorityPlace(strategyOf(delegation.strategy), provinceOf(delegation));
}

/** The province-level division of a place that is known. */
export function provinceOf({ place }: Partial<Pick<Delegation, 'place'>>): string | undefined {
  return place?.id === undefined ? undefined : placeById(place.id)?.province;
}
