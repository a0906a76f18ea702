/** Noting that another actor has been asked, has joined or has declined (S35–S38, S73). */

import { type CoActorSaid, withCoActor } from '../domain/co-actors.ts';
import { Refusal } from '../domain/refusal.ts';
import { checkMayChange } from './change-delegation.ts';
import { changesBetween } from './delegation-changes.ts';
import { type Actor, type Means, todayOf } from './means.ts';
import { checkFields } from './register-delegation.ts';
import { type Taken, takeStep } from './step.ts';

/**
 * Reads the list anew and changes one in it, so that two who note different actors at once both count.
 * A day that was not said is today.
 * @throws Refusal `nothing-to-change`, and those of changing
 */
export function noteCoActor(
  means: Means,
  actor: Actor,
  number: string,
  said: CoActorSaid,
): Promise<Taken> {
  const today = todayOf(means);
  return takeStep(means, actor, number, ({ delegation }) => {
    checkMayChange(actor, delegation);
    const dated = { ...said, on: said.on ?? today };
    const before = delegation.coActors;
    // One who is what was said already is not dated anew.
    const isKnown = JSON.stringify(withCoActor(before, said)) === JSON.stringify(before);
    if (isKnown) throw new Refusal('nothing-to-change', {});
    const changed = checkFields({ coActors: withCoActor(before, dated) }, today);
    return { code: 'changed', delegation: changed, changes: changesBetween(delegation, changed) };
  });
}
