import type { Store } from '../services/ports/store.ts';
import type { CosmosOptions } from './cosmos.ts';

export interface OpenOptions {
  /** Milliseconds since the epoch, for a store that keeps its own time. Default: the system clock. */
  readonly now?: () => number;
  /** What Cosmos needs besides its endpoint. */
  readonly cosmos?: Omit<CosmosOptions, 'endpoint'>;
}

/**
 * Opens the store that a setting names: `sqlite:<file>`, or `sqlite::memory:` for one that is gone
 * when it is closed; or `cosmos:<endpoint>`. An adapter is loaded only when it is asked for.
 * @throws Error when the setting names no store; the message does not repeat what follows the
 * first colon, which may hold a secret.
 */
export async function openStore(setting: string, options: OpenOptions = {}): Promise<Store> {
  const colon = setting.indexOf(':');
  const scheme = setting.slice(0, Math.max(colon, 0));
  const place = setting.slice(colon + 1);
  if (scheme === 'sqlite' && place !== '') {
    const { openEmbeddedStore } = await import('./embedded.ts');
    return openEmbeddedStore({ file: place, ...(options.now && { now: options.now }) });
  }
  if (scheme === 'cosmos' && place !== '') {
    const { openCosmosStore } = await import('./cosmos.ts');
    return await openCosmosStore({ database: 'delegations', ...options.cosmos, endpoint: place });
  }
  throw new Error(
    `The store setting must be sqlite:<file> or cosmos:<endpoint>; it names "${scheme}:"`,
  );
}
