/**
 * When the next message may leave: Teams' limits for each conversation, and one of our own for the
 * whole process. What is sent unasked leaves room in every window, so that an answer never queues
 * behind it.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import { firstFree, type Limits, memoryOf, type Window, withRoom } from './windows.ts';

export interface PaceOptions {
  readonly limits: Limits;
  /** Milliseconds, by a clock that nobody moves. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

export interface Waiting {
  /** True for the answer to what somebody just said or did. */
  readonly isAnswer: boolean;
  /** The instant after which it is waited for no longer, by the clock of the pace. */
  readonly until: number;
}

export interface Pace {
  readonly now: () => number;
  /** Waits for a slot and takes it: undefined. When none comes in time: how many seconds it is off. */
  take(conversation: string, waiting: Waiting): Promise<number | undefined>;
  /** The channel wants nothing in this conversation for so many seconds. */
  holdOff(conversation: string, seconds: number): void;
}

interface Kept {
  sent: number[];
  heldUntil: number;
}

export function createPace(options: PaceOptions): Pace {
  const { conversation: perConversation, process } = options.limits;
  const now = options.now ?? (() => performance.now());
  const sleep = options.sleep ?? sleepFor;
  const kept = new Map<string, Kept>();
  let sentByAll: number[] = [];
  const longest = memoryOf(perConversation);

  const keptOf = (conversation: string): Kept => {
    const known = kept.get(conversation);
    if (known) return known;
    forgetIdle();
    const made: Kept = { sent: [], heldUntil: 0 };
    kept.set(conversation, made);
    return made;
  };
  const forgetIdle = (): void => {
    const limit = now() - longest;
    for (const [conversation, { sent, heldUntil }] of kept) {
      if ((sent.at(-1) ?? 0) <= limit && heldUntil <= now()) kept.delete(conversation);
    }
  };
  const slot = (one: Kept, isAnswer: boolean): number => {
    const limits = (windows: readonly Window[]) => (isAnswer ? windows : withRoom(windows));
    const own = firstFree(one.sent, limits(perConversation), now());
    return Math.max(one.heldUntil, own, firstFree(sentByAll, limits(process), now()));
  };

  return {
    now,
    take: async (conversation, { isAnswer, until }) => {
      for (;;) {
        const one = keptOf(conversation);
        const at = slot(one, isAnswer);
        const wait = at - now();
        if (wait <= 0) {
          one.sent = since(one.sent, now() - longest).concat(now());
          sentByAll = since(sentByAll, now() - memoryOf(process)).concat(now());
          return undefined;
        }
        if (at > until) return wait / 1000;
        await sleep(wait);
      }
    },
    holdOff: (conversation, seconds) => {
      const one = keptOf(conversation);
      one.heldUntil = Math.max(one.heldUntil, now() + seconds * 1000);
    },
  };
}

function since(instants: readonly number[], limit: number): number[] {
  return instants.filter((instant) => instant > limit);
}
