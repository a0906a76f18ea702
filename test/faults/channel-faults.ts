/** What goes wrong with the channel, by the name of its row in docs/faults.md. */

import type { ChannelFault, SeenCall } from '../door/fake-channel.ts';

export interface Faulting {
  readonly fault: ChannelFault | 'refused';
  /** True for what goes wrong with every call until it is healed; else it goes wrong once. */
  readonly lasts?: boolean;
  /** The channel shows the message, whatever the bot hears. */
  readonly isTaken?: boolean;
  /** Calls of the kind that arrive before the bot leaves it. */
  readonly calls: number;
}

const once = (fault: ChannelFault, calls = 1): Faulting => ({ fault, calls });
const taken = (fault: ChannelFault): Faulting => ({ fault, calls: 1, isTaken: true });

export const faults: Readonly<Record<string, Faulting>> = {
  slow: taken('slow'),
  '429, Retry-After of a second': once({ status: 429, retryAfter: '1' }, 2),
  '429, Retry-After of a minute': once({ status: 429, retryAfter: '60' }),
  '429, without': once(429),
  '412': once(412),
  'connection refused': { fault: 'refused', lasts: true, calls: 0 },
  '401, of an old token': once(401, 2),
  '401': { fault: 401, lasts: true, calls: 2 },
  '408': once(408),
  '500': once(500),
  '502': once(502),
  '503': once(503),
  '504': once(504),
  'reset before the body': once('reset before'),
  'reset after the body': taken('reset after'),
  hang: taken('hang'),
  'not JSON': taken('not JSON'),
  '403': { fault: 403, lasts: true, calls: 1 },
  '404': { fault: 404, lasts: true, calls: 1 },
  '413': once(413, 2),
};

/** Makes calls of one kind go wrong. */
export function faultFor(
  { fault, lasts = false }: Faulting,
  isKind: (call: SeenCall) => boolean,
): (call: SeenCall) => ChannelFault | undefined {
  let isOver = false;
  return (call) => {
    if (isOver || !isKind(call) || fault === 'refused') return undefined;
    isOver = !lasts;
    return fault;
  };
}
