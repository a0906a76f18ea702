import { setTimeout as sleep } from 'node:timers/promises';
import { type Container as Name, StoreError } from '../../services/ports/store.ts';
import { answerOf, Trouble, toStoreError } from './errors.ts';

export type Operation = 'get' | 'commit' | 'query' | 'ping';

/** Told what each operation cost in request units, those that were refused included. */
export type OnCharge = (operation: Operation, requestUnits: number) => void;

/** The part of the log that is written to. */
export interface Log {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** One operation that is under way. */
export interface Doing {
  readonly abortSignal: AbortSignal;
  readonly charged: (requestUnits: number) => void;
  /**
   * Waits before it is tried again after an error; the more often, the longer. False, at once, when
   * trying again is of no use or there is no time for it.
   */
  readonly mayTryAgain: (error: unknown, tries: number) => Promise<boolean>;
  /** Kept by a commit: whether it may have been made, should the time be out now. */
  readonly progress: { mayBeMade: boolean };
}

/** What is done, for the log, and by when: milliseconds of Date.now(). */
export interface Task {
  readonly operation: Operation;
  readonly container: Name;
  readonly until: number | undefined;
}

/** Lets one operation speak to Cosmos: within the time it has, its cost counted. */
export type Call = <T>(task: Task, act: (doing: Doing) => Promise<T>) => Promise<T>;

export interface CallOptions {
  /** Milliseconds for one operation with all its tries, where nothing else is asked for. */
  readonly timeout: number;
  readonly log: Log | undefined;
  readonly onCharge: OnCharge | undefined;
}

/** Request units above which an operation is told of at once; a step on a large record costs half. */
const DEAR = 300;

/** Milliseconds before the second try, doubled for each one after it, at most the longest. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/**
 * The client retries a read that timed out up to 120 times, whatever its own timeouts say; the
 * signal ends that. It does not reach the client's own look at the account, so there is a race too.
 */
export function createCall({ timeout, log, onCharge }: CallOptions): Call {
  return async ({ operation, container, until = Date.now() + timeout }, act) => {
    let cost = 0;
    const charged = (requestUnits: number) => {
      cost += requestUnits;
    };
    const mayTryAgain = async (error: unknown, tries: number): Promise<boolean> => {
      if (!(error instanceof Trouble)) return false;
      const pause = error.retryAfter ?? Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE);
      if (Date.now() + pause >= until) return false;
      charged(answerOf(error).charge);
      await sleep(pause);
      return true;
    };
    const progress = { mayBeMade: false };
    try {
      return await within(
        until - Date.now(),
        (abortSignal) => act({ abortSignal, charged, mayTryAgain, progress }),
        () => (progress.mayBeMade ? 'unsure' : 'unavailable'),
      );
    } catch (error) {
      charged(answerOf(error).charge);
      throw error;
    } finally {
      onCharge?.(operation, cost);
      const told = { operation, container, requestUnits: cost };
      if (cost > DEAR) log?.warn(told, 'an operation of the store was dear');
      else log?.debug(told, 'store');
    }
  };
}

/** Asks until it is answered, while there is time: reading twice changes nothing. */
export async function reading<T>(
  { mayTryAgain }: Doing,
  what: string,
  read: () => Promise<T>,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await read();
    } catch (thrown) {
      const error = toStoreError(thrown, what);
      if (await mayTryAgain(error, tries)) continue;
      if (!(error instanceof Trouble)) throw error;
      throw new StoreError('unavailable', error.message, undefined, { cause: error.cause });
    }
  }
}

/** Nothing is asked when no time is left. @throws StoreError when the time is out, of the code that it has then. */
export async function within<T>(
  milliseconds: number,
  act: (abortSignal: AbortSignal) => Promise<T>,
  codeWhenLate: () => 'unavailable' | 'unsure' = () => 'unavailable',
): Promise<T> {
  if (milliseconds <= 0) {
    throw new StoreError('unavailable', 'There was no time left to ask Cosmos');
  }
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new StoreError(codeWhenLate(), 'Cosmos did not answer in time'));
    }, milliseconds);
  });
  try {
    return await Promise.race([act(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
