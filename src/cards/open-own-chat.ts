/** The one button of what stands where many read: it opens the record in the clicker's own chat. */

import type { Texts } from '../texts/texts.ts';

const verb = 'open-in-own-chat';

/** `ids` names the record, a delegation or a request. */
export function openInOwnChat(t: Texts, ids: Readonly<Record<string, string>>) {
  return { title: t.buttons.openOwnChat, verb, ids };
}

interface Action {
  readonly verb: string;
}

interface Parts {
  readonly inputs?: readonly unknown[];
  readonly lines?: readonly { readonly action?: Action }[];
}

/** True for a card that nobody can answer where it stands. */
export function isForAll({ inputs = [], lines = [] }: Parts, buttons: readonly Action[]): boolean {
  const actions = [...buttons, ...lines.flatMap(({ action }) => action ?? [])];
  return inputs.length === 0 && actions.every((action) => action.verb === verb);
}
