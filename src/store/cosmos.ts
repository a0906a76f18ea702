import type { Container, ItemDefinition } from '@azure/cosmos';
import { type Store, StoreError } from '../services/ports/store.ts';
import { checkQuery } from './check-query.ts';
import {
  type Call,
  createCall,
  type Log,
  type OnCharge,
  reading,
  type Task,
} from './cosmos/calls.ts';
import { openClient } from './cosmos/client.ts';
import { commit } from './cosmos/commit.ts';
import { prepareContainers } from './cosmos/containers.ts';
import { toRow } from './cosmos/documents.ts';
import { refusalOf, toStoreError } from './cosmos/errors.ts';
import { canBeInUrl } from './cosmos/item-url.ts';
import { readCount, readPage } from './cosmos/page.ts';
import { readPartitions } from './cosmos/partitions.ts';
import { isId } from './limits.ts';

export interface CosmosOptions {
  /** `https://<account>.documents.azure.com`; plain http on loopback only. */
  readonly endpoint: string;
  /** The account's key. Default: the identity that the process runs under. */
  readonly key?: string | undefined;
  /** Made when it is missing, with its two containers, where that is allowed. */
  readonly database: string;
  readonly log?: Log;
  readonly onCharge?: OnCharge;
  /** Milliseconds for one operation with all its retries. Default: 5000, as long as a turn has. */
  readonly timeout?: number;
}

/**
 * How much of an operation's time one request may take, so that one that hangs is tried again, also
 * within the three seconds that a click has.
 */
const REQUEST_SHARE = 0.3;

/** An id of no document: reading it costs one request unit and shows that the container answers. */
const NOBODY = 'ping';

/**
 * A store in Azure Cosmos DB, which any number of processes may have open.
 * @throws Error that says what is missing when it cannot be used as it is; StoreError `unavailable`
 * when it does not answer.
 */
export async function openCosmosStore(options: CosmosOptions): Promise<Store> {
  const { endpoint, key, database, log, onCharge, timeout = 5000 } = options;
  const client = await openClient({ endpoint, key, requestTimeout: timeout * REQUEST_SHARE });
  const containers = await prepareContainers({ client, database, log }).catch((error: unknown) => {
    client.dispose();
    throw error;
  });
  const call = createCall({ timeout, log, onCharge });
  let isOpen = true;
  const whileOpen = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    if (!isOpen) throw new StoreError('unavailable', 'the store is closed');
    try {
      return await act();
    } catch (error) {
      throw toStoreError(error, what);
    }
  };

  return {
    get: (name, pk, id, until) =>
      whileOpen(`get ${pk}/${id}`, async () => {
        if (!isId(pk) || !isId(id)) return undefined;
        const task = { operation: 'get', container: name, until } as const;
        const read = canBeInUrl(id) ? readItem : findItem;
        const found = await read(call, task, containers[name], [pk, id]);
        if (found === undefined) return undefined;
        const { doc, etag } = toRow(found);
        return { doc, etag };
      }),
    commit: (name, pk, ops, until) =>
      whileOpen(`commit in ${pk}`, () => commit(call, { name, until }, containers[name], pk, ops)),
    query: (name, query, until) =>
      whileOpen(`query of ${name}`, () =>
        readPage(call, { name, until }, containers[name], checkQuery(name, query)),
      ),
    count: (name, query, until) =>
      whileOpen(`count of ${name}`, () =>
        readCount(call, { name, until }, containers[name], checkQuery(name, query)),
      ),
    partitions: (name, after, until) =>
      whileOpen(`partitions of ${name}`, () =>
        readPartitions(call, { name, until }, containers[name], after),
      ),
    ping: (until) =>
      whileOpen('ping', async () => {
        for (const container of ['work', 'bot'] as const) {
          const task = { operation: 'ping', container, until } as const;
          await readItem(call, task, containers[container], [NOBODY, NOBODY]);
        }
      }),
    close: async () => {
      isOpen = false;
      client.dispose();
    },
  };
}

type Key = readonly [pk: string, id: string];

/** The client takes every 404 for an item that is not there; the substatus knows better. */
async function readItem(
  call: Call,
  task: Task,
  container: Container,
  [pk, id]: Key,
): Promise<ItemDefinition | undefined> {
  return await call(task, (doing) =>
    reading(doing, `get ${pk}/${id}`, async () => {
      const { abortSignal } = doing;
      const response = await container.item(id, pk).read<ItemDefinition>({ abortSignal });
      doing.charged(response.requestCharge);
      if (response.statusCode !== 404) return response.resource;
      if (refusalOf(404, response.substatus) === 'missing') return undefined;
      throw new StoreError('unavailable', `container ${task.container}: 404/${response.substatus}`);
    }),
  );
}

async function findItem(
  call: Call,
  task: Task,
  container: Container,
  [pk, id]: Key,
): Promise<ItemDefinition | undefined> {
  return await call(task, (doing) =>
    reading(doing, `get ${pk}/${id}`, async () => {
      const query = 'SELECT * FROM c WHERE c.id = @id';
      const found = await container.items
        .query<ItemDefinition>(
          { query, parameters: [{ name: '@id', value: id }] },
          { partitionKey: pk, abortSignal: doing.abortSignal },
        )
        .fetchAll();
      doing.charged(found.requestCharge);
      return found.resources[0];
    }),
  );
}
