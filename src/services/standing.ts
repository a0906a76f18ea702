import { notesOn } from '../domain/advice-facts.ts';
import type { Standing } from '../domain/deviations.ts';
import { strategyOf } from '../strategy/strategy.ts';
import { type Means, todayOf } from './means.ts';
import type { Occasion } from './occasion.ts';

/** What the rules say of a delegation today, under its own strategy. */
export function standingOf(
  means: Means,
  { delegation, roll }: Pick<Occasion, 'delegation' | 'roll'>,
): Standing {
  const { number, strategy } = delegation;
  // Whether it is a first contact decides what is missing, and never what is warned of.
  const known = { today: todayOf(means), isFirstContact: false, settings: roll.settings };
  const notes = notesOn(delegation, known);
  return { number, strategy: strategyOf(strategy), notes };
}
