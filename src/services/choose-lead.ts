/** Naming who leads instead of the one that the strategy names, with the reason (S34). */

import type { LeadOverride } from '../domain/field-values.ts';
import { checkText } from '../domain/limits.ts';
import { Refusal } from '../domain/refusal.ts';
import { isSwedish, organisationById } from '../strategy/organisations.ts';
import { checkMayChange } from './change-delegation.ts';
import { changesBetween } from './delegation-changes.ts';
import type { Actor, Means } from './means.ts';
import { type Taken, takeStep } from './step.ts';

/**
 * `null` goes back to what the strategy says. The political side stays GRIP's whoever is named.
 * @throws Refusal `unknown-lead`, `lead-reason-missing`, `nothing-to-change`, and those of changing
 */
export function chooseLead(
  means: Means,
  actor: Actor,
  number: string,
  chosen: LeadOverride | null,
): Promise<Taken> {
  return takeStep(means, actor, number, ({ delegation }) => {
    checkMayChange(actor, delegation);
    const leadOverride = chosen && checkLead(number, chosen);
    const changes = changesBetween(delegation, { leadOverride });
    if (Object.keys(changes).length === 0) throw new Refusal('nothing-to-change', {});
    return { code: 'changed', delegation: { leadOverride }, changes };
  });
}

function checkLead(number: string, { lead, reason }: LeadOverride): LeadOverride {
  const organisation = organisationById(lead);
  if (!organisation || !isSwedish(organisation)) {
    throw new Refusal('unknown-lead', { typed: lead });
  }
  const text = checkText(reason);
  if (!text) throw new Refusal('lead-reason-missing', { number, lead });
  return { lead, reason: text };
}
