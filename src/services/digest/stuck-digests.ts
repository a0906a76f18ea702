/** Lists of the morning that should have gone out by now, and people whom none reaches. */

import { instantAt } from '../../domain/days.ts';
import { type Means, todayOf } from '../means.ts';
import { readRoll } from '../people.ts';
import { type Digest, personPk, readDigest } from './digest-record.ts';
import { peopleToRemind } from './digest-rows.ts';
import { digestsOfToday } from './digests-of-today.ts';
import { isMorning } from './send-digests.ts';

/** Digests looked at. */
const MOST = 1000;

/** Those that somebody has begun and that are not over, with when each may be taken again. */
export async function pendingDigests(means: Means): Promise<readonly Digest[]> {
  const where = [
    ['kind', '=', 'digest'],
    ['dueAt', '>', ''],
  ] as const;
  const { rows } = await means.store.query('bot', { where, order: 'dueAt', limit: MOST });
  return rows.map(({ doc }) => readDigest(doc));
}

/** Since when each has been due that nobody has begun, of those that have been for so many seconds. */
export async function missedDigests(means: Means, late: number): Promise<readonly string[]> {
  const { settings } = await readRoll(means);
  if (!isMorning(means, settings, means.clock.now() - late * 1000)) return [];
  const today = todayOf(means);
  const people = await peopleToRemind(means);
  if (people.length === 0) return [];
  const rows = await digestsOfToday(means);
  const begun = new Set(rows.map(({ pk }) => pk));
  const dueAt = instantAt(today, settings.digestAt, means.timeZone);
  return people.filter((person) => !begun.has(personPk(person))).map(() => dueAt);
}

/** People whom the latest digest did not reach: ids. */
export async function unreachedPeople(means: Means): Promise<readonly string[]> {
  const where = [['kind', '=', 'unreachable']] as const;
  const { rows } = await means.store.query('bot', { where, limit: MOST });
  return rows.map(({ pk }) => pk.slice(personPk('').length));
}
