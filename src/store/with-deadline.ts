/** A store whose every call must answer before an instant; a later answer counts as none. */

import { type Store, StoreError, type StoreErrorCode } from '../services/ports/store.ts';

/** Milliseconds before the deadline by which the adapter is to have ended, since it can tell how. */
const MARGIN = 50;

/** `deadline` is in milliseconds of Date.now(). */
export function withDeadline(store: Store, deadline: number): Store {
  const until = deadline - MARGIN;
  const held = async <T>(late: StoreErrorCode, call: () => Promise<T>): Promise<T> => {
    const left = deadline - Date.now();
    if (left <= 0) throw new StoreError('unavailable', 'There was no time left to ask the store');
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      const refuse = () => reject(new StoreError(late, 'The store did not answer in time'));
      timer = setTimeout(refuse, left);
    });
    try {
      return await Promise.race([call(), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get: (...[container, pk, id]) => held('unavailable', () => store.get(container, pk, id, until)),
    commit: (...[container, pk, ops]) =>
      held('unsure', () => store.commit(container, pk, ops, until)),
    query: (...[container, query]) =>
      held('unavailable', () => store.query(container, query, until)),
    count: (...[container, query]) =>
      held('unavailable', () => store.count(container, query, until)),
    partitions: (...[container, after]) =>
      held('unavailable', () => store.partitions(container, after, until)),
    ping: () => held('unavailable', () => store.ping(until)),
    close: () => store.close(),
  };
}
