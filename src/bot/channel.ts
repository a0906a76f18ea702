/**
 * The one place that speaks to the channel: the Bot Framework's connector calls, each with a timeout
 * and none retried here. How a call ended is said in five words, and the outbox decides what follows.
 */

import { z } from 'zod';
import type { DrawnCard } from '../cards/draw.ts';
import type { Address, Delivery } from '../services/ports/courier.ts';

/** Milliseconds a call may take. */
const TIMEOUT = 8000;

export interface Message {
  readonly text?: string;
  readonly card?: DrawnCard;
}

export interface Channel {
  send(address: Address, message: Message): Promise<Delivery>;
  update(address: Address, activityId: string, message: Message): Promise<Delivery>;
  /** Opens a person's own chat with the bot; `activityId` of the answer is the conversation's id. */
  openChat(address: Address, person: string): Promise<Delivery>;
}

export interface ChannelOptions {
  /** The bearer token for the channel; undefined in local mode. */
  readonly token: () => Promise<string | undefined>;
  /** Whether the bot may speak to a service URL. */
  readonly isAllowed: (serviceUrl: string) => boolean;
}

export function createChannel(options: ChannelOptions): Channel {
  const call = async (
    address: Pick<Address, 'serviceUrl'>,
    method: 'POST' | 'PUT',
    path: string,
    body: unknown,
  ): Promise<Delivery> => {
    if (!options.isAllowed(address.serviceUrl)) {
      return { kind: 'unreachable', why: 'the service URL is not allowed' };
    }
    const url = new URL(path, address.serviceUrl.replace(/\/*$/, '/'));
    const authorization = await options.token().then(
      (token) => ({ ...(token && { authorization: `Bearer ${token}` }) }),
      () => undefined,
    );
    if (!authorization) return { kind: 'refused', why: 'no token for the channel' };
    const headers = { 'content-type': 'application/json', ...authorization };
    try {
      const signal = AbortSignal.timeout(TIMEOUT);
      const answer = await fetch(url, { method, headers, body: JSON.stringify(body), signal });
      return await outcomeOf(answer);
    } catch (error) {
      return failureOf(error);
    }
  };
  const part = encodeURIComponent;
  return {
    send: (address, message) =>
      call(
        address,
        'POST',
        `v3/conversations/${part(address.conversation)}/activities`,
        activityOf(address, message),
      ),
    update: async (address, activityId, message) => {
      const path = `v3/conversations/${part(address.conversation)}/activities/${part(activityId)}`;
      const body = { ...activityOf(address, message), id: activityId };
      const updated = await call(address, 'PUT', path, body);
      return updated.kind === 'delivered' ? { kind: 'delivered' } : updated;
    },
    openChat: (address, person) =>
      call(address, 'POST', 'v3/conversations', {
        isGroup: false,
        bot: { id: address.bot, name: address.botName },
        members: [{ id: person, aadObjectId: person }],
        tenantId: address.tenant,
        channelData: { tenant: { id: address.tenant } },
      }),
  };
}

/** A card goes alone: text beside it would become a message of its own. */
function activityOf(address: Address, { text, card }: Message) {
  const shared = {
    type: 'message',
    from: { id: address.bot, name: address.botName },
    conversation: { id: address.conversation },
    channelId: address.channelId,
  };
  if (!card) return { ...shared, text: text ?? '', textFormat: 'plain' };
  const attachment = {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card.content,
  };
  return { ...shared, summary: firstSentence(card.text), attachments: [attachment] };
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/su.exec(text)?.[0] ?? text;
}

const withId = z.object({ id: z.string() });

async function outcomeOf(answer: Response): Promise<Delivery> {
  const body: unknown = await answer.json().catch(() => undefined);
  const { status } = answer;
  if (answer.ok) {
    const parsed = withId.safeParse(body);
    return { kind: 'delivered', activityId: parsed.success ? parsed.data.id : undefined };
  }
  const why = `${status}`;
  if (status === 429 || status === 412) {
    const seconds = Number(answer.headers.get('retry-after'));
    return { kind: 'refused', why, afterSeconds: seconds > 0 ? seconds : undefined };
  }
  if (status === 403) return { kind: 'unreachable', why };
  if (status === 404) return { kind: 'gone', why };
  if (status === 401) return { kind: 'refused', why };
  return { kind: status >= 500 || status === 408 ? 'ambiguous' : 'failed', why };
}

/** Codes of a connection that was never made: nothing was given over. */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
]);

function failureOf(error: unknown): Delivery {
  const cause = error instanceof Error && error.cause;
  const code = z.object({ code: z.string() }).safeParse(cause);
  if (code.success && neverSent.has(code.data.code))
    return { kind: 'refused', why: code.data.code };
  return { kind: 'ambiguous', why: code.success ? code.data.code : 'no answer' };
}
