/** What is answered to one activity. The only catch of a turn is here. */

import type { Logger } from 'pino';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Watched } from '../services/watch-writes.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { textsIn } from '../texts/texts.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { answerFault } from './answer-fault.ts';
import type { Channel } from './channel.ts';
import type { Incoming } from './incoming.ts';
import { languageFor } from './language.ts';
import { openTurn, readSpeaker, type TurnSettings } from './open-turn.ts';
import { answerShared } from './own-chat.ts';
import { answerClick, answerMessage, type Meaning, understand } from './route.ts';
import { isAboutChat, visitChat } from './visit-chat.ts';

/** The use cases of one turn, and what they have written. */
export type TurnServices = Pick<Watched, 'writes' | 'begin'> & { readonly services: Services };

export interface AnswerOptions extends TurnSettings {
  readonly channel: Channel;
  readonly log: Logger;
  /** The use cases, with every store call held to a deadline in milliseconds from now. */
  readonly servicesWithin: (milliseconds: number) => TurnServices;
}

export interface Answered {
  readonly reply: Reply | undefined;
  readonly turn: Turn | undefined;
  readonly isFault?: boolean;
}

/**
 * A refusal says itself, a fault is logged and answered plainly. `takenFor`: the draft that the activity
 * has been taken in for before.
 */
export async function replyTo(
  options: AnswerOptions,
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
    const reply = await answer(turn, services, incoming, meaning);
    await keepSubject(services, turn, incoming, reply);
    if (!reply || !isShared(turn)) return { reply, turn };
    return { reply: await answerShared(options, { services, incoming, turn }, reply), turn };
  } catch (error) {
    if (error instanceof Refusal) {
      return { reply: { text: refusalText(t, error), refused: error.code }, turn };
    }
    options.log.error({ err: error, activityId: incoming.activityId }, 'a turn failed');
    return { reply: answerFault(t, error, writes(), incoming), turn, isFault: true };
  }
}

function answer(
  turn: Turn,
  services: Services,
  incoming: Incoming,
  meaning: Meaning,
): Promise<Reply | undefined> {
  if (incoming.kind === 'installed') {
    return Promise.resolve({ text: turn.t.welcome(turn.person.name) });
  }
  if (incoming.kind === 'click') return answerClick(turn, services, incoming.values);
  return answerMessage(turn, services, incoming.text, meaning);
}

/** The record a command talked about is the one meant when the next message names none. */
async function keepSubject(
  services: Services,
  turn: Turn,
  incoming: Incoming,
  reply: Reply | undefined,
): Promise<void> {
  if (!reply?.card || !('about' in reply) || !reply.about || reply.about === turn.about) return;
  await services.noteInSession(turn.person.id, incoming.key, { about: reply.about });
}
