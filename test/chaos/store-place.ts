/** A store that outlives the processes on it: a file, or the Cosmos test server in this process. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreKind } from '../../src/domain/status.ts';
import type { Store } from '../../src/services/ports/store.ts';
import { openStore } from '../../src/store/open.ts';
import { openCosmosServer } from '../cosmos-server/server.ts';

export interface StorePlace {
  /** What a process is told of it. */
  readonly store: string;
  readonly env: Readonly<Record<string, string>>;
  /** Lets this process look into it, or write. */
  look<T>(run: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function openPlace(kind: StoreKind): Promise<StorePlace> {
  return kind === 'sqlite' ? openFile() : openServer();
}

async function openFile(): Promise<StorePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'delegations-'));
  const store = `sqlite:${join(folder, 'delegations.db')}`;
  const close = () => rm(folder, { recursive: true, force: true });
  return { store, env: {}, look: (run) => within(store, '', run), close };
}

async function openServer(): Promise<StorePlace> {
  const server = await openCosmosServer();
  const store = `cosmos:${server.endpoint}`;
  const env = { COSMOS_KEY: server.key };
  return { store, env, look: (run) => within(store, server.key, run), close: server.close };
}

async function within<T>(
  setting: string,
  key: string,
  run: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(setting, { cosmos: { key, database: 'delegations' } });
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
