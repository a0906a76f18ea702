import type { Container, ContainerDefinition, CosmosClient } from '@azure/cosmos';
import { indexedFields, type Container as Name, StoreError } from '../../services/ports/store.ts';
import { type Log, within } from './calls.ts';
import { answerOf } from './errors.ts';
import { indexesEverything, indexPolicyOf, lacking } from './index-policy.ts';

/** Milliseconds to look at, and where needed make, what the store lies in. */
const PREPARE_TIMEOUT = 30_000;

const PARTITION_KEY = '/pk';
const NO_DEFAULT_EXPIRY = -1;
const DATA_ROLE = 'Cosmos DB Built-in Data Contributor';

/** An identity can be let in to documents only, never to make or change what they lie in. */
const BY_HAND =
  'Someone with the role Cosmos DB Operator can do it (the README says how), ' +
  "or start the bot once with the account's key in COSMOS_KEY.";

export interface Place {
  readonly client: CosmosClient;
  readonly database: string;
  readonly log: Log | undefined;
}

/**
 * The two containers, made where they are missing and brought up to date where their index policy
 * lacks something.
 * @throws Error that says what is missing and which role would do, when this may not be done.
 */
export async function prepareContainers(place: Place): Promise<Record<Name, Container>> {
  const names = Object.keys(indexedFields) as Name[];
  const database = place.client.database(place.database);
  await within(PREPARE_TIMEOUT, async (abortSignal) => {
    for (const name of names) await prepare(place, name, abortSignal);
  });
  return { work: database.container('work'), bot: database.container('bot') };
}

async function prepare(place: Place, name: Name, abortSignal: AbortSignal): Promise<void> {
  const container = place.client.database(place.database).container(name);
  const found = await explained(place, name, 'read', async () => {
    try {
      return (await container.read({ abortSignal })).resource;
    } catch (error) {
      if (answerOf(error).status !== 404) throw error;
      return undefined;
    }
  });
  if (found === undefined) await make(place, name);
  else await bringUpToDate(place, name, container, found);
}

async function make(place: Place, name: Name): Promise<void> {
  await explained(place, name, 'make', async () => {
    const { databases } = place.client;
    await unlessMadeByAnother(databases.createIfNotExists({ id: place.database }));
    const container = {
      id: name,
      partitionKey: { paths: [PARTITION_KEY] },
      defaultTtl: NO_DEFAULT_EXPIRY,
      indexingPolicy: indexPolicyOf(name),
    };
    const { containers } = place.client.database(place.database);
    await unlessMadeByAnother(containers.createIfNotExists(container));
  });
}

/** The client looks first and then makes; another process may do so in between. */
async function unlessMadeByAnother(making: Promise<unknown>): Promise<void> {
  try {
    await making;
  } catch (error) {
    if (answerOf(error).status !== 409) throw error;
  }
}

async function bringUpToDate(
  place: Place,
  name: Name,
  container: Container,
  found: ContainerDefinition,
): Promise<void> {
  const key = found.partitionKey?.paths.join(', ');
  if (key !== PARTITION_KEY) {
    throw new Error(
      `Container ${name} of database ${place.database} has partition key ${key}; ` +
        `it must be ${PARTITION_KEY}, which can only be given to a new container.`,
    );
  }
  const indexingPolicy = indexPolicyOf(name);
  const missing = [
    ...(found.defaultTtl === undefined ? ['time to live on, without a default'] : []),
    ...lacking(found.indexingPolicy, indexingPolicy).map((path) => `an index on ${path}`),
  ];
  if (missing.length === 0 && !indexesEverything(found.indexingPolicy)) return;
  const defaultTtl = found.defaultTtl ?? NO_DEFAULT_EXPIRY;
  const update = () => container.replace({ ...found, defaultTtl, indexingPolicy });
  if (missing.length > 0) await explained(place, name, `give ${missing.join(', ')} to`, update);
  else await tryTo(place, name, update);
}

/** More is indexed than is asked for: that costs, but it works. */
async function tryTo(place: Place, name: Name, update: () => Promise<unknown>): Promise<void> {
  try {
    await update();
  } catch (error) {
    if (answerOf(error).status !== 403) throw error;
    place.log?.warn({ container: name }, 'the container indexes every field, which costs');
  }
}

/** Runs it; a refusal is told as what is missing and how to get it. */
async function explained<T>(
  { database }: Place,
  name: Name,
  doing: string,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { status } = answerOf(error);
    const where = `container ${name} of database ${database}`;
    const reason = error instanceof Error ? error.message : String(error);
    if (status === 401) {
      throw new Error(`Cosmos does not accept the key or identity for ${where}.`, { cause: error });
    }
    if (status !== 403) {
      throw new StoreError(
        'unavailable',
        `Cosmos: could not ${doing} ${where}: ${reason}`,
        undefined,
        {
          cause: error,
        },
      );
    }
    throw new Error(explain(doing, name, database), { cause: error });
  }
}

function explain(doing: string, name: Name, database: string): string {
  const where = `container ${name} of database ${database}`;
  if (doing === 'read') {
    return `Cosmos lets this identity not read ${where}: give it the role ${DATA_ROLE} on the account.`;
  }
  if (doing === 'make') {
    return `Cosmos: ${where} is missing and this identity may not make it. ${BY_HAND}`;
  }
  return `Cosmos: this identity may not ${doing} ${where}. ${BY_HAND}`;
}
