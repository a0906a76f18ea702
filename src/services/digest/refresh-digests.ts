/** A digest that holds a point that was answered is drawn anew where it stands. */

import type { Actor, Means } from '../means.ts';
import { instantOf } from '../ports/clock.ts';
import { type Row, StoreError } from '../ports/store.ts';
import { type Digest, digestDoc, personPk, readDigest } from './digest-record.ts';

/** Puts the latest digests of those concerned in line for the next sweep. */
export async function refreshDigests(
  means: Means,
  actor: Actor,
  changed: readonly { readonly number: string; readonly point: { readonly owner: string } }[],
): Promise<void> {
  const people = new Set([actor.person.id, ...changed.map(({ point }) => point.owner)]);
  const numbers = changed.map(({ number }) => number);
  if (numbers.length === 0) return;
  await Promise.all([...people].map((person) => refresh(means, person, numbers)));
}

/** A person's latest digest, if there has been any. */
export async function latestDigest(means: Means, person: string): Promise<Row | undefined> {
  const where = [['kind', '=', 'digest']] as const;
  const query = { pk: personPk(person), where, order: 'id', desc: true, limit: 1 };
  return (await means.store.query('bot', query)).rows[0];
}

/** Puts a person's latest digest in line if it stands in a message. False if another stands there. */
export function redrawDigestIn(means: Means, person: string, message: string): Promise<boolean> {
  return redrawLatest(means, person, ({ activityId }) => activityId === message);
}

async function refresh(means: Means, person: string, changed: readonly string[]): Promise<void> {
  await redrawLatest(means, person, ({ numbers }) =>
    numbers.some((number) => changed.includes(number)),
  );
}

async function redrawLatest(
  means: Means,
  person: string,
  isMeant: (digest: Digest) => boolean,
): Promise<boolean> {
  const latest = await latestDigest(means, person);
  const digest = latest && readDigest(latest.doc);
  if (!latest || digest?.state !== 'sent' || !isMeant(digest)) return false;
  const doc = digestDoc({ ...digest, dueAt: instantOf(means.clock) });
  try {
    await means.store.commit('bot', latest.pk, [{ op: 'replace', doc, ifMatch: latest.etag }]);
  } catch (error) {
    // Somebody else is drawing it anew already; the points are saved all the same.
    if (!(error instanceof StoreError)) throw error;
  }
  return true;
}
