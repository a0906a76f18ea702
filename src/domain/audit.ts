/**
 * The trail of a record: events chained by hash within their partition. An event names no person by
 * name and holds no value; both lie in its detail document, which may be erased without breaking
 * the chain, because the event keeps only a salted digest of it.
 */

import { createHash } from 'node:crypto';

export const eventCodes = [
  'registered',
  'changed',
  'confirmed',
  'called-off',
  'closed',
  'participation-requested',
  'participation-changed',
  'participation-sent',
  'participation-returned',
  'participation-answered',
  'vote-cast',
  'participation-decided',
  'participation-void',
  'participation-lapsed',
  'participation-withdrawn',
  'points-added',
  'point-done',
  'point-dropped',
  'point-changed',
  'points-asked-for',
  'points-put-off',
  'point-escalated',
  'people-changed',
  'setting-changed',
] as const;
export type EventCode = (typeof eventCodes)[number];

/** The plain values that a detail may hold. */
export type DetailValue =
  | string
  | number
  | boolean
  | null
  | readonly DetailValue[]
  | { readonly [key: string]: DetailValue | undefined };

/** What changed, field by field: the value before and after. */
export type Changes = {
  readonly [field: string]: { readonly before: DetailValue; readonly after: DetailValue };
};

export interface AuditEvent {
  /** The version of the record that the event made; the first is 1. */
  readonly version: number;
  readonly at: string;
  /** A person's id, or `system`. */
  readonly by: string;
  readonly code: EventCode;
  /** Names of the fields that changed. */
  readonly fields: readonly string[];
  /** SHA-256, hex, of salt and detail. */
  readonly digest: string;
  /** The hash of the event before; '' for the first. */
  readonly previous: string;
  readonly hash: string;
}

export interface AuditDetail {
  readonly version: number;
  readonly salt: string;
  readonly changes: Changes;
  /** What the person wrote about it: a reason, a deviation. */
  readonly remark?: string;
}

export function digestOf(detail: AuditDetail): string {
  return sha256(detail.salt + canonical({ changes: detail.changes, remark: detail.remark }));
}

/** An event with its hash, which covers every other field, `previous` among them. */
export function sealEvent(event: Omit<AuditEvent, 'hash'>): AuditEvent {
  return { ...event, hash: hashOf(event) };
}

/** The version of the first event that does not fit the one before it; undefined when all fit. */
export function firstBrokenLink(events: readonly AuditEvent[]): number | undefined {
  let previous = '';
  for (const [index, event] of events.entries()) {
    const fits = event.version === index + 1 && event.previous === previous;
    if (!fits || event.hash !== hashOf(event)) return index + 1;
    previous = event.hash;
  }
  return undefined;
}

function hashOf(event: Omit<AuditEvent, 'hash'>): string {
  const { version, at, by, code, fields, digest, previous } = event;
  return sha256(canonical({ version, at, by, code, fields, digest, previous }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with sorted keys and without undefined, so that the same value always gives the same text. */
export function canonical(value: DetailValue | undefined): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function isList(value: DetailValue): value is readonly DetailValue[] {
  return Array.isArray(value);
}
