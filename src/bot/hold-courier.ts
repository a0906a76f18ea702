/** A courier that takes nothing more in hand once the process is to end. */

import type { Courier, Delivery } from '../services/ports/courier.ts';

/** Nothing was sent: whoever has the entry puts it back, due at once, for another to take. */
const heldBack: Delivery = { kind: 'refused', why: 'stopping', afterSeconds: 0 };

export function holdOn(stopping: AbortSignal, courier: Courier): Courier {
  const unless = (call: () => Promise<Delivery>) =>
    stopping.aborted ? Promise.resolve(heldBack) : call();
  return {
    answer: (...args) => unless(() => courier.answer(...args)),
    tell: (...args) => unless(() => courier.tell(...args)),
    digest: (...args) => unless(() => courier.digest(...args)),
    redraw: (...args) => unless(() => courier.redraw(...args)),
    post: (...args) => unless(() => courier.post(...args)),
  };
}
