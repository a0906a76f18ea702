/** The digest of a working morning: one claim, one card and one row of the ledger for each person. */

import { dayAt, instantAt } from '../../domain/days.ts';
import { inTurn } from '../in-turn.ts';
import { currentStrategy, type Means, now, todayOf, untilStopping } from '../means.ts';
import { whatFollows } from '../outbox/decide.ts';
import { nextTry } from '../outbox/retry.ts';
import { triedFor, troubleAfter, whyOf } from '../outbox/trouble.ts';
import { readRoll } from '../people.ts';
import { viewPoints } from '../points/list-points.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { isWorkingDay, whenToSend } from '../working-days.ts';
import { type ClaimedDigest, claimDigest, moveDigest, releaseDigest } from './claim-digest.ts';
import { type Digest, digestId, digestRow, personPk, readDigest } from './digest-record.ts';
import { digestRows, peopleToRemind } from './digest-rows.ts';
import { markReminded } from './mark-reminded.ts';
import { forgetUnreachable, tellUnreachable } from './unreachable.ts';

/**
 * Sends what is due this morning. Returns how many people got theirs.
 * @throws AggregateError with what could not be drawn, when everyone's has been tried
 */
export async function sendDigests(means: Means, courier: Courier): Promise<number> {
  if (!isMorning(means)) return 0;
  let sent = 0;
  await inTurn(untilStopping(means, await peopleToRemind(means)), async (person) => {
    if (await sendDigest(means, courier, person)) sent += 1;
  });
  return sent;
}

/** From the hour of the digest on, on a working day, outside the quiet hours. */
export function isMorning(means: Means, at = means.clock.now()): boolean {
  const { timeZone, quiet } = means;
  const today = dayAt(at, timeZone);
  const { digestAt } = currentStrategy(means).settings;
  const isLate = at >= Date.parse(instantAt(today, digestAt, timeZone));
  return isWorkingDay(today) && isLate && whenToSend(at, quiet, timeZone) <= at;
}

async function sendDigest(means: Means, courier: Courier, person: string): Promise<boolean> {
  const date = todayOf(means);
  const claimed = await claimDigest(means, person, date);
  if (!claimed) {
    await countAgain(means, person, date);
    return false;
  }
  const roll = await readRoll(means);
  const rows = await digestRows(means, roll, person);
  if (rows.length === 0) {
    await releaseDigest(means, claimed);
    return false;
  }
  const numbers = rows.map(({ number }) => number);
  const view = viewPoints(means, roll, { kind: 'digest', date }, rows, person);
  const attempted = { ...claimed.digest, numbers, attemptAt: now(means) };
  const trying = await moveDigest(means, claimed, attempted);
  if (!trying) return false;
  const delivery = await courier.digest(person, view);
  await settle(means, trying, delivery);
  return delivery.kind === 'delivered';
}

/** In case the process that sent this morning's digest ended before it had counted the points. */
async function countAgain(means: Means, person: string, date: string): Promise<void> {
  const found = await means.store.get('bot', personPk(person), digestId(date));
  const digest = found && readDigest(found.doc);
  if (digest?.state === 'sent') await markReminded(means, digest.numbers, date);
}

/** Writes down how it ended, and what follows. */
async function settle(means: Means, claimed: ClaimedDigest, delivery: Delivery): Promise<void> {
  const { attemptAt: _attempt, dueAt: _lease, ...rest } = claimed.digest;
  const { person } = claimed;
  const why = whyOf(delivery);
  const course = { before: rest.trouble?.kind, triedFor: triedFor(means, rest.trouble) };
  const next = whatFollows({ errand: 'digest', ended: delivery.kind, isRepeat: false, ...course });
  if (next === 'later') {
    const trouble = troubleAfter(means, rest.trouble, delivery);
    const dueAt = nextTry(means, rest.tries, delivery);
    await moveDigest(means, claimed, { ...rest, trouble, tries: rest.tries + 1, dueAt });
  } else if (next === 'end') {
    const row = digestRow(means, rest, 'undeliverable', why);
    await moveDigest(means, claimed, { ...rest, state: 'unreachable' }, row);
    await tellUnreachable(means, person, rest.numbers);
  } else if (delivery.kind === 'delivered') {
    const { activityId } = delivery;
    const sent: Digest = { ...rest, state: 'sent', ...(activityId && { activityId }) };
    await moveDigest(means, claimed, sent, digestRow(means, rest, 'delivered'));
    await markReminded(means, rest.numbers, rest.date);
    await forgetUnreachable(means, person);
  } else {
    const row = digestRow(means, rest, 'ambiguous', why);
    await moveDigest(means, claimed, { ...rest, state: 'folded' }, row);
  }
}
