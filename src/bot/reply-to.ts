/** What an activity is answered with: who speaks, what it means, what is done. The only catch of a turn. */

import type { Logger } from 'pino';
import { secretElsewhereCard } from '../cards/secret.ts';
import { newcomerOf } from '../domain/newcomer.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Found } from '../extensions/extension.ts';
import type { Services } from '../services/services.ts';
import type { Watched } from '../services/watch-writes.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { answerFault } from './answer-fault.ts';
import type { Channel } from './channel.ts';
import type { Incoming } from './incoming.ts';
import { languageFor } from './language.ts';
import { openTurn, readSpeaker, type TurnSettings } from './open-turn.ts';
import { answerShared } from './own-chat.ts';
import { answerClick, answerMessage } from './route.ts';
import { runExtension } from './run-extension.ts';
import { type Meaning, understand } from './understand.ts';
import { isAboutChat, visitChat } from './visit-chat.ts';

/** The use cases of one turn, and what they have written. */
export type TurnServices = Pick<Watched, 'writes' | 'begin'> & { readonly services: Services };

export interface ReplyOptions extends TurnSettings {
  readonly channel: Channel;
  readonly log: Logger;
  /** The use cases, with every store call held to a deadline in milliseconds from now. */
  readonly servicesWithin: (milliseconds: number) => TurnServices;
}

/** What was done about an activity; a search brings what it `found`. */
export interface Answered {
  readonly reply: Reply | undefined;
  readonly found?: Found;
  readonly turn: Turn | undefined;
  readonly isFault?: boolean;
}

/**
 * A refusal says itself, a fault is logged and answered plainly. `takenFor`: the draft that the activity
 * has been taken in for before.
 */
export async function replyTo(
  options: ReplyOptions,
  { services, writes, begin }: TurnServices,
  incoming: Incoming,
  takenFor?: string,
): Promise<Answered> {
  const meaning = understand(incoming.kind === 'message' ? incoming.text : '', options.isLocal);
  let t = textsIn(languageFor(options, incoming, undefined, meaning.language));
  let turn: Turn | undefined;
  try {
    if (isAboutChat(incoming)) return { reply: await visitChat(services, incoming, t), turn };
    if (!incoming.person) return { reply: { text: t.notAPerson }, turn };
    const speaker = await readSpeaker(services, incoming, incoming.person);
    t = textsIn(languageFor(options, incoming, speaker.profile, meaning.language));
    if (!speaker.mayEnter) return { reply: { text: t.noAccess }, turn };
    const opened = await openTurn(options, services, incoming, speaker, meaning.language);
    turn = takenFor === undefined ? opened : { ...opened, takenFor };
    begin();
    const answered = await answer(turn, services, incoming, meaning);
    if (answered && 'found' in answered) return { reply: undefined, found: answered, turn };
    const reply = answered;
    await keepSubject(services, turn, incoming, reply);
    if (!reply || !isShared(turn)) return { reply, turn };
    return { reply: await answerShared(options, { services, incoming, turn }, reply), turn };
  } catch (error) {
    if (error instanceof Refusal) {
      return { reply: refusedReply(t, error), turn };
    }
    options.log.error({ err: error, activityId: incoming.activityId }, 'a turn failed');
    return { reply: answerFault(t, error, writes(), incoming), turn, isFault: true };
  }
}

/** What is secret is opened in one's own chat; every other refusal is a sentence. */
function refusedReply(t: Texts, error: Refusal): Reply {
  const { code, details } = error;
  if (code !== 'secret-elsewhere') return { text: refusalText(t, error), refused: code };
  const number = 'number' in details ? String(details.number) : '';
  return { card: secretElsewhereCard(t, number), refused: code };
}

function answer(
  turn: Turn,
  services: Services,
  incoming: Incoming,
  meaning: Meaning,
): Promise<Reply | Found | undefined> {
  const { kind, values, text, extension } = incoming;
  switch (kind) {
    case 'installed':
      return Promise.resolve({ text: turn.t.welcome[newcomerOf(turn.person)](turn.person.name) });
    case 'click':
      return answerClick(turn, services, values);
    case 'search':
    case 'dialog':
      return runExtension(turn, services, kind, extension);
    default:
      return answerMessage(turn, services, text, meaning);
  }
}

/** The record a command talked about is the one meant when the next message names none; what was asked about is kept for the answer. */
async function keepSubject(
  services: Services,
  turn: Turn,
  incoming: Incoming,
  reply: Reply | undefined,
): Promise<void> {
  const { said } = reply ?? {};
  const about = reply?.card && 'about' in reply ? reply.about : undefined;
  const isNew = about !== undefined && about !== turn.about;
  if (!said && !isNew) return;
  const noted = { ...(said && { said }), ...(isNew && { about }) };
  await services.noteInSession(turn.person.id, incoming.key, noted);
}
