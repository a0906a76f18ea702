/** Taking in a request for support: whatever it is about, it is never refused for that (S74). */

import { createHash } from 'node:crypto';
import type { Host } from '../../domain/field-values.ts';
import { checkName, checkText } from '../../domain/limits.ts';
import { Refusal } from '../../domain/refusal.ts';
import { can } from '../../domain/roles.ts';
import { notePk, type SupportRequest } from '../../domain/support-request.ts';
import { commitChange } from '../commit-change.ts';
import { type Actor, currentStrategy, type Means, todayOf } from '../means.ts';
import { takeNumber } from '../numbers.ts';
import { instantOf } from '../ports/clock.ts';
import { StoreError } from '../ports/store.ts';
import { supportRoot } from '../records/support-request-record.ts';
import { findSupport } from './load-support.ts';

export interface SupportAsked {
  readonly from: Host;
  readonly about: string;
}

/** Delivered twice, it is one request. @throws Refusal `not-allowed`, `name-too-long` */
export async function registerSupport(
  means: Means,
  actor: Actor,
  { from, about }: SupportAsked,
): Promise<SupportRequest> {
  if (!can(actor.person, 'register')) throw new Refusal('not-allowed', { ability: 'register' });
  const id = idOf(means, actor);
  const existing = await findSupport(means, id);
  if (existing) return existing.record;
  const record: SupportRequest = {
    id,
    number: await takeNumber(means, `N-${todayOf(means).slice(0, 4)}`, id),
    version: 1,
    strategy: currentStrategy(means).version,
    status: 'open',
    from: from.id === undefined ? { name: checkName(from.name) } : from,
    about: checkText(about),
    outcome: null,
    registeredAt: instantOf(means.clock),
    registeredBy: actor.person.id,
    answeredAt: null,
    answeredBy: null,
  };
  try {
    await commitChange(means, {
      pk: notePk(id),
      before: undefined,
      version: record.version,
      root: (head) => supportRoot(record, head),
      actor,
      code: 'registered',
      changes: { status: { before: null, after: record.status } },
      remark: record.about,
    });
    return record;
  } catch (error) {
    const winner = error instanceof StoreError && error.code === 'conflict';
    return (winner && (await findSupport(means, id))?.record) || Promise.reject(error);
  }
}

/** The activity that asks gives the request its id. */
function idOf({ newId }: Means, { person, activityId }: Actor): string {
  if (activityId === undefined) return newId();
  return createHash('sha256').update(`${person.id} ${activityId}`).digest('hex').slice(0, 20);
}
