/** The clients that have been opened, one a person, each started when it is first asked for. */
import type { LocalPerson } from './person.ts';
import { type Playground, startPlayground } from './playground.ts';

export interface Clients {
  /** Starts the person's client unless it runs, and gives its address. */
  open(person: LocalPerson): Promise<string>;
  /** The address of a person's client, if it runs. */
  addressOf(person: LocalPerson): string | undefined;
  /** The address of the client that was opened first of those that run. */
  first(): string | undefined;
  close(): Promise<void>;
}

export interface ClientsOptions {
  readonly people: readonly LocalPerson[];
  readonly botUrl: string;
  readonly serviceUrl: string;
}

export function createClients(options: ClientsOptions): Clients {
  const starting = new Map<LocalPerson, Promise<Playground>>();
  const running = new Map<LocalPerson, Playground>();

  const start = async (person: LocalPerson) => {
    const client = await startPlayground({ person, ...options });
    running.set(person, client);
    void client.ended.then(() => forget(person));
    return client;
  };
  const forget = (person: LocalPerson) => {
    running.delete(person);
    starting.delete(person);
  };
  const open = async (person: LocalPerson) => {
    const client = starting.get(person) ?? start(person);
    starting.set(person, client);
    client.catch(() => forget(person));
    return (await client).address;
  };
  const close = async () => {
    const started = await Promise.allSettled(starting.values());
    await Promise.all(started.map((one) => one.status === 'fulfilled' && one.value.stop()));
  };
  return {
    open,
    addressOf: (person) => running.get(person)?.address,
    first: () => running.values().next().value?.address,
    close,
  };
}
