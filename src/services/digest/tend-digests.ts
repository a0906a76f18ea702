/** What earlier digests still need: to be drawn anew, to be counted, or to be given up. */

import { later, type Means, now, todayOf, untilStopping } from '../means.ts';
import type { Courier } from '../ports/courier.ts';
import type { Row } from '../ports/store.ts';
import { type ClaimedDigest, moveDigest, releaseDigest } from './claim-digest.ts';
import { readDigest } from './digest-record.ts';
import { viewDigest } from './digest-rows.ts';
import { markReminded } from './mark-reminded.ts';

/** Digests tended in one sweep, and seconds until a redraw that was refused is tried again. */
const BATCH = 200;
const REDRAW_WAIT = 60;

export async function tendDigests(means: Means, courier: Courier): Promise<number> {
  const where = [
    ['kind', '=', 'digest'],
    ['dueAt', '<=', now(means)],
  ] as const;
  const { rows } = await means.store.query('bot', { where, order: 'dueAt', limit: BATCH });
  for (const row of untilStopping(means, rows)) await tend(means, courier, row);
  return rows.length;
}

async function tend(means: Means, courier: Courier, { pk, doc, etag }: Row): Promise<void> {
  const person = pk.slice('person:'.length);
  const digest = readDigest(doc);
  const held: ClaimedDigest = { person, digest, etag };
  if (digest.state === 'sent') return redraw(means, courier, held);
  if (digest.state !== 'claimed') return;
  if (digest.attemptAt !== undefined) return fold(means, held);
  // A morning that has gone by is left to the next one; today's is taken up by the sending.
  if (digest.date < todayOf(means)) await releaseDigest(means, held);
}

/** Nobody knows whether it arrived: it is not sent again, its points are in the next one. */
async function fold(means: Means, held: ClaimedDigest): Promise<void> {
  const { attemptAt: _attempt, dueAt: _lease, ...rest } = held.digest;
  await moveDigest(means, held, { ...rest, state: 'folded' }, 'ambiguous');
}

async function redraw(means: Means, courier: Courier, held: ClaimedDigest): Promise<void> {
  const { dueAt: _due, ...rest } = held.digest;
  // Counted once more, in case the process that sent it ended there.
  await markReminded(means, rest.numbers, rest.date);
  if (rest.activityId === undefined) {
    await moveDigest(means, held, rest);
    return;
  }
  const view = await viewDigest(means, held.person, rest.date);
  const { kind } = await courier.digest(held.person, view, rest.activityId);
  const isToRepeat = kind === 'refused' || kind === 'ambiguous';
  const dueAt = later(means, REDRAW_WAIT);
  await moveDigest(means, held, isToRepeat ? { ...rest, dueAt } : rest);
}
