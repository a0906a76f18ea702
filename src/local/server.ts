/** A small web server that nobody but this machine can reach. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  /** The media type of the body. */
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (request: IncomingMessage) => Promise<Answer>;

export interface LocalServer {
  /** Without a slash at its end. */
  readonly address: string;
  serve(handler: Handler): void;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Listens on loopback; port 0 takes a free one. Throws when the port is taken. */
export async function listen(port: number): Promise<LocalServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://${host}:${bound.port}`,
    serve: (handler) => {
      server.on('request', (request, response) => void answer(handler, request, response));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(handler: Handler, request: IncomingMessage, response: ServerResponse) {
  const { status, type, body, headers } = await handle(handler, request);
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

async function handle(handler: Handler, request: IncomingMessage): Promise<Answer> {
  // A page from elsewhere may point its own name at this machine; it still says that name.
  const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
  if (!isOurs) return { status: 421, type: 'text/plain', body: 'Only loopback is served.' };
  try {
    return await handler(request);
  } catch (error) {
    return { status: 500, type: 'text/plain', body: String(error) };
  }
}
