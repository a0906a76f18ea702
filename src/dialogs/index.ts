/** Every conversation there is. */

import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Turn } from '../turn.ts';
import { addPoints } from './add-points.ts';
import type { Dialog } from './dialog.ts';
import { registration } from './register-delegation.ts';

/** A dialog whose kind of state is its own affair. */
// biome-ignore lint/suspicious/noExplicitAny: each dialog reads its own state; a list of them has no common one
export type AnyDialog = Dialog<any>;

export const dialogs: readonly AnyDialog[] = [registration, addPoints];

/** The dialog that a person's draft belongs to. @throws Refusal `draft-not-found` */
export async function dialogOf(turn: Turn, services: Services, draft: string): Promise<AnyDialog> {
  const stored = draft ? await services.readDraft(turn.person.id, draft) : undefined;
  const dialog = dialogs.find(({ name }) => name === stored?.value.dialog);
  if (!dialog) throw new Refusal('draft-not-found', {});
  return dialog;
}

/** What an open draft is about, in a few words. */
export async function titleOfDraft(
  turn: Turn,
  services: Services,
  draft: string,
): Promise<string | undefined> {
  const stored = await services.readDraft(turn.person.id, draft);
  const dialog = dialogs.find(({ name }) => name === stored?.value.dialog);
  return stored && dialog?.title(turn, dialog.read(stored.value.state));
}
