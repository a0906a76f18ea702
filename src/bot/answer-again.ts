/**
 * An answer that could not be sent is given later. A sentence is sent as it was; for a card what was
 * asked is answered once more, as if the channel had delivered it a second time: the guards that keep a
 * second delivery from acting twice keep this from it too, and the answer is how things stand then.
 */

import type { Courier, Delivery } from '../services/ports/courier.ts';
import { sendReply } from './deliver.ts';
import { readIncoming } from './incoming.ts';
import { type ReplyOptions, replyTo } from './reply-to.ts';

/** Milliseconds for the store. */
const DEADLINE = 30_000;

export function createAnswerAgain(options: ReplyOptions): Courier['answer'] {
  const { channel, log } = options;
  return async (unsent): Promise<Delivery> => {
    if ('text' in unsent) return channel.send(unsent.address, { text: unsent.text });
    const incoming = readIncoming(unsent.activity);
    if (!incoming) return { kind: 'failed', why: 'the activity cannot be read' };
    const within = options.servicesWithin(DEADLINE);
    const { reply, turn, isFault } = await replyTo(options, within, incoming, unsent.draft);
    if (isFault) return { kind: 'failed', why: 'the turn failed' };
    if (!reply) return { kind: 'delivered' };
    const { services } = within;
    return sendReply({ channel, services, incoming, turn, log, isFault: false }, reply);
  };
}
