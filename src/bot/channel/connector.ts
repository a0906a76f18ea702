/** One call to the Bot Framework's connector over the wire: with a timeout, and never made twice. */

import type { Answer } from './judge.ts';

export interface Request {
  readonly method: 'POST' | 'PUT';
  readonly url: URL;
  readonly body: unknown;
  /** The bearer token; undefined in local mode. */
  readonly token: string | undefined;
  /** Milliseconds the call may take, its answer read. */
  readonly timeout: number;
}

/** An answer that broke off while it was read counts where its status says enough: when it is no 2xx. */
export async function request({ method, url, body, token, timeout }: Request): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  try {
    const signal = AbortSignal.timeout(timeout);
    const answer = await fetch(url, { method, headers, body: JSON.stringify(body), signal });
    const retryAfter = answer.headers.get('retry-after');
    const text = answer.text();
    const said = answer.ok ? await text : await text.catch(() => '');
    return { status: answer.status, retryAfter, body: said };
  } catch (error) {
    return { error };
  }
}
