/** The digest of a working morning: one claim, one card and one row of the ledger for each person. */

import { dayAt, instantAt } from '../../domain/days.ts';
import type { Settings } from '../../strategy/schema.ts';
import { expiringDrafts, peopleWithExpiring } from '../drafts/expiring-drafts.ts';
import { inTurn } from '../in-turn.ts';
import { type Means, now, todayOf } from '../means.ts';
import { whatFollows } from '../outbox/decide.ts';
import { nextTry } from '../outbox/retry.ts';
import { triedFor, troubleAfter, whyOf } from '../outbox/trouble.ts';
import { readRoll } from '../people.ts';
import { viewPoints } from '../points/list-points.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import type { Row } from '../ports/store.ts';
import { isWorkingDay, whenToSend } from '../working-days.ts';
import {
  type ClaimedDigest,
  claimDigest,
  isFree,
  moveDigest,
  releaseDigest,
} from './claim-digest.ts';
import { type Digest, digestRow, personPk, readDigest } from './digest-record.ts';
import { digestRows, peopleToRemind } from './digest-rows.ts';
import { digestsOfToday } from './digests-of-today.ts';
import { markTold } from './mark-told.ts';
import { forgetTold, tellUnit } from './tell-unit.ts';

/**
 * Sends what is due this morning. Returns how many people got theirs.
 * @throws AggregateError with what could not be drawn, when everyone's has been tried
 */
export async function sendDigests(means: Means, courier: Courier): Promise<number> {
  const { settings } = await readRoll(means);
  if (!isMorning(means, settings)) return 0;
  let sent = 0;
  const count = () => {
    sent += 1;
  };
  const look = () => findDue(means);
  await inTurn(means, look, (due) => sendDigest(means, courier, due, count));
  return sent;
}

/** Somebody who is to be reminded, and the digest of today that is begun. */
interface Due {
  readonly person: string;
  readonly begun: Row | undefined;
}

/** Those whose digest is to be sent, or was sent without its points having been counted. */
async function findDue(means: Means): Promise<readonly Due[]> {
  const [withPoints, withDrafts, rows] = await Promise.all([
    peopleToRemind(means),
    peopleWithExpiring(means),
    digestsOfToday(means),
  ]);
  const people = [...new Set([...withPoints, ...withDrafts])];
  const begun = new Map(rows.map((row) => [row.pk, row]));
  return people
    .map((person) => ({ person, begun: begun.get(personPk(person)) }))
    .filter(({ begun }) => {
      const digest = begun && readDigest(begun.doc);
      return !digest || digest.state === 'sent' || isFree(means, digest);
    });
}

/** From the hour of the digest on, on a working day, outside the quiet hours. */
export function isMorning(
  means: Means,
  { digestAt }: Pick<Settings, 'digestAt'>,
  at = means.clock.now(),
): boolean {
  const { timeZone, quiet } = means;
  const today = dayAt(at, timeZone);
  const isLate = at >= Date.parse(instantAt(today, digestAt, timeZone));
  return isWorkingDay(today) && isLate && whenToSend(at, quiet, timeZone) <= at;
}

/** A list is tried within its own day; what it held is in the next one. */
async function isSameMorning(means: Means, date: string, instant: string): Promise<boolean> {
  const { settings } = await readRoll(means);
  const at = Date.parse(instant);
  return dayAt(at, means.timeZone) === date && isMorning(means, settings, at);
}

/** False when another process has it; counts what is delivered. */
async function sendDigest(
  means: Means,
  courier: Courier,
  { person, begun }: Due,
  count: () => void,
): Promise<boolean> {
  if (begun && readDigest(begun.doc).state === 'sent') return countAgain(means, begun);
  const date = todayOf(means);
  const claimed = await claimDigest(means, person, date, begun);
  if (!claimed) return false;
  const roll = await readRoll(means);
  const [rows, drafts] = await Promise.all([
    digestRows(means, roll, person),
    expiringDrafts(means, person),
  ]);
  if (rows.length === 0 && drafts.length === 0) {
    await releaseDigest(means, claimed);
    return false;
  }
  const numbers = rows.map(({ number }) => number);
  const view = { ...viewPoints(means, roll, { kind: 'digest', date }, rows, person), drafts };
  const held = { numbers, drafts: drafts.map(({ id }) => id) };
  const attempted = { ...claimed.digest, ...held, attemptAt: now(means) };
  const trying = await moveDigest(means, claimed, attempted);
  if (!trying) return false;
  const delivery = await courier.digest(person, view);
  await settle(means, trying, delivery);
  if (delivery.kind === 'delivered') count();
  return true;
}

/** In case the process that sent this morning's digest ended before it had counted the points. */
async function countAgain(means: Means, { pk, doc }: Row): Promise<boolean> {
  await markTold(means, pk.slice(personPk('').length), readDigest(doc));
  return false;
}

/** Writes down how it ended, and what follows. */
async function settle(means: Means, claimed: ClaimedDigest, delivery: Delivery): Promise<void> {
  const { attemptAt: _attempt, dueAt: _lease, ...rest } = claimed.digest;
  const { person } = claimed;
  const why = whyOf(delivery);
  const course = { before: rest.trouble?.kind, triedFor: triedFor(means, rest.trouble) };
  const next = whatFollows({ errand: 'digest', ended: delivery.kind, isRepeat: false, ...course });
  const dueAt = nextTry(means, rest.tries, delivery);
  if (next === 'later' && (await isSameMorning(means, rest.date, dueAt))) {
    const trouble = troubleAfter(means, rest.trouble, delivery);
    await moveDigest(means, claimed, { ...rest, trouble, tries: rest.tries + 1, dueAt });
  } else if (next === 'end' || next === 'later') {
    const row = digestRow(means, rest, 'undeliverable', why);
    const isNowhere = delivery.kind === 'unreachable' || delivery.kind === 'gone';
    const state = isNowhere ? 'unreachable' : 'undelivered';
    if (!(await moveDigest(means, claimed, { ...rest, state }, row))) return;
    const code = isNowhere ? 'person-unreachable' : 'list-undelivered';
    await tellUnit(means, code, person, rest.numbers);
  } else if (delivery.kind === 'delivered') {
    const { activityId } = delivery;
    const sent: Digest = { ...rest, state: 'sent', ...(activityId && { activityId }) };
    await moveDigest(means, claimed, sent, digestRow(means, rest, 'delivered'));
    await markTold(means, person, rest);
    await forgetTold(means, person);
  } else {
    const row = digestRow(means, rest, 'ambiguous', why);
    await moveDigest(means, claimed, { ...rest, state: 'folded' }, row);
  }
}
