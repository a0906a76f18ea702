/**
 * The connector that the bot sees. As in Teams there is one for all people; behind it each person
 * has a client of their own, so every call is handed on to the client it is for.
 */
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Clients } from './clients.ts';
import { type Call, handOn } from './hand-on.ts';
import { readNewConversation } from './new-conversation.ts';
import type { LocalPerson } from './person.ts';
import { ownerOf, type Recipient, recipientOf } from './recipient.ts';
import type { Answer, Handler } from './server.ts';

type Running = Pick<Clients, 'addressOf' | 'first'>;

interface ConnectorCall extends Call {
  /** Beginning with `/v3/conversations`. */
  readonly path: string;
}

/** Someone who has not opened their client is as unreachable as one without the app in Teams. */
const unreachable: Answer = {
  status: 403,
  type: 'application/json',
  body: JSON.stringify({
    error: { code: 'ForbiddenOperationException', message: 'This person has not opened the bot.' },
  }),
};

/** Serves `/v3/conversations…` for these people. */
export function createRouter(people: readonly LocalPerson[], clients: Running): Handler {
  return async (request) => {
    const call = await readCall(request, people);
    const address = addressFor(whoFor(call, people), clients);
    return address ? await handOn(call, new URL(`_connector${call.path}`, address)) : unreachable;
  };
}

function isCreate({ method, path }: Pick<ConnectorCall, 'method' | 'path'>): boolean {
  return method === 'POST' && path === '/v3/conversations';
}

async function readCall(
  request: IncomingMessage,
  people: readonly LocalPerson[],
): Promise<ConnectorCall> {
  const { method = 'GET', url: path = '', headers } = request;
  const body = await text(request);
  if (!isCreate({ method, path })) return { method, path, headers, body };
  return { method, path, headers, body: JSON.stringify(readNewConversation(body, people)) };
}

function whoFor(call: ConnectorCall, people: readonly LocalPerson[]): Recipient {
  if (isCreate(call)) return recipientOf(readNewConversation(call.body, people), people);
  return ownerOf(decodeURIComponent(call.path.split(/[/?]/)[3] ?? ''), people);
}

function addressFor(recipient: Recipient, clients: Running): string | undefined {
  if (recipient === 'nobody') return undefined;
  return recipient === 'all' ? clients.first() : clients.addressOf(recipient);
}
