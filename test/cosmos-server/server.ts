/**
 * Azure Cosmos DB's protocol on loopback, in memory, for tests. It stands on the accounts, databases,
 * containers and SQL of `@vercel/cosmosdb-server` 1.0.1 and answers for the documents itself, because
 * there that package differs from Cosmos:
 *
 * - a query with a partition key searches that partition only (there: all of them);
 * - a batch is atomic, knows ifMatch, and says 207 with 424 for the operations that did not fail
 *   themselves (there: what went before the failure stays, and the status is 200);
 * - `ttl` is kept, by a clock that a test can move, where the container has `defaultTtl`;
 * - a document may be read, replaced and deleted only under its own partition key, and a read of one
 *   that is not there is a 404 (there: the server fails);
 * - an etag is quoted, as Cosmos' are;
 * - a composite index serves the opposite order too;
 * - a request over 2 MiB is refused (413), and so is one that the key did not sign (401);
 * - the account's addresses are plain http (there: https with a certificate that has expired).
 *
 * What it still is not: it has one physical partition, so that the client never has to merge an
 * order itself; every operation costs one request unit; whatever is written is read at once; nothing
 * is throttled, unless a test has `fault` say so; the index is not used, only asked for in an order.
 */

import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import accounts from '@vercel/cosmosdb-server/lib/account/index.js';
import routes from '@vercel/cosmosdb-server/lib/routes.js';
import { type Answer, answerForDocuments } from './documents.ts';
import { isSigned } from './signature.ts';

/** The key of Microsoft's own emulator, which is no secret. */
const EMULATOR_KEY =
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

/** Cosmos' limit for a request. */
const MAX_BODY = 2 * 1024 * 1024;

export interface CosmosServerOptions {
  /** Milliseconds since the epoch, for `ttl`. Default: the system clock. */
  readonly now?: () => number;
}

/**
 * What goes wrong with one request. `lost` does it and breaks the connection; `hang` never answers;
 * `late` breaks the connection at once and does it a while after.
 */
export type Fault = 'lost' | 'late' | 'hang' | 'refuse' | Answer;

/** Milliseconds after which what is late is done. */
const LATE = 10;

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly kind: 'item' | 'batch' | 'query' | 'plan' | 'other';
}

export interface CosmosServer {
  readonly endpoint: string;
  readonly key: string;
  /** Asked before each request; undefined lets it through. */
  fault: (request: SeenRequest) => Fault | undefined;
  close(): Promise<void>;
}

export async function openCosmosServer(options: CosmosServerOptions = {}): Promise<CosmosServer> {
  const now = options.now ?? Date.now;
  const server = http.createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const account = new accounts.default('127.0.0.1', port);
  const opened: CosmosServer = {
    endpoint: `http://127.0.0.1:${port}`,
    key: EMULATOR_KEY,
    fault: () => undefined,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  const answerTo = async (
    req: http.IncomingMessage,
    path: string,
    read?: string,
  ): Promise<Answer> => {
    if (!isSigned(req, path, EMULATOR_KEY)) return { status: 401, body: { message: 'not signed' } };
    if (req.method === 'GET' && path === '/')
      return { status: 200, body: overHttp(account.read()) };
    const inDocuments = /^\/dbs\/([^/]+)\/colls\/([^/]+)\/docs(?:\/([^/]+))?$/.exec(path);
    if (inDocuments === null) return await answerOfPackage(account, req);
    const [, database = '', collection = '', id] = inDocuments.map(decodeURIComponent);
    const body = read ?? (await bodyOf(req));
    if (body === undefined) return { status: 413, body: { message: 'over 2 MiB' } };
    const container = account.database(database).collection(collection);
    const request = { method: req.method ?? '', headers: req.headers, body, now: now() };
    return answerForDocuments(container, { ...request, id: inDocuments[3] && id });
  };

  server.on('request', async (req, res) => {
    const path = pathOf(req.url);
    const fault = opened.fault({ method: req.method ?? '', path, kind: kindOf(req, path) });
    if (fault === 'hang') return;
    if (fault === 'refuse') return void req.socket.destroy();
    if (fault === 'late') {
      const body = await bodyOf(req);
      req.socket.destroy();
      await sleep(LATE);
      return void (await answerTo(req, path, body));
    }
    const answer = typeof fault === 'object' ? fault : await answerTo(req, path).catch(failed);
    if (fault === 'lost') return void req.socket.destroy();
    res.writeHead(answer.status, {
      'content-type': 'application/json',
      'x-ms-request-charge': '1',
      ...answer.headers,
    });
    res.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  return opened;
}

/** The client puts two slashes before some paths, and one after others. */
function pathOf(url = '/'): string {
  return `/${url.split('?')[0]}`.replace(/^\/+/, '/').replace(/(.)\/$/, '$1');
}

function kindOf({ headers }: http.IncomingMessage, path: string): SeenRequest['kind'] {
  if (headers['x-ms-cosmos-is-query-plan-request']) return 'plan';
  if (headers['x-ms-documentdb-isquery']) return 'query';
  if (headers['x-ms-cosmos-is-batch-request']) return 'batch';
  return /\/docs(\/|$)/.test(path) ? 'item' : 'other';
}

/** What the package answers for everything that is no document. */
async function answerOfPackage(
  account: InstanceType<typeof accounts.default>,
  req: http.IncomingMessage,
): Promise<Answer> {
  const [params, handler] = routes.default(req) ?? [];
  if (handler === undefined) return { status: 400, body: { message: 'no route' } };
  const headers: Record<string, string> = {};
  const res = {
    statusCode: 200,
    setHeader: (name: string, value: string) => {
      headers[name] = value;
    },
  };
  const body = await handler(account, req, res, params);
  const message = res.statusCode < 400 ? {} : { message: '' };
  return { status: res.statusCode, headers, body: body && { ...message, ...body } };
}

function overHttp(account: object): unknown {
  return JSON.parse(JSON.stringify(account).replaceAll('"https://', '"http://'));
}

function failed(error: unknown): Answer {
  return { status: 500, body: { message: String(error) } };
}

/** Undefined when it is longer than Cosmos takes. */
async function bodyOf(req: http.IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length <= MAX_BODY) chunks.push(chunk);
  }
  return length > MAX_BODY ? undefined : Buffer.concat(chunks).toString();
}
