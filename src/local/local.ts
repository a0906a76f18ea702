/** Trying the bot on one's own machine: a page of people and a local Teams client for each. */
import { createClients } from './clients.ts';
import { createForwarder, messagesPath } from './forwarder.ts';
import { createPage } from './page.ts';
import { type LocalPerson, playable } from './person.ts';
import { createRouter } from './router.ts';
import { type Handler, listen } from './server.ts';

export interface LocalOptions {
  /** The first five can be played. At least six are needed. */
  readonly people: readonly LocalPerson[];
  /** The bot's endpoint for messages. */
  readonly botUrl: string;
  /**
   * For the page and the connector; 0 takes a free one. The same at every start, since the store
   * remembers where people were reached.
   */
  readonly port: number;
  readonly log: { error(details: object, message: string): void };
}

export interface Local {
  /** The page, to be shown to whoever started the bot. */
  readonly address: string;
  /** What the local clients name as serviceUrl. */
  readonly serviceUrl: string;
  /** Starts the person's client unless it runs, and gives its address. */
  open(aadObjectId: string): Promise<string>;
  /** Ends the clients and the page. */
  close(): Promise<void>;
}

/** Throws when the port is taken. No client runs before someone opens it. */
export async function startLocal({ people, botUrl, port, log }: LocalOptions): Promise<Local> {
  const players = people.slice(0, playable);
  const server = await listen(port);
  const serviceUrl = server.address;
  const clients = createClients({ people, botUrl: `${serviceUrl}${messagesPath}`, serviceUrl });
  const onError = (error: unknown) => log.error({ error }, 'a local Teams client did not start');
  const page = createPage({ people: players, open: clients.open, onError });
  server.serve(byPath(page, createRouter(players, clients), createForwarder(botUrl)));

  return {
    address: `${server.address}/`,
    serviceUrl,
    open: async (aadObjectId) => {
      const person = players.find((one) => one.aadObjectId === aadObjectId);
      if (!person) throw new Error(`Nobody to play has the id ${aadObjectId}.`);
      return await clients.open(person);
    },
    close: async () => {
      await Promise.all([clients.close(), server.close()]);
    },
  };
}

function byPath(page: Handler, router: Handler, forwarder: Handler): Handler {
  return (request) => {
    const { url = '/' } = request;
    if (url.startsWith('/v3/')) return router(request);
    return (url === messagesPath ? forwarder : page)(request);
  };
}
