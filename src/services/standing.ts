import { notesOn } from '../domain/advice-facts.ts';
import type { Delegation } from '../domain/delegation.ts';
import type { Standing } from '../domain/deviations.ts';
import { strategyOf } from '../strategy/strategy.ts';
import { type Means, todayOf } from './means.ts';

/** What the rules say of a delegation today, under its own strategy. */
export function standingOf(means: Means, delegation: Delegation): Standing {
  const { number, strategy } = delegation;
  // Whether it is a first contact decides what is missing, and never what is warned of.
  const notes = notesOn(delegation, { today: todayOf(means), isFirstContact: false });
  return { number, strategy: strategyOf(strategy), notes };
}
