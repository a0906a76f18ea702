/** How much one person may send: so that nobody, by mistake or a script, takes it from the others. */

import { firstFree } from './channel/windows.ts';

const MINUTE = 60_000;

/** `read`: within the limit. `first`: the first over it in a minute. `over`: any other over it. */
export type Taken = 'read' | 'first' | 'over';

export interface InboundLimit {
  /** Messages and clicks that are read per person and minute. */
  readonly most: number;
  take(person: string): Taken;
}

interface Kept {
  read: readonly number[];
  toldAt: number;
}

/** `now`: milliseconds, by a clock that nobody moves. */
export function createInboundLimit(most: number, now = () => performance.now()): InboundLimit {
  const kept = new Map<string, Kept>();
  const windows = [{ most, seconds: MINUTE / 1000 }];
  const keptOf = (person: string): Kept => {
    const known = kept.get(person);
    if (known) return known;
    for (const [id, { read }] of kept) {
      if ((read.at(-1) ?? 0) <= now() - MINUTE) kept.delete(id);
    }
    const made: Kept = { read: [], toldAt: Number.NEGATIVE_INFINITY };
    kept.set(person, made);
    return made;
  };
  return {
    most,
    take: (person) => {
      const at = now();
      const one = keptOf(person);
      one.read = one.read.filter((instant) => instant > at - MINUTE);
      if (firstFree(one.read, windows, at) <= at) {
        one.read = [...one.read, at];
        return 'read';
      }
      if (at - one.toldAt < MINUTE) return 'over';
      one.toldAt = at;
      return 'first';
    },
  };
}
