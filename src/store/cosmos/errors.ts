import { ErrorResponse } from '@azure/cosmos';
import { StoreError, type StoreErrorCode } from '../../services/ports/store.ts';

/** What Cosmos' answers to an operation on an item mean to the port. */
const refusals: ReadonlyMap<unknown, StoreErrorCode> = new Map([
  [404, 'missing'],
  [409, 'conflict'],
  [412, 'stale'],
  [413, 'too-big'],
]);

/** Substatus of a 404 that is about the item itself; others are about its container or a session. */
const ITEM_IS_MISSING = 0;

/** An answer of Cosmos, whether it came as an error or within one. */
export interface Answer {
  readonly status: unknown;
  readonly substatus: number;
  readonly charge: number;
}

/** What the client threw, as far as it is an answer of Cosmos; a failed batch is wrapped in an error. */
export function answerOf(error: unknown): Answer {
  const found = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(found instanceof ErrorResponse)) return { status: undefined, substatus: 0, charge: 0 };
  const charge = Number(found.headers?.['x-ms-request-charge'] ?? 0);
  return { status: found.code, substatus: found.substatus ?? 0, charge };
}

/**
 * An answer with this status to one operation on an item. What is no refusal of the operation is
 * `unavailable`: throttled (429), to be tried again (449), too slow (408), away (410, 5xx), not
 * let in (401, 403), or a container that is not there.
 */
export function refusalOf(status: unknown, substatus = 0): StoreErrorCode {
  if (status === 404 && substatus !== ITEM_IS_MISSING) return 'unavailable';
  return refusals.get(status) ?? 'unavailable';
}

/**
 * Whatever the client threw, as the port says it. A 400 is a fault of ours and is thrown on as it
 * is; everything else that is no refusal is `unavailable`, which includes what the client makes of
 * an answer that is no JSON.
 */
export function toStoreError(error: unknown, what: string, index?: number): unknown {
  if (error instanceof StoreError) return error;
  const { status, substatus } = answerOf(error);
  if (status === 400) return error;
  const code = refusalOf(status, substatus);
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${what}: ${status === undefined ? '' : `${status} `}${reason}`;
  return new StoreError(code, message, code === 'unavailable' ? undefined : index, {
    cause: error,
  });
}
