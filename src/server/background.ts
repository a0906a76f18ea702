/** What goes on after an answer has been sent, so that stopping can wait for it. */

import type { Logger } from 'pino';

export interface Background {
  readonly add: (task: Promise<void>) => void;
  /** Resolves when nothing goes on. */
  readonly settled: () => Promise<void>;
}

export function createBackground(log: Logger): Background {
  const tasks = new Set<Promise<void>>();
  const add = (task: Promise<void>): void => {
    const logged = task
      .catch((error: unknown) => log.error({ err: error }, 'something after an answer failed'))
      .finally(() => tasks.delete(logged));
    tasks.add(logged);
  };
  const settled = async (): Promise<void> => {
    while (tasks.size > 0) await Promise.all(tasks);
  };
  return { add, settled };
}
