/** Every conversation there is. */

import type { Services } from '../services/services.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';
import { addPoints } from './add-points.ts';
import { type Dialog, notOwn, showDialog } from './dialog.ts';
import { registration } from './register-delegation.ts';
import { participation } from './request-participation.ts';

/** A dialog whose kind of state is its own affair. */
// biome-ignore lint/suspicious/noExplicitAny: each dialog reads its own state; a list of them has no common one
export type AnyDialog = Dialog<any>;

export const dialogs: readonly AnyDialog[] = [registration, participation, addPoints];

/** The dialog that a person's draft belongs to. @throws Refusal `draft-not-found`, `draft-of-another` */
export async function dialogOf(turn: Turn, services: Services, draft: string): Promise<AnyDialog> {
  const stored = draft ? await services.readDraft(turn.person.id, draft) : undefined;
  const dialog = dialogs.find(({ name }) => name === stored?.value.dialog);
  if (dialog) return dialog;
  throw await notOwn(turn, services, draft);
}

/** A person's draft as it stands. @throws Refusal `draft-not-found` */
export async function showDraft(turn: Turn, services: Services, draft: string): Promise<Reply> {
  return showDialog(turn, services, await dialogOf(turn, services, draft), draft);
}

/** What an open draft is about, in a few words. */
export async function titleOfDraft(
  turn: Turn,
  services: Services,
  draft: string,
): Promise<string | undefined> {
  const stored = await services.readDraft(turn.person.id, draft);
  return stored && titleOf(turn.t, stored.value);
}

interface Kept {
  readonly dialog: string;
  readonly state: unknown;
}

export function titleOf(t: Texts, { dialog: name, state }: Kept): string {
  const dialog = dialogs.find((one) => one.name === name);
  return dialog?.title(t, dialog.read(state)) ?? '';
}

/** What a draft is about and what it asks next, for lists of drafts. */
export function describeDraft(turn: Turn, kept: Kept) {
  const dialog = dialogs.find(({ name }) => name === kept.dialog);
  const question = dialog?.question(turn, dialog.read(kept.state)) ?? '';
  return { title: titleOf(turn.t, kept), question };
}
