/** Passing warnings with written reasons, which are kept on the record and in its trail. */

import { checkDeviation } from '../domain/deviations.ts';
import { checkText } from '../domain/limits.ts';
import { Refusal } from '../domain/refusal.ts';
import { checkMayChange } from './change-delegation.ts';
import { changesBetween } from './delegation-changes.ts';
import type { Actor, Means } from './means.ts';
import { standingOf } from './standing.ts';
import { type Taken, takeStep } from './step.ts';

/**
 * Keeps a reason for each row: whoever may change the delegation passes its warnings.
 * @throws Refusal `deviation-reason-missing`, `no-such-row`, `row-is-binding`, `no-deviation-needed`,
 * `nothing-to-change`, and those of changing
 */
export function deviate(
  means: Means,
  actor: Actor,
  number: string,
  reasons: Readonly<Record<string, string>>,
): Promise<Taken> {
  return takeStep(means, actor, number, (occasion) => {
    const { delegation } = occasion;
    checkMayChange(actor, delegation);
    const standing = standingOf(means, occasion);
    const checked = Object.entries(reasons).map(([row, reason]) => {
      checkDeviation(standing, row);
      const text = checkText(reason);
      if (!text) throw new Refusal('deviation-reason-missing', { number, row });
      return [row, text] as const;
    });
    const deviations = { ...delegation.deviations, ...Object.fromEntries(checked) };
    const changes = changesBetween(delegation, { deviations });
    if (Object.keys(changes).length === 0) throw new Refusal('nothing-to-change', {});
    return { code: 'changed', delegation: { deviations }, changes };
  });
}
