/** The door: POST /api/messages, /healthz, /readyz. Nothing that comes through it is trusted. */

import type { Logger } from 'pino';
import restify from 'restify';
import type { Bot } from '../bot/bot.ts';
import { type Gate, NotLetIn } from '../bot/gate.ts';
import { type Incoming, readIncoming } from '../bot/incoming.ts';
import type { Drain } from './drain.ts';
import { invokeResponse } from './invoke-response.ts';
import { refuseForeignHost } from './loopback-only.ts';

/** Bytes of a body; the largest card of ours comes back in less than a tenth of it. */
const MOST_BODY = 262_144;

export interface DoorOptions {
  readonly bot: Bot;
  readonly gate: Gate;
  readonly isLocal: boolean;
  readonly log: Logger;
  /** Whether a person of this tenant and channel may talk to the bot, at this service URL. */
  readonly isWelcome: (incoming: Incoming) => boolean;
  /** Takes what goes on after an answer has been sent. */
  readonly later: (task: Promise<void>) => void;
  /** Rejects when the store does not answer. */
  readonly ping: () => Promise<void>;
  /** What /readyz says besides: when a sweep last ran, and what is stuck. */
  readonly report: () => Promise<object>;
  /** Lets nothing in once the process is to end. */
  readonly drain: Drain;
}

export function createDoor(options: DoorOptions): restify.Server {
  const server = restify.createServer({
    name: 'delegationsassistenten',
    ignoreTrailingSlash: true,
  });
  server.pre(options.drain.gate);
  if (options.isLocal) server.pre(refuseForeignHost);
  server.get('/healthz', async (_req, res) => {
    res.send(200, { status: 'alive' });
  });
  server.get('/readyz', async (_req, res) => {
    const ready = await options.ping().then(
      () => true,
      () => false,
    );
    res.send(ready ? 200 : 503, {
      store: ready ? 'answers' : 'does not answer',
      ...(await options.report()),
    });
  });
  server.post(
    '/api/messages',
    refuseUnsigned(options.isLocal),
    restify.plugins.bodyParser({ maxBodySize: MOST_BODY, mapParams: false }),
    async (req: restify.Request, res: restify.Response) => receive(options, req, res),
  );
  return server;
}

/** Without an Authorization header the body is not even read, where one is needed. */
function refuseUnsigned(isLocal: boolean) {
  return async (req: restify.Request, res: restify.Response): Promise<void> => {
    const signed = /^Bearer \S+$/.test(req.headers.authorization ?? '');
    if (!isLocal && !signed) refuse(res, 401, 'A token of the channel is needed');
  };
}

async function receive(
  options: DoorOptions,
  req: restify.Request,
  res: restify.Response,
): Promise<void> {
  if (res.headersSent) return;
  const incoming = readIncoming(req.body);
  if (!incoming) return refuse(res, 400, 'This is not an activity');
  if (!options.isWelcome(incoming)) return refuse(res, 403, 'Not from here');
  try {
    let turned: Awaited<ReturnType<Bot>> | undefined;
    await options.gate.admit(req.headers.authorization ?? '', req.body, async () => {
      turned = await options.bot(incoming);
    });
    if (incoming.form !== 'message') {
      res.send(200, invokeResponse(incoming.form, turned?.body));
    } else res.send(200);
    if (turned) options.later(turned.after());
  } catch (error) {
    if (error instanceof NotLetIn) return refuse(res, 401, error.message);
    options.log.error({ err: error }, 'an activity was not answered');
    refuse(res, 500, 'It went wrong; nothing of this request was kept');
  }
}

function refuse(res: restify.Response, status: number, message: string): void {
  res.send(status, { message });
}
