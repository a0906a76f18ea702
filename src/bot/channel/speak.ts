/**
 * One call to the channel, as often as it takes to know how it ended: it waits for its slot, waits a
 * refusal out that soon passes, and fetches the token anew when that is what is wrong.
 */

import type { Address, Delivery } from '../../services/ports/courier.ts';
import { request } from './connector.ts';
import { judge } from './judge.ts';
import type { Pace } from './pace.ts';

export interface Speaking {
  /** The bearer token for the channel, fetched anew when asked; undefined in local mode. */
  readonly token: (isAnew: boolean) => Promise<string | undefined>;
  /** Whether the bot may speak to a service URL. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  readonly pace: Pace;
  /** Milliseconds a call may take; 8 000 when it is not said. */
  readonly timeout?: number | undefined;
}

export interface Call {
  readonly address: Pick<Address, 'serviceUrl' | 'conversation'>;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
}

const TIMEOUT = 8000;
/** Milliseconds that a slot is waited for: by the answer to somebody, and by what is sent unasked. */
const PATIENCE = { answer: 3000, unasked: 2000 };

export type Urgency = keyof typeof PATIENCE;

export async function speak(speaking: Speaking, urgency: Urgency, call: Call): Promise<Delivery> {
  const { pace, isAllowed } = speaking;
  const { conversation, serviceUrl } = call.address;
  if (!isAllowed(serviceUrl)) return { kind: 'unreachable', why: 'the service URL is not allowed' };
  const waiting = { isAnswer: urgency === 'answer', until: pace.now() + PATIENCE[urgency] };
  const off = await pace.take(conversation, waiting);
  if (off !== undefined) return { kind: 'refused', why: 'the pace', afterSeconds: off };
  const ended = await post(speaking, call);
  if (ended.kind !== 'refused' || ended.afterSeconds === undefined) return ended;
  pace.holdOff(conversation, ended.afterSeconds);
  const isTooFar = (await pace.take(conversation, waiting)) !== undefined;
  return isTooFar ? ended : post(speaking, call);
}

const noToken: Delivery = { kind: 'refused', why: 'no token for the channel' };

async function post(speaking: Speaking, { address, method, path, body }: Call): Promise<Delivery> {
  const url = new URL(path, address.serviceUrl.replace(/\/*$/, '/'));
  const timeout = speaking.timeout ?? TIMEOUT;
  for (const isAnew of [false, true]) {
    const found = await speaking.token(isAnew).then(
      (token) => ({ token }),
      () => undefined,
    );
    if (!found) return noToken;
    const answer = await request({ method, url, body, timeout, token: found.token });
    const isTokenWrong = 'status' in answer && answer.status === 401 && found.token !== undefined;
    if (!isTokenWrong || isAnew) return judge(answer);
  }
  return noToken;
}
