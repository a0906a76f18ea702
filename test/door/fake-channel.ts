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

export interface FakeChannel {
  readonly serviceUrl: string;
  /** Everything sent and updated, in order. */
  readonly sent: SentMessage[];
  /** What stands in a conversation now, updates applied. */
  standing(conversation: string): readonly SentMessage[];
  /** Answers instead of the channel for the next calls, in order; undefined for as usual. */
  readonly failures: (number | undefined)[];
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
  const failures: (number | undefined)[] = [];
  const unreachable = new Set<string>();
  const silent = new Set<string>();
  const held = new Map<string, Promise<unknown>>();
  let count = 0;
  const server = createServer(async (req, res) => {
    const body = JSON.parse(await bodyOf(req));
    const failure = failures.shift();
    if (failure !== undefined) {
      refuse(res, failure);
      return;
    }
    const [, , , conversation = '', , updated] = (req.url ?? '').split('/').map(decodeURIComponent);
    const whom = conversation === '' ? String(body.members?.[0]?.id) : conversation.slice(2);
    if (unreachable.has(whom)) {
      refuse(res, 403);
      return;
    }
    count += 1;
    const id = updated ?? `m${count}`;
    const chat = conversation === '' ? `a:${body.members?.[0]?.id}` : undefined;
    if (chat === undefined) {
      const method = req.method === 'PUT' ? 'PUT' : 'POST';
      const card = body.attachments?.[0]?.content;
      sent.push({ conversation, id, text: body.text ?? '', card, method });
    }
    if (silent.has(whom)) return;
    await held.get(whom);
    if (opened.latency > 0) await pause(opened.latency);
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ id: chat ?? id }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const opened: FakeChannel = {
    serviceUrl: `http://127.0.0.1:${portOf(server)}`,
    sent,
    failures,
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

/** In two steps: restify, in the same process, makes writeHead return nothing. */
function refuse(res: ServerResponse, status: number): void {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end('{}');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part);
  return Buffer.concat(parts).toString('utf8') || '{}';
}
