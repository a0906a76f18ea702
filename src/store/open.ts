import type { Store } from '../services/ports/store.ts';

export interface OpenOptions {
  /** Milliseconds since the epoch. Default: the system clock. */
  readonly now?: () => number;
}

/**
 * Opens the store that a setting names: `sqlite:<file>`, or `sqlite::memory:` for one that is gone
 * when it is closed. An adapter is loaded only when it is asked for.
 * @throws Error when the setting names no store; the message does not repeat what follows the
 * first colon, which may hold a secret.
 */
export async function openStore(setting: string, options: OpenOptions = {}): Promise<Store> {
  const colon = setting.indexOf(':');
  const scheme = setting.slice(0, Math.max(colon, 0));
  const place = setting.slice(colon + 1);
  if (scheme === 'sqlite' && place !== '') {
    const { openEmbeddedStore } = await import('./embedded.ts');
    return openEmbeddedStore({ file: place, ...options });
  }
  if (scheme === 'cosmos') throw new Error('The Cosmos store is not built yet: use sqlite:<file>');
  throw new Error(`The store setting must be sqlite:<file>; it names "${scheme}:"`);
}
