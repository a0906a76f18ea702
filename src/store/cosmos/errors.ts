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
  const answer = found(error);
  if (answer === undefined) return { status: undefined, substatus: 0, charge: 0 };
  const charge = Number(answer.headers?.['x-ms-request-charge'] ?? 0);
  return { status: answer.code, substatus: answer.substatus ?? 0, charge };
}

function found(error: unknown): ErrorResponse | undefined {
  const answer = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return answer instanceof ErrorResponse ? answer : undefined;
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

/** Answers after which nothing was written, and that pass: throttled, or another write was under way. */
const notNow: ReadonlySet<unknown> = new Set([429, 449]);

/** Answers that say nothing of whether a write was made: too slow, moved, or broken. */
const isNoAnswer = (status: unknown) =>
  status === 408 || status === 410 || (typeof status === 'number' && status >= 500);

/** A connection that was never made: nothing was given over. */
const neverSent: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What is wrong is not what was asked: the same may be asked again. */
export class Trouble extends StoreError {
  /** Milliseconds after which Cosmos wants to be asked again; undefined when it did not say. */
  readonly retryAfter: number | undefined;
  constructor(
    code: 'unavailable' | 'unsure',
    message: string,
    { cause, retryAfter }: { cause: unknown; retryAfter?: number | undefined },
  ) {
    super(code, message, undefined, { cause });
    this.name = 'StoreError';
    this.retryAfter = retryAfter;
  }
}

/**
 * Whatever the client threw, as the port says it. A 400 is a fault of ours and is thrown on as it
 * is; what is neither that nor a refusal is `unavailable`, or `unsure` when it was a commit and may
 * have been made. That includes what the client makes of an answer that is no JSON.
 */
export function toStoreError(error: unknown, what: string, index?: number): unknown {
  if (error instanceof StoreError) return error;
  const { status, substatus } = answerOf(error);
  if (status === 400) return error;
  const code = refusalOf(status, substatus);
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${what}: ${typeof status === 'number' ? `${status} ` : ''}${reason}`;
  if (code !== 'unavailable') return new StoreError(code, message, index, { cause: error });
  return (
    troubleOf(status, message, error) ?? new StoreError(code, message, undefined, { cause: error })
  );
}

/** Undefined for an answer that will be the same next time, such as 403. */
export function troubleOf(status: unknown, message: string, cause?: unknown): Trouble | undefined {
  const retryAfter = found(cause)?.retryAfterInMs;
  if (notNow.has(status)) return new Trouble('unavailable', message, { cause, retryAfter });
  if (isNoAnswer(status)) return new Trouble('unsure', message, { cause, retryAfter });
  if (typeof status === 'number') return undefined;
  return new Trouble(neverSent.has(codeOf(cause)) ? 'unavailable' : 'unsure', message, { cause });
}

/** What Node calls the failure of a connection. */
function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
