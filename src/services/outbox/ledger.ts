/** The ledger: what was sent to whom, how it ended, and whether it may have arrived twice. */

import { type Means, now } from '../means.ts';
import type { Doc, Json } from '../ports/store.ts';
import type { Claimed } from './claim.ts';
import { keyOf } from './entries.ts';

/**
 * `superseded`: a card that was no longer found stands anew in a new message. `forgotten`: a card that
 * nobody sees any more is kept true no longer. `undeliverable`: given up.
 */
export type Outcome = 'delivered' | 'ambiguous' | 'superseded' | 'forgotten' | 'undeliverable';

export function ledgerRow(means: Means, claimed: Claimed, outcome: Outcome, why?: string): Doc {
  const { tell, redraw, tries, unanswered } = claimed.entry;
  return {
    id: `led:${keyOf(claimed.entry)}`,
    v: 1,
    kind: 'ledger',
    at: now(means),
    outcome,
    tries: tries + 1,
    mayBeDouble: claimed.isRepeat,
    ...(unanswered !== undefined && { unanswered }),
    ...(why !== undefined && { why }),
    ...(tell && { tell: { ...tell } }),
    ...(redraw !== undefined && { redraw }),
  };
}

/** The row of an entry that cannot even be read; it is kept whole, so that it can be mended by hand. */
export function unreadableRow(means: Means, doc: Doc): Doc {
  return {
    id: `led:${keyOf(doc)}`,
    v: 1,
    kind: 'ledger',
    at: now(means),
    outcome: 'undeliverable' satisfies Outcome,
    why: 'the entry cannot be read',
    entry: doc satisfies Json,
  };
}
