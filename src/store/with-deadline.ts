/** A store whose every call must answer before an instant; a later answer counts as none. */

import { type Store, StoreError } from '../services/ports/store.ts';

/** `deadline` is in milliseconds of Date.now(). */
export function withDeadline(store: Store, deadline: number): Store {
  const held = async <T>(call: Promise<T>): Promise<T> => {
    const left = deadline - Date.now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = new StoreError('unavailable', 'The store did not answer in time');
      timer = setTimeout(() => reject(error), Math.max(left, 0));
    });
    try {
      return await Promise.race([call, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get: (...args) => held(store.get(...args)),
    commit: (...args) => held(store.commit(...args)),
    query: (...args) => held(store.query(...args)),
    count: (...args) => held(store.count(...args)),
    ping: () => held(store.ping()),
    close: () => store.close(),
  };
}
