/** How an outbound call ended, read from what the channel answered or from how the call broke off. */

import { z } from 'zod';
import type { Delivery } from '../../services/ports/courier.ts';

/** What came back over the wire; `error` when nothing that could be read did. */
export type Answer =
  | { readonly status: number; readonly retryAfter: string | null; readonly body: string }
  | { readonly error: unknown };

/** Seconds that a channel may ask us to wait; it is not believed beyond that. */
const LONGEST_WAIT = 6 * 3600;

/**
 * Of a 2xx, a body that is not JSON may come from something on the way; an empty one is the channel's.
 * A refusal (429, 412) took nothing. A 401 has been tried with a fresh token by then. A 5xx, a 408 and
 * a call that broke off may have been taken.
 */
export function judge(answer: Answer): Delivery {
  if ('error' in answer) return judgeError(answer.error);
  const { status, retryAfter, body } = answer;
  const why = `${status}`;
  if (status >= 200 && status < 300) return judgeBody(body);
  switch (status) {
    case 429:
    case 412:
      return { kind: 'refused', why, afterSeconds: readRetryAfter(retryAfter, Date.now()) };
    case 401:
      return { kind: 'refused', why };
    case 403:
      return { kind: 'unreachable', why };
    case 404:
      return { kind: 'gone', why };
    default:
      return { kind: status >= 500 || status === 408 ? 'ambiguous' : 'failed', why };
  }
}

const withId = z.object({ id: z.string() });

function judgeBody(body: string): Delivery {
  if (body.trim() === '') return { kind: 'delivered' };
  try {
    const parsed = withId.safeParse(JSON.parse(body));
    return { kind: 'delivered', ...(parsed.success && { activityId: parsed.data.id }) };
  } catch {
    return { kind: 'ambiguous', why: 'an answer that is not JSON' };
  }
}

/** Seconds, from a number of seconds or a date; undefined when it says neither. */
export function readRetryAfter(header: string | null, at: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number.isNaN(Number(header)) ? (Date.parse(header) - at) / 1000 : Number(header);
  if (Number.isNaN(seconds)) return undefined;
  return Math.min(Math.max(seconds, 1), LONGEST_WAIT);
}

const failure = z.object({ code: z.string(), syscall: z.string().optional() });

/** Of a connection that was never made nothing was given over. */
function judgeError(error: unknown): Delivery {
  const cause = failure.safeParse(error instanceof Error ? error.cause : undefined);
  if (!cause.success) return { kind: 'ambiguous', why: 'no answer' };
  const { code, syscall } = cause.data;
  const isUnmade = unmade.has(code) || syscall === 'connect' || syscall === 'getaddrinfo';
  return { kind: isUnmade || UNTRUSTED.test(code) ? 'refused' : 'ambiguous', why: code };
}

const unmade: ReadonlySet<string> = new Set(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);

/** Codes of a certificate that does not hold. */
const UNTRUSTED = /^(ERR_TLS|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
