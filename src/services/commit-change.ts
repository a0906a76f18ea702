/**
 * The one way a record changes: the root with its next version, the event and its detail, the guard
 * against a second delivery, and whatever must be told or redrawn, all in one commit.
 */

import { createHash, randomBytes } from 'node:crypto';
import {
  type AuditDetail,
  type Changes,
  digestOf,
  type EventCode,
  sealEvent,
} from '../domain/audit.ts';
import type { Notice } from '../domain/notices.ts';
import type { Actor, Means } from './means.ts';
import { redrawEntry, tellEntry } from './outbox/entries.ts';
import { instantOf } from './ports/clock.ts';
import type { Doc, Op } from './ports/store.ts';
import type { SentCopy } from './sent-cards.ts';

/** Seconds a guard is kept; no channel redelivers later than that. */
const GUARD_TTL = 86_400;

export interface Change {
  readonly pk: string;
  /** The root as it was read; undefined when the record is new. */
  readonly before: { readonly etag: string; readonly head: string } | undefined;
  /** The new version, 1 for a new record. */
  readonly version: number;
  /** The root document, given the hash that its trail now ends in. */
  readonly root: (head: string) => Doc;
  readonly actor: Actor;
  readonly code: EventCode;
  readonly changes: Changes;
  readonly remark?: string | undefined;
  readonly tell?: readonly Notice[];
  readonly copies?: readonly SentCopy[];
  /** Other documents of the record that change with it: requests, votes, points. */
  readonly also?: readonly Op[];
}

/**
 * Commits a change and returns the new root's etag.
 * @throws StoreError `conflict` when the activity was already acted on or the record exists;
 * `stale` when the record changed since it was read
 */
export async function commitChange(means: Means, change: Change): Promise<string> {
  const at = instantOf(means.clock);
  const detail: AuditDetail = {
    version: change.version,
    salt: randomBytes(16).toString('hex'),
    changes: change.changes,
    ...(change.remark !== undefined && { remark: change.remark }),
  };
  const event = sealEvent({
    version: change.version,
    at,
    by: change.actor.person.id,
    code: change.code,
    fields: Object.keys(change.changes).sort(),
    digest: digestOf(detail),
    previous: change.before?.head ?? '',
  });
  const root = change.root(event.hash);
  const ops: Op[] = [
    change.before
      ? { op: 'replace', doc: root, ifMatch: change.before.etag }
      : { op: 'create', doc: root },
    {
      op: 'create',
      doc: { id: eventId(change.version), v: 1, kind: 'event', event: { ...event } },
    },
    {
      op: 'create',
      doc: { id: detailId(change.version), v: 1, kind: 'detail', detail: { ...detail } },
    },
    ...guardOps(change.actor.activityId),
    ...(change.tell ?? []).map((notice, index): Op => {
      return { op: 'create', doc: tellEntry(notice, `${change.version}-${index}`, at) };
    }),
    ...(change.also ?? []),
    ...(change.copies ?? []).map((copy): Op => ({ op: 'upsert', doc: redrawEntry(copy, at) })),
  ];
  const [etag] = await means.store.commit('work', change.pk, ops);
  return etag ?? '';
}

const pad = (version: number) => String(version).padStart(6, '0');
export const eventId = (version: number) => `evt:${pad(version)}`;
export const detailId = (version: number) => `det:${pad(version)}`;

function guardOps(activityId: string | undefined): Op[] {
  if (activityId === undefined) return [];
  return [{ op: 'create', doc: { id: guardId(activityId), v: 1, kind: 'guard', ttl: GUARD_TTL } }];
}

/** The id of the document that says an activity has been acted on in a partition. */
export function guardId(activityId: string): string {
  return `act:${createHash('sha256').update(activityId).digest('hex').slice(0, 32)}`;
}
