/** One activity in, one answer out. The only catch of a turn is here. */

import type { Logger } from 'pino';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Watched } from '../services/watch-writes.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { textsIn } from '../texts/texts.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { answerFault } from './answer-fault.ts';
import type { Channel } from './channel.ts';
import { keepAnswer, sendReply } from './deliver.ts';
import type { Incoming } from './incoming.ts';
import { languageFor } from './language.ts';
import { Once } from './once.ts';
import { activityKey, openTurn, readSpeaker, type TurnSettings } from './open-turn.ts';
import { answerShared } from './own-chat.ts';
import { answerClick, answerMessage, type Meaning, understand } from './route.ts';
import { isAboutChat, visitChat } from './visit-chat.ts';

/** Milliseconds a turn has for the store. */
export interface Patience {
  readonly click: number;
  readonly message: number;
}
const usualPatience: Patience = { click: 3000, message: 5000 };
/** And for what is noted once the answer is given. */
const AFTER_DEADLINE = 30_000;

/** The use cases of one turn, and what they have written. */
export type TurnServices = Pick<Watched, 'writes' | 'begin'> & { readonly services: Services };

export interface BotOptions extends TurnSettings {
  /** The use cases, with every store call held to a deadline in milliseconds from now. */
  readonly servicesWithin: (milliseconds: number) => TurnServices;
  readonly patience?: Patience | undefined;
  readonly channel: Channel;
  readonly log: Logger;
  /** Called when an answer has been given: what waits may be sent. */
  readonly afterTurn: () => void;
}

/** What goes back in the response of an invoke. */
export type InvokeBody = { readonly card: NonNullable<Reply['card']> } | { readonly text: string };

/** An answered activity: what goes in the response, and what is done when that has been sent. */
export interface Turned {
  readonly body: InvokeBody | undefined;
  /** The same, delivered again, is tried again. */
  readonly isFault: boolean;
  readonly after: () => Promise<void>;
}

export type Bot = (incoming: Incoming) => Promise<Turned>;

export function createBot(options: BotOptions): Bot {
  const once = new Once<Turned>(({ isFault }) => !isFault);
  return (incoming) => once.run(activityKey(incoming), () => takeTurn(options, incoming));
}

async function takeTurn(options: BotOptions, incoming: Incoming): Promise<Turned> {
  const { channel, log, afterTurn, patience = usualPatience } = options;
  const { isInvoke } = incoming;
  const nothing = async () => afterTurn();
  const isNews =
    incoming.kind !== 'other' && (incoming.kind !== 'removed' || isAboutChat(incoming));
  if (!isNews) return { body: isInvoke ? { text: '' } : undefined, isFault: false, after: nothing };
  const within = options.servicesWithin(isInvoke ? patience.click : patience.message);
  const { reply, turn, isFault = false } = await replyTo(options, within, incoming);
  if (!reply) return { body: undefined, isFault, after: nothing };
  if (reply.refused) {
    const { activityId, person } = incoming;
    log.info({ refused: reply.refused, activityId, person }, 'refused');
  }
  const delivering = {
    channel,
    services: options.servicesWithin(AFTER_DEADLINE).services,
    incoming,
    turn,
    log,
  };
  if (!isInvoke) {
    await sendReply(delivering, reply);
    return { body: undefined, isFault, after: nothing };
  }
  const body = reply.card ? { card: reply.card } : { text: reply.text };
  const after = async () => {
    await keepAnswer(delivering, reply);
    afterTurn();
  };
  return { body, isFault, after };
}

interface Answered {
  readonly reply: Reply | undefined;
  readonly turn: Turn | undefined;
  readonly isFault?: boolean;
}

/** The one catch of a turn: a refusal says itself, a fault is logged and answered plainly. */
async function replyTo(
  options: BotOptions,
  { services, writes, begin }: TurnServices,
  incoming: Incoming,
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
    turn = await openTurn(options, services, incoming, speaker, meaning.language);
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
