/**
 * The one place that speaks to the channel. How a call ended is said in one word (Delivery), and
 * services/outbox/decide.ts says what follows; docs/faults.md has the table of both.
 */

import type { Logger } from 'pino';
import { shortForm } from '../cards/short-form.ts';
import type { Address, Delivery } from '../services/ports/courier.ts';
import { activityOf, type Message } from './channel/activity.ts';
import { type Call, type Speaking, speak, type Urgency } from './channel/speak.ts';

export interface Channel {
  send(address: Address, message: Message): Promise<Delivery>;
  update(address: Address, activityId: string, message: Message): Promise<Delivery>;
  /** Opens a person's own chat with the bot; `activityId` of the answer is the conversation's id. */
  openChat(address: Address, person: string): Promise<Delivery>;
}

export interface ChannelOptions extends Speaking {
  readonly log: Logger;
}

/** For a turn's own answers, or for what is sent unasked, which gives way to them. */
export function createChannel(options: ChannelOptions, urgency: Urgency): Channel {
  const call = (one: Call) => speak(options, urgency, one);
  const put = (message: Message, made: (message: Message) => Call) =>
    inShortIfNeeded(options.log, message, (fitting) => call(made(fitting)));
  return {
    send: (address, given) =>
      put(given, (message) => ({
        address,
        method: 'POST',
        path: pathOf(address),
        body: activityOf(address, message),
      })),
    update: async (address, activityId, given) => {
      const updated = await put(given, (message) => ({
        address,
        method: 'PUT',
        path: `${pathOf(address)}/${encodeURIComponent(activityId)}`,
        body: { ...activityOf(address, message), id: activityId },
      }));
      return updated.kind === 'delivered' ? { kind: 'delivered' } : updated;
    },
    openChat: (address, person) =>
      call({
        address: { serviceUrl: address.serviceUrl, conversation: person },
        method: 'POST',
        path: 'v3/conversations',
        body: {
          isGroup: false,
          bot: { id: address.bot, name: address.botName },
          members: [{ id: person, aadObjectId: person }],
          tenantId: address.tenant,
          channelData: { tenant: { id: address.tenant } },
        },
      }),
  };
}

function pathOf({ conversation }: Address): string {
  return `v3/conversations/${encodeURIComponent(conversation)}/activities`;
}

/** What the wire says of a message that is too large. */
const TOO_LARGE = '413';

/** Cards are drawn small enough; one that the channel still finds too large goes in its short form. */
async function inShortIfNeeded(
  log: Logger,
  message: Message,
  call: (message: Message) => Promise<Delivery>,
): Promise<Delivery> {
  const { card } = message;
  if (card?.isShort) log.warn({ card: card.text }, 'a card is too large and goes in short');
  const ended = await call(message);
  if (!card || ended.kind !== 'failed' || ended.why !== TOO_LARGE) return ended;
  log.warn({ card: card.text }, 'the channel found a card too large; it goes in short');
  return call({ card: shortForm(card) });
}
