import type { Container, ItemDefinition } from '@azure/cosmos';
import { type Container as Name, type Store, StoreError } from '../services/ports/store.ts';
import { checkQuery } from './check-query.ts';
import { type Call, createCall, type Log, type OnCharge } from './cosmos/calls.ts';
import { openClient } from './cosmos/client.ts';
import { commit } from './cosmos/commit.ts';
import { prepareContainers } from './cosmos/containers.ts';
import { toRow } from './cosmos/documents.ts';
import { refusalOf, toStoreError } from './cosmos/errors.ts';
import { canBeInUrl } from './cosmos/item-url.ts';
import { readCount, readPage } from './cosmos/page.ts';
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

/** How much of an operation's time one request may take, so that a read that hangs is tried again. */
const REQUEST_SHARE = 0.6;

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
    get: (name, pk, id) =>
      whileOpen(`get ${pk}/${id}`, async () => {
        if (!isId(pk) || !isId(id)) return undefined;
        const found = canBeInUrl(id)
          ? await readItem(call, name, containers[name], [pk, id])
          : await findItem(call, name, containers[name], [pk, id]);
        if (found === undefined) return undefined;
        const { doc, etag } = toRow(found);
        return { doc, etag };
      }),
    commit: (name, pk, ops) =>
      whileOpen(`commit in ${pk}`, () => commit(call, name, containers[name], pk, ops)),
    query: (name, query) =>
      whileOpen(`query of ${name}`, () =>
        readPage(call, name, containers[name], checkQuery(name, query)),
      ),
    count: (name, query) =>
      whileOpen(`count of ${name}`, () =>
        readCount(call, name, containers[name], checkQuery(name, query)),
      ),
    ping: () =>
      whileOpen('ping', async () => {
        for (const name of ['work', 'bot'] as const) {
          await readItem(call, name, containers[name], [NOBODY, NOBODY], 'ping');
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
  name: Name,
  container: Container,
  [pk, id]: Key,
  operation: 'get' | 'ping' = 'get',
): Promise<ItemDefinition | undefined> {
  return await call(operation, name, async (abortSignal, charged) => {
    const response = await container.item(id, pk).read<ItemDefinition>({ abortSignal });
    charged(response.requestCharge);
    if (response.statusCode !== 404) return response.resource;
    if (refusalOf(404, response.substatus) === 'missing') return undefined;
    throw new StoreError('unavailable', `container ${name}: 404/${response.substatus}`);
  });
}

async function findItem(
  call: Call,
  name: Name,
  container: Container,
  [pk, id]: Key,
): Promise<ItemDefinition | undefined> {
  return await call('get', name, async (abortSignal, charged) => {
    const query = 'SELECT * FROM c WHERE c.id = @id';
    const found = await container.items
      .query<ItemDefinition>(
        { query, parameters: [{ name: '@id', value: id }] },
        { partitionKey: pk, abortSignal },
      )
      .fetchAll();
    charged(found.requestCharge);
    return found.resources[0];
  });
}
