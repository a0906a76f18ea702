/**
 * The connector that the bot sees. As in Teams there is one for all people; behind it each person
 * has a client of their own, so every call is handed on to the client it is for.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Clients } from './clients.ts';
import { readNewConversation } from './new-conversation.ts';
import type { LocalPerson } from './person.ts';
import { ownerOf, type Recipient, recipientOf } from './recipient.ts';
import type { Answer, Handler } from './server.ts';

type Running = Pick<Clients, 'addressOf' | 'first'>;

interface Call {
  readonly method: string;
  /** Beginning with `/v3/conversations`. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
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
    return address ? await handOn(call, address) : unreachable;
  };
}

function isCreate({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
  return method === 'POST' && path === '/v3/conversations';
}

async function readCall(request: IncomingMessage, people: readonly LocalPerson[]): Promise<Call> {
  const { method = 'GET', url: path = '', headers } = request;
  const body = await text(request);
  if (!isCreate({ method, path })) return { method, path, headers, body };
  return { method, path, headers, body: JSON.stringify(readNewConversation(body, people)) };
}

function whoFor(call: Call, people: readonly LocalPerson[]): Recipient {
  if (isCreate(call)) return recipientOf(readNewConversation(call.body, people), people);
  return ownerOf(decodeURIComponent(call.path.split(/[/?]/)[3] ?? ''), people);
}

function addressFor(recipient: Recipient, clients: Running): string | undefined {
  if (recipient === 'nobody') return undefined;
  return recipient === 'all' ? clients.first() : clients.addressOf(recipient);
}

async function handOn({ method, path, headers, body }: Call, address: string): Promise<Answer> {
  const { 'content-type': type, authorization } = headers;
  const answer = await fetch(new URL(`_connector${path}`, address), {
    method,
    headers: { ...(type && { 'content-type': type }), ...(authorization && { authorization }) },
    ...(body && { body }),
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? 'text/plain',
    body: await answer.text(),
  };
}
