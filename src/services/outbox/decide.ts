/**
 * What follows when an outbound call has ended: the one place that decides it, for everything that is
 * sent. docs/faults.md tells how the channel's answers become the ends that are listed here.
 */

import type { Delivery } from '../ports/courier.ts';

/**
 * What was sent. `ask`: a notice that asks for something. `redraw`: a standing card drawn anew.
 * `answer`: a turn's own reply.
 */
export type Errand = 'answer' | 'tell' | 'ask' | 'digest' | 'redraw';

/**
 * `done`: over, with a row in the ledger. `later`: tried again, since nothing has arrived or nothing is
 * lost by repeating. `again`: sent once more although it may have arrived. `wait`: until the person can
 * be reached. `forget`: a card that is kept true no longer. `end`: given up; the unit is told.
 */
export type Next = 'done' | 'later' | 'again' | 'wait' | 'forget' | 'end';

/**
 * A second copy of what only tells something is worse than none; one of what asks for something is
 * better than none; a digest that may not have arrived is in the next one; an update may be repeated.
 */
const table: Readonly<Record<Errand, Readonly<Record<Delivery['kind'], Next>>>> = {
  answer: {
    delivered: 'done',
    refused: 'later',
    ambiguous: 'done',
    unreachable: 'end',
    gone: 'end',
    failed: 'later',
  },
  tell: {
    delivered: 'done',
    refused: 'later',
    ambiguous: 'done',
    unreachable: 'wait',
    gone: 'wait',
    failed: 'later',
  },
  ask: {
    delivered: 'done',
    refused: 'later',
    ambiguous: 'again',
    unreachable: 'wait',
    gone: 'wait',
    failed: 'later',
  },
  digest: {
    delivered: 'done',
    refused: 'later',
    ambiguous: 'done',
    unreachable: 'end',
    gone: 'end',
    failed: 'later',
  },
  redraw: {
    delivered: 'done',
    refused: 'later',
    ambiguous: 'later',
    unreachable: 'forget',
    gone: 'forget',
    failed: 'later',
  },
};

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Seconds that something is tried for; then it is given up. A later answer only confuses. */
const patience: Readonly<Record<Errand, number>> = {
  answer: HOUR,
  tell: 3 * DAY,
  ask: 3 * DAY,
  digest: DAY,
  redraw: 3 * DAY,
};

/** Seconds that something waits for a person who cannot be reached. */
export const WAITS_FOR_PERSON = 30 * DAY;

export interface Course {
  readonly errand: Errand;
  readonly ended: Delivery['kind'];
  /** How the try before ended, when that was in vain. */
  readonly before: Delivery['kind'] | undefined;
  /** It has been sent before and nobody knows whether that arrived. */
  readonly isRepeat: boolean;
  /** Seconds since it was first tried in vain. */
  readonly triedFor: number;
}

export function whatFollows({ errand, ended, before, isRepeat, triedFor }: Course): Next {
  // A message that is not found may be found a moment later.
  const isFirstLook = errand === 'redraw' && ended === 'gone' && before !== 'gone';
  const next = isFirstLook ? 'later' : table[errand][ended];
  if (next === 'again' && isRepeat) return 'done';
  if (next === 'later' && triedFor >= patience[errand]) return 'end';
  if (next === 'wait' && triedFor >= WAITS_FOR_PERSON) return 'end';
  return next;
}
