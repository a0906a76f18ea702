/** What earlier digests still need: to be drawn anew, to be counted, or to be given up. */

import { inTurn } from '../in-turn.ts';
import { type Means, now, todayOf } from '../means.ts';
import { whatFollows } from '../outbox/decide.ts';
import { nextTry } from '../outbox/retry.ts';
import { triedFor, troubleAfter } from '../outbox/trouble.ts';
import type { Courier } from '../ports/courier.ts';
import type { Row } from '../ports/store.ts';
import { type ClaimedDigest, moveDigest, releaseDigest } from './claim-digest.ts';
import { digestRow, readDigest } from './digest-record.ts';
import { viewDigest } from './digest-rows.ts';
import { markTold } from './mark-told.ts';
import { tellUnit } from './tell-unit.ts';

/** Digests looked at at once. */
const BATCH = 200;

/** @throws AggregateError with what failed, when each has had its turn */
export async function tendDigests(means: Means, courier: Courier): Promise<number> {
  let tended = 0;
  const look = () => findDue(means);
  await inTurn(means, look, async (row) => {
    const isTended = await tend(means, courier, row);
    if (isTended) tended += 1;
    return isTended;
  });
  return tended;
}

async function findDue(means: Means): Promise<readonly Row[]> {
  const where = [
    ['kind', '=', 'digest'],
    ['dueAt', '<=', now(means)],
  ] as const;
  return (await means.store.query('bot', { where, order: 'dueAt', limit: BATCH })).rows;
}

/** False when another process was first, or there is nothing to do about it. */
async function tend(means: Means, courier: Courier, { pk, doc, etag }: Row): Promise<boolean> {
  const person = pk.slice('person:'.length);
  const digest = readDigest(doc);
  const held: ClaimedDigest = { person, digest, etag };
  if (digest.state === 'sent') return redraw(means, courier, held);
  if (digest.state !== 'claimed') return false;
  if (digest.attemptAt !== undefined) return fold(means, held);
  // Today's is taken up by the sending.
  return digest.date < todayOf(means) && giveUp(means, held);
}

/** A morning that has gone by is left to the next one; the unit hears of one that was tried in vain. */
async function giveUp(means: Means, held: ClaimedDigest): Promise<boolean> {
  const isMine = await releaseDigest(means, held);
  const { trouble, numbers } = held.digest;
  if (isMine && trouble) await tellUnit(means, 'list-undelivered', held.person, numbers);
  return isMine;
}

/** Nobody knows whether it arrived: it is not sent again, its points are in the next one. */
async function fold(means: Means, held: ClaimedDigest): Promise<boolean> {
  const { attemptAt: _attempt, dueAt: _lease, ...rest } = held.digest;
  const row = digestRow(means, rest, 'ambiguous', 'no answer');
  return isMoved(await moveDigest(means, held, { ...rest, state: 'folded' }, row));
}

async function redraw(means: Means, courier: Courier, held: ClaimedDigest): Promise<boolean> {
  const { dueAt: _due, trouble, tries, ...rest } = held.digest;
  const over = { ...rest, tries: 0 };
  // Counted once more, in case the process that sent it ended there.
  await markTold(means, held.person, rest);
  if (rest.activityId === undefined) return isMoved(await moveDigest(means, held, over));
  const view = await viewDigest(means, held.person, rest.date);
  const delivery = await courier.digest(held.person, view, rest.activityId);
  const next = whatFollows({
    errand: 'redraw',
    ended: delivery.kind,
    before: trouble?.kind,
    isRepeat: false,
    triedFor: triedFor(means, trouble),
  });
  // One that is given up or found no more is let go: the next morning brings another.
  if (next !== 'later') return isMoved(await moveDigest(means, held, over));
  const again = { tries: tries + 1, trouble: troubleAfter(means, trouble, delivery) };
  const dueAt = nextTry(means, tries, delivery);
  return isMoved(await moveDigest(means, held, { ...rest, ...again, dueAt }));
}

function isMoved(moved: ClaimedDigest | undefined): boolean {
  return moved !== undefined;
}
