/** A channel on loopback that takes what the bot sends and remembers it, as Teams would show it. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface SentMessage {
  readonly conversation: string;
  readonly id: string;
  readonly text: string;
  readonly card: Card | undefined;
  readonly method: 'POST' | 'PUT';
}

export interface Card {
  readonly [property: string]: unknown;
}

/** What the bot sends, as it arrives: `conversation` is empty for the opening of a chat. */
export interface SeenCall {
  readonly method: 'POST' | 'PUT';
  readonly conversation: string;
  readonly token: string | undefined;
}

/**
 * What a call may meet. A status takes nothing. `reset before`: the connection breaks before anything is
 * read. `reset after`, `hang`, `not JSON`: it is shown, and the bot does not hear so. `slow`: it hears
 * late.
 */
export type ChannelFault =
  | number
  | { readonly status: number; readonly retryAfter: string }
  | 'reset before'
  | 'reset after'
  | 'hang'
  | 'not JSON'
  | 'slow';

export interface FakeChannel {
  readonly serviceUrl: string;
  /** Everything sent and updated, in order. */
  readonly sent: SentMessage[];
  /** What stands in a conversation now, updates applied. */
  standing(conversation: string): readonly SentMessage[];
  /** Answers instead of the channel for the next calls, in order; undefined for as usual. */
  readonly failures: (ChannelFault | undefined)[];
  /** What else goes wrong with a call; undefined for as usual. */
  fault: (call: SeenCall) => ChannelFault | undefined;
  /** Every call that arrived. */
  readonly calls: SeenCall[];
  /** Takes no connection until what it gives is called. */
  refuseConnections(): Promise<() => Promise<void>>;
  /** People whom nothing reaches: ids. */
  readonly unreachable: Set<string>;
  /** People to whom things are shown, but the bot never hears that they were: ids. */
  readonly silent: Set<string>;
  /** People whose calls are answered only when something has come to pass, by id. */
  readonly held: Map<string, Promise<unknown>>;
  /** Milliseconds until an answer. */
  latency: number;
  close(): Promise<void>;
}

export async function openFakeChannel(): Promise<FakeChannel> {
  const sent: SentMessage[] = [];
  const failures: (ChannelFault | undefined)[] = [];
  const calls: SeenCall[] = [];
  const unreachable = new Set<string>();
  const silent = new Set<string>();
  const held = new Map<string, Promise<unknown>>();
  let count = 0;
  const server = createServer(async (req, res) => {
    const [, , , conversation = '', , updated] = (req.url ?? '').split('/').map(decodeURIComponent);
    const method = req.method === 'PUT' ? 'PUT' : 'POST';
    const call: SeenCall = { method, conversation, token: req.headers.authorization };
    calls.push(call);
    const fault = failures.shift() ?? opened.fault(call);
    if (fault === 'reset before') {
      req.socket.resetAndDestroy();
      return;
    }
    const body = JSON.parse(await bodyOf(req));
    if (typeof fault === 'number' || typeof fault === 'object') {
      refuse(res, fault);
      return;
    }
    const whom = conversation === '' ? String(body.members?.[0]?.id) : conversation.slice(2);
    if (unreachable.has(whom)) {
      refuse(res, 403);
      return;
    }
    count += 1;
    const id = updated ?? `m${count}`;
    const chat = conversation === '' ? `a:${body.members?.[0]?.id}` : undefined;
    if (chat === undefined) {
      const card = body.attachments?.[0]?.content;
      sent.push({ conversation, id, text: body.text ?? '', card, method });
    }
    if (silent.has(whom) || fault === 'hang') return;
    if (fault === 'reset after') {
      req.socket.resetAndDestroy();
      return;
    }
    if (fault === 'not JSON') {
      res.writeHead(200, { 'content-type': 'text/html' });
      res.end('<html>');
      return;
    }
    if (fault === 'slow') await pause(SLOW);
    await held.get(whom);
    if (opened.latency > 0) await pause(opened.latency);
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ id: chat ?? id }));
  });
  await listenOn(server, 0);
  const opened: FakeChannel = {
    serviceUrl: `http://127.0.0.1:${portOf(server)}`,
    sent,
    failures,
    fault: () => undefined,
    calls,
    refuseConnections: async () => {
      const port = portOf(server);
      server.close();
      server.closeAllConnections();
      return () => listenOn(server, port);
    },
    unreachable,
    silent,
    held,
    latency: 0,
    standing: (conversation) => {
      const latest = new Map<string, SentMessage>();
      for (const message of sent) {
        if (message.conversation === conversation) latest.set(message.id, message);
      }
      return [...latest.values()];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return opened;
}

/** Milliseconds that a slow answer takes. */
const SLOW = 200;

/** In two steps: restify, in the same process, makes writeHead return nothing. */
function refuse(res: ServerResponse, fault: Exclude<ChannelFault, string>): void {
  const { status, retryAfter } =
    typeof fault === 'number' ? { status: fault, retryAfter: undefined } : fault;
  res.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
  });
  res.end('{}');
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part);
  return Buffer.concat(parts).toString('utf8') || '{}';
}
