/** One activity in, one answer out, each activity once. */

import type { Reply } from '../turn.ts';
import { type AnswerOptions, replyTo } from './answer.ts';
import { keepAnswer, seeTo, sendReply } from './deliver.ts';
import type { Incoming } from './incoming.ts';
import { Once } from './once.ts';
import { activityKey } from './open-turn.ts';
import { isAboutChat } from './visit-chat.ts';

/** Milliseconds a turn has for the store. */
export interface Patience {
  readonly click: number;
  readonly message: number;
}
const usualPatience: Patience = { click: 3000, message: 5000 };
/** And for what is noted once the answer is given. */
const AFTER_DEADLINE = 30_000;

export interface BotOptions extends AnswerOptions {
  readonly patience?: Patience | undefined;
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
    isFault,
  };
  if (!isInvoke) {
    await seeTo(delivering, reply, await sendReply(delivering, reply));
    return { body: undefined, isFault, after: nothing };
  }
  const body = reply.card ? { card: reply.card } : { text: reply.text };
  const after = async () => {
    await keepAnswer(delivering, reply);
    afterTurn();
  };
  return { body, isFault, after };
}
