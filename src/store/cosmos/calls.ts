import { type Container as Name, StoreError } from '../../services/ports/store.ts';
import { answerOf } from './errors.ts';

export type Operation = 'get' | 'commit' | 'query' | 'ping';

/** Told what each operation cost in request units, those that were refused included. */
export type OnCharge = (operation: Operation, requestUnits: number) => void;

/** The part of the log that is written to. */
export interface Log {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Lets one operation speak to Cosmos: within the time it has, its cost counted. */
export type Call = <T>(
  operation: Operation,
  container: Name,
  act: (abortSignal: AbortSignal, charged: (requestUnits: number) => void) => Promise<T>,
) => Promise<T>;

export interface CallOptions {
  /** Milliseconds for one operation with all its retries. */
  readonly timeout: number;
  readonly log: Log | undefined;
  readonly onCharge: OnCharge | undefined;
}

/**
 * The client retries a read that timed out up to 120 times, whatever its own timeouts say; the
 * signal ends that. It does not reach the client's own look at the account, so there is a race too.
 */
export function createCall({ timeout, log, onCharge }: CallOptions): Call {
  return async (operation, container, act) => {
    let cost = 0;
    const charged = (requestUnits: number) => {
      cost += requestUnits;
    };
    try {
      return await within(timeout, (signal) => act(signal, charged));
    } catch (error) {
      charged(answerOf(error).charge);
      throw error;
    } finally {
      onCharge?.(operation, cost);
      log?.debug({ operation, container, requestUnits: cost }, 'store');
    }
  };
}

/** @throws StoreError `unavailable` when the time is out. */
export async function within<T>(
  milliseconds: number,
  act: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new StoreError('unavailable', `Cosmos did not answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([act(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
