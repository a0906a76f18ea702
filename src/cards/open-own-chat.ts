/** The one button of what stands where many read: it opens the record in the clicker's own chat. */

import type { Texts } from '../texts/texts.ts';

const verb = 'open-in-own-chat';

/** `ids` names the record, a delegation or a request. */
export function openInOwnChat(t: Texts, ids: Readonly<Record<string, string>>) {
  return { title: t.buttons.openOwnChat, verb, ids };
}

/** True for a card that nobody can answer where it stands. */
export function isForAll(
  inputs: readonly unknown[],
  actions: readonly { readonly verb: string }[],
): boolean {
  return inputs.length === 0 && actions.every((action) => action.verb === verb);
}
