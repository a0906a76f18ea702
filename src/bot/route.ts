/** From what was said or clicked to what is done: a command, an answer to the open draft, a button. */

import { actions } from '../actions/index.ts';
import { runCommand } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { offerNearest } from '../commands/offer-nearest.ts';
import { showDelegationCard } from '../commands/subject.ts';
import { askWhichMeant } from '../commands/which-meant.ts';
import { answerDialog } from '../dialogs/dialog.ts';
import { dialogOf, showDraft } from '../dialogs/index.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import { MOST_MESSAGE } from '../domain/limits.ts';
import { Refusal, type RefusalCode } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { inContext } from './in-context.ts';
import { isCommand, type Meaning } from './understand.ts';

export async function answerMessage(
  turn: Turn,
  services: Services,
  text: string,
  meaning: Meaning,
): Promise<Reply> {
  const { t } = turn;
  const length = [...text].length;
  if (length === 0) return { text: t.empty };
  if (length > MOST_MESSAGE) throw new Refusal('message-too-long', { length, most: MOST_MESSAGE });
  if (turn.takenFor) return showDraft(turn, services, turn.takenFor);
  const { heard, unclear } = await inContext(turn, services, text, meaning);
  const command = isCommand(heard) && commands.find(({ name }) => name === heard.name);
  if (turn.activeDraft && !(command && heard.whole)) {
    const dialog = await dialogOf(turn, services, turn.activeDraft);
    return answerDialog(turn, services, dialog, turn.activeDraft, { by: 'text', text });
  }
  if (unclear) return askWhichMeant(turn, text, unclear);
  if (command) return runCommand(command, turn, services, { text, rest: heard.rest });
  return offerNearest(turn, services, text, isCommand(heard) ? [] : (heard.nearest ?? []));
}

/** Without a record, or one that may be shown, there is nothing to show. */
const shownByNothing: ReadonlySet<RefusalCode> = new Set([
  'delegation-not-found',
  'is-secret',
  'secret-elsewhere',
]);

/**
 * Does what a button says. A refusal is shown on the record's card as it stands now, so that no old
 * card is left standing.
 */
export async function answerClick(
  turn: Turn,
  services: Services,
  values: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { verb = '' } = values;
  const action = actions.find((one) => one.verb === verb || one.aliases?.includes(verb));
  try {
    if (!action) throw new Refusal('card-out-of-date', {});
    if (isShared(turn) && !action.isForAll) return { text: turn.t.elsewhere.pressInOwnChat };
    return await action.run(turn, services, { values });
  } catch (error) {
    if (!(error instanceof Refusal) || shownByNothing.has(error.code)) throw error;
    const reply = await showRecord(turn, services, values, error);
    if (!reply) throw error;
    return { ...reply, refused: error.code };
  }
}

async function showRecord(
  turn: Turn,
  services: Services,
  { request = '', delegation = '' }: Readonly<Record<string, string>>,
  refusal: Refusal,
): Promise<Reply | undefined> {
  const isOld = refusal.code === 'card-out-of-date';
  const sentence = isOld ? turn.t.outOfDate : refusalText(turn.t, refusal);
  if (isNumber('G', request)) return showRequest(turn, services, request, sentence);
  if (isNumber('D', delegation)) return showDelegationCard(turn, services, delegation, sentence);
  return undefined;
}

function isNumber(series: 'D' | 'G', text: string): boolean {
  return new RegExp(`^${series}-\\d{4}-\\d{3,6}$`).test(text);
}
