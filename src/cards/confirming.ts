/** What stands between a registered delegation and a confirmed one: what is missing, then what is warned of. */

import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { deviateAction, warningsOf, warningsText } from './deviation.ts';
import type { CardAction } from './draw.ts';

export function confirmingText(t: Texts, view: DelegationView): string {
  const { missing, delegation } = view;
  if (missing.length > 0) return t.delegation.missingToConfirm(missing, delegation.kind);
  return warningsText(t, view) || t.delegation.readyToConfirm(delegation.kind);
}

/** Confirming, or the reasons it waits for; nothing while something is missing. */
export function confirmAction(t: Texts, view: DelegationView): CardAction | undefined {
  if (view.missing.length > 0) return undefined;
  if (warningsOf(view).length > 0) return deviateAction(t, view);
  const ids = { delegation: view.delegation.number };
  return { title: t.buttons.confirm, verb: 'confirm-delegation', ids, style: 'positive' };
}
