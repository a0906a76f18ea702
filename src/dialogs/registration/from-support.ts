/** A registration that begins with another actor's request for support, and answers it (S74, S75, S77). */

import { createHash } from 'node:crypto';
import { MOST_NAME } from '../../domain/limits.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { SupportView } from '../../domain/views.ts';
import type { Services } from '../../services/services.ts';
import { shorten } from '../../texts/format.ts';
import { hostText } from '../../texts/names.ts';
import type { Reply, Turn } from '../../turn.ts';
import { startDialog } from '../dialog.ts';
import { registration } from '../register-delegation.ts';
import { asking, emptyState, type RegistrationState } from './state.ts';
import { takeText } from './take-text.ts';

/**
 * Starts a draft with what the request says and whom it supports; pressed again it is the same draft.
 * @throws Refusal `not-allowed` for who may not answer the request
 */
export function registerFromSupport(
  turn: Turn,
  services: Services,
  view: SupportView,
): Promise<Reply> {
  if (!view.mayAnswer) throw new Refusal('not-allowed', { ability: 'change' });
  const draft = createHash('sha256').update(`${turn.person.id} ${view.request.number}`);
  const id = draft.digest('hex').slice(0, 20);
  return startDialog(turn, services, registration, id, stateOf(turn, view));
}

function stateOf(turn: Turn, { request }: SupportView): RegistrationState {
  const { number, about, from } = request;
  const said = takeText(emptyState, about, turn);
  const read = said.misses > 0 ? emptyState : said;
  const supports = shorten(hostText(turn.t.language, from), MOST_NAME);
  const state = { ...read, fields: { ...read.fields, supports }, support: number };
  return asking(state, turn.today);
}
