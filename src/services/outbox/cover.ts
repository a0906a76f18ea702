/**
 * A delegation with a secrecy mark is taken off the cards that name it in other people's chats and where
 * others read along: each is covered by its own entry, so that each is tried until it is done.
 */

import { hiddenFrom } from '../../domain/secrecy.ts';
import { redrawDigestIn } from '../digest/refresh-digests.ts';
import { type Means, now } from '../means.ts';
import type { Occasion } from '../occasion.ts';
import { personOf } from '../people.ts';
import { type Op, StoreError } from '../ports/store.ts';
import { latestCopies } from '../sent-cards.ts';
import { findHidden, type Noted } from '../shown-cards.ts';
import { coverEntry } from './entries.ts';

/** Those of its own cards that are kept true are drawn anew by the change itself. */
export async function coverHidden(means: Means, occasion: Occasion): Promise<void> {
  const kept = new Set(latestCopies(occasion.copies).map(messageOf));
  for (const noted of await findHidden(means, occasion)) {
    if (!kept.has(messageOf(noted.shown.card))) await coverOne(means, occasion, noted);
  }
}

function messageOf({ address, activityId }: Noted['shown']['card']): string {
  return `${address.conversation} ${activityId}`;
}

async function coverOne(means: Means, occasion: Occasion, { row, shown }: Noted): Promise<void> {
  const { card, draft, isDigest } = shown;
  const { person = '' } = card;
  if (isDigest && (await redrawDigestIn(means, person, card.activityId))) return;
  const reader = { person: personOf(means, occasion.roll, person, '') };
  const cover = {
    card,
    number: occasion.delegation.number,
    hidden: hiddenFrom({ ...reader, place: { kind: card.address.kind } }, occasion) ?? 'elsewhere',
    ...(draft !== undefined && { draft }),
  };
  const key = row.doc.id.slice('shown:'.length);
  const ops: Op[] = [
    { op: 'upsert', doc: coverEntry(cover, key, now(means)) },
    { op: 'delete', id: row.doc.id, ifMatch: row.etag },
  ];
  try {
    await means.store.commit('bot', row.pk, ops);
  } catch (error) {
    // Another card has taken its place meanwhile; whoever noted that has seen the mark.
    if (!(error instanceof StoreError) || !['stale', 'missing'].includes(error.code)) throw error;
  }
}
