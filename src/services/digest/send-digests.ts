/** The digest of a working morning: one claim, one card and one row of the ledger for each person. */

import { instantAt } from '../../domain/days.ts';
import { currentStrategy, later, type Means, now, todayOf, untilStopping } from '../means.ts';
import { readRoll } from '../people.ts';
import { viewPoints } from '../points/list-points.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { isWorkingDay, whenToSend } from '../working-days.ts';
import { type ClaimedDigest, claimDigest, moveDigest, releaseDigest } from './claim-digest.ts';
import { type Digest, digestId, personPk, readDigest } from './digest-record.ts';
import { digestRows, peopleToRemind } from './digest-rows.ts';
import { markReminded } from './mark-reminded.ts';
import { forgetUnreachable, tellUnreachable } from './unreachable.ts';

/** Seconds until a digest that the channel refused is tried again. */
const REFUSED_WAIT = 120;

/** Sends what is due this morning. Returns how many people got theirs. */
export async function sendDigests(means: Means, courier: Courier): Promise<number> {
  if (!isMorning(means)) return 0;
  let sent = 0;
  for (const person of untilStopping(means, await peopleToRemind(means))) {
    if (await sendDigest(means, courier, person)) sent += 1;
  }
  return sent;
}

/** From the hour of the digest on, on a working day, outside the quiet hours. */
function isMorning(means: Means): boolean {
  const { clock, timeZone, quiet } = means;
  const today = todayOf(means);
  const { digestAt } = currentStrategy(means).settings;
  const isLate = clock.now() >= Date.parse(instantAt(today, digestAt, timeZone));
  return isWorkingDay(today) && isLate && whenToSend(clock.now(), quiet, timeZone) <= clock.now();
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
  const trying = await moveDigest(means, claimed, {
    ...claimed.digest,
    numbers,
    attemptAt: now(means),
  });
  if (!trying) return false;
  const view = viewPoints(means, roll, { kind: 'digest', date }, rows, person);
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
  switch (delivery.kind) {
    case 'delivered': {
      const { activityId } = delivery;
      const sent: Digest = { ...rest, state: 'sent', ...(activityId && { activityId }) };
      await moveDigest(means, claimed, sent, 'delivered');
      await markReminded(means, rest.numbers, rest.date);
      return forgetUnreachable(means, person);
    }
    case 'refused': {
      const dueAt = later(means, delivery.afterSeconds ?? REFUSED_WAIT);
      await moveDigest(means, claimed, { ...rest, state: 'claimed', dueAt });
      return;
    }
    case 'ambiguous':
      await moveDigest(means, claimed, { ...rest, state: 'folded' }, 'ambiguous');
      return;
    default:
      await moveDigest(means, claimed, { ...rest, state: 'unreachable' }, delivery.kind);
      return tellUnreachable(means, person, rest.numbers);
  }
}
