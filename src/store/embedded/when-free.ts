import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../../services/ports/store.ts';
import { isBusy } from './errors.ts';

/** Milliseconds that a call waits for another process, where nothing else is asked for. */
const LONGEST_WAIT = 5000;
/** Milliseconds between two tries, at most. */
const PAUSE = 30;

/**
 * Does it once no other process has the file. The pauses differ, so that two that wait do not keep
 * meeting.
 */
export async function whenFree<T>(
  until: number | undefined = Date.now() + LONGEST_WAIT,
  act: () => T,
): Promise<T> {
  for (;;) {
    try {
      return act();
    } catch (error) {
      const isLocked = error instanceof StoreError && isBusy(error.cause);
      if (!isLocked || Date.now() + PAUSE >= until) throw error;
      await sleep(Math.random() * PAUSE);
    }
  }
}
