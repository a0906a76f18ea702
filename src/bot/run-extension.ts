/** From what Teams asks of a message extension to the one that answers. */

import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/roles.ts';
import type { Extension, Found } from '../extensions/extension.ts';
import { extensions } from '../extensions/index.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { ExtensionRequest } from './read-invoke.ts';

/** @throws Refusal `not-allowed`, and whatever the extension refuses */
export async function runExtension(
  turn: Turn,
  services: Services,
  kind: Extension['kind'],
  { command, text, skip, message }: ExtensionRequest,
): Promise<Reply | Found> {
  // The local client names none unless it is told to; then the one of its kind is meant.
  const extension = extensions.find((one) => (command ? one.id === command : one.kind === kind));
  if (extension?.kind !== kind) return { text: turn.t.extensions.noSuchCommand };
  const { needs } = extension;
  if (!can(turn.person, needs)) throw new Refusal('not-allowed', { ability: needs });
  if (extension.kind === 'search') return extension.run(turn, services, { text, skip });
  return extension.open(turn, services, message);
}
