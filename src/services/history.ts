/** The trail of a record, for a person to read. */

import { z } from 'zod';
import {
  type AuditDetail,
  type AuditEvent,
  type Changes,
  type DetailValue,
  eventCodes,
} from '../domain/audit.ts';
import { type DelegationFields, stageOf } from '../domain/delegation.ts';
import type { Reader } from '../domain/secrecy.ts';
import type { HistoryView } from '../domain/views.ts';
import { readChanges } from './delegation-changes.ts';
import { loadDelegation } from './load-delegation.ts';
import { type Means, todayOf } from './means.ts';
import { nameOf, type Roll, readRoll } from './people.ts';
import type { Doc } from './ports/store.ts';
import { delegationFieldsSchema } from './records/field-schemas.ts';

/** The most events that are read; a record with more has its first ones left out of the card. */
const MOST_EVENTS = 1000;

const eventSchema = z.object({
  version: z.number(),
  at: z.string(),
  by: z.string(),
  code: z.enum(eventCodes),
  fields: z.array(z.string()),
  digest: z.string(),
  previous: z.string(),
  hash: z.string(),
}) satisfies z.ZodType<AuditEvent>;

const value: z.ZodType<DetailValue> = z.json();
const detailSchema = z.object({
  version: z.number(),
  salt: z.string(),
  changes: z.record(z.string(), z.object({ before: value, after: value })),
  remark: z.string().optional(),
});

export function readEvent(doc: Doc): AuditEvent {
  return z.object({ event: eventSchema }).parse(doc).event;
}

export function readDetail(doc: Doc): AuditDetail {
  const { remark, ...rest } = z.object({ detail: detailSchema }).parse(doc).detail;
  return remark === undefined ? rest : { ...rest, remark };
}

/** The events of a partition, the first first. */
export async function readEvents(means: Means, pk: string): Promise<readonly AuditEvent[]> {
  const where = [['kind', '=', 'event']] as const;
  const { rows } = await means.store.query('work', { pk, where, limit: MOST_EVENTS });
  return rows.map(({ doc }) => readEvent(doc));
}

export async function readDetails(
  means: Means,
  pk: string,
): Promise<ReadonlyMap<number, AuditDetail>> {
  const where = [['kind', '=', 'detail']] as const;
  const { rows } = await means.store.query('work', { pk, where, limit: MOST_EVENTS });
  return new Map(rows.map(({ doc }) => readDetail(doc)).map((detail) => [detail.version, detail]));
}

/**
 * The fields of a delegation as they were at an earlier version. What has been erased from the trail
 * is given as it is now. @throws Refusal `delegation-not-found`
 */
export async function delegationAt(
  means: Means,
  reader: Reader,
  number: string,
  version: number,
): Promise<DelegationFields> {
  const { pk, record } = await loadDelegation(means, reader, number);
  if (version >= record.version) return record;
  const later = [...(await readDetails(means, pk)).values()]
    .filter((detail) => detail.version > version)
    .sort((a, b) => b.version - a.version);
  const before = later.flatMap(({ changes }) =>
    Object.entries(changes).map(([field, change]) => [field, change.before]),
  );
  // The earliest of several changes comes last and has the value that was there.
  return { ...record, ...delegationFieldsSchema.partial().parse(Object.fromEntries(before)) };
}

/** @throws Refusal `delegation-not-found` */
export async function viewHistory(
  means: Means,
  reader: Reader,
  number: string,
): Promise<HistoryView> {
  const { pk, record } = await loadDelegation(means, reader, number);
  const [events, details, roll] = await Promise.all([
    readEvents(means, pk),
    readDetails(means, pk),
    readRoll(means),
  ]);
  const entries = await Promise.all(
    events.map(async (event) => {
      const detail = details.get(event.version);
      const [by, changes] = await Promise.all([
        nameOf(means, roll, event.by),
        withNames(means, roll, detail?.changes ?? {}),
      ]);
      return { event, by, changes: readChanges(changes), remark: detail?.remark };
    }),
  );
  const stage = stageOf(record, todayOf(means));
  return { card: 'history', delegation: record, stage, entries };
}

/** The responsible officer by name; the trail holds the id. */
async function withNames(means: Means, roll: Roll, changes: Changes): Promise<Changes> {
  const { responsible } = changes;
  if (!responsible) return changes;
  const named = async (id: DetailValue) => nameOf(means, roll, String(id ?? ''));
  const [before, after] = await Promise.all([named(responsible.before), named(responsible.after)]);
  return { ...changes, responsible: { before, after } };
}
