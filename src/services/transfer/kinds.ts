/**
 * Every kind of document that there is: where it lies, whether a copy of the store carries it, and what
 * the checks of a copy need of it. A document that its own schema does not know is refused.
 */

import { z } from 'zod';
import type { AuditDetail, AuditEvent } from '../../domain/audit.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { addressSchema, draftSchema, profileSchema, sessionSchema } from '../conversations.ts';
import { readDigest } from '../digest/digest-record.ts';
import { filterSchema } from '../finding/searches.ts';
import { readDetail, readEvent } from '../history.ts';
import { shiftSchema } from '../local-time.ts';
import { seriesSchema } from '../numbers.ts';
import { peopleSchema } from '../people.ts';
import { addingSchema } from '../points/adding-record.ts';
import type { Container, Doc } from '../ports/store.ts';
import { readDelegationRoot } from '../records/delegation-record.ts';
import { readPoint } from '../records/point-record.ts';
import { readRequest, readVote } from '../records/request-record.ts';
import { readSupportRoot } from '../records/support-request-record.ts';
import { readCopy } from '../sent-cards.ts';
import { readShown } from '../shown-cards.ts';

/** What the checks need of a document; nothing of most. */
export interface Facts {
  /** Where the trail of its partition ends, told by the root. */
  readonly trail?: { readonly version: number; readonly head: string };
  readonly event?: AuditEvent;
  readonly detail?: AuditDetail;
  /** A number that only one record may bear. */
  readonly number?: string;
  /** The last number that was given in the series of its partition. */
  readonly lastGiven?: number;
  readonly point?: FollowUp;
  /** A delegation that is closed, which needs points (S84). */
  readonly isClosed?: boolean;
}

export interface Kind {
  readonly container: Container;
  readonly kind: string;
  /** The partitions that it may lie in. */
  readonly within: RegExp;
  /** @throws ZodError when it is not as this version knows it */
  readonly read: (doc: Doc) => Facts;
  /**
   * True for a guard: it keeps an activity from being acted on twice within a minute or so, and no
   * bot is running when a copy of its store is taken into use.
   */
  readonly isLeftOut?: true;
}

const within = {
  record: /^occ:./,
  note: /^note:./,
  people: /^grip$/,
  trail: /^(occ:.|note:.|grip$)/,
  person: /^person:./,
  /** Where somebody sees cards. */
  seen: /^(person|chat):./,
};

/** Only its form is asked for. */
function of(schema: { parse(doc: unknown): unknown }): Kind['read'] {
  return (doc) => {
    schema.parse(doc);
    return {};
  };
}

const readRoot: Kind['read'] = (doc) => {
  const { record, head } = readDelegationRoot(doc);
  z.object({ number: z.literal(record.number), status: z.literal(record.status) }).parse(doc);
  const trail = { version: record.version, head };
  return { trail, number: record.number, isClosed: record.status === 'closed' };
};

const work: readonly Omit<Kind, 'container'>[] = [
  { kind: 'delegation', within: within.record, read: readRoot },
  {
    kind: 'support-request',
    within: within.note,
    read: (doc) => {
      const { record, head } = readSupportRoot(doc);
      return { trail: { version: record.version, head }, number: record.number };
    },
  },
  { kind: 'secret-delegation', within: within.record, read: readRoot },
  { kind: 'people', within: within.people, read: (doc) => ({ trail: peopleSchema.parse(doc) }) },
  {
    kind: 'request',
    within: within.record,
    read: (doc) => ({ number: readRequest(doc).number }),
  },
  { kind: 'vote', within: within.record, read: of({ parse: readVote }) },
  { kind: 'point', within: within.record, read: (doc) => ({ point: readPoint(doc) }) },
  { kind: 'adding', within: within.record, read: of(addingSchema) },
  { kind: 'copy', within: within.record, read: of({ parse: readCopy }) },
  { kind: 'event', within: within.trail, read: (doc) => ({ event: readEvent(doc) }) },
  { kind: 'detail', within: within.trail, read: (doc) => ({ detail: readDetail(doc) }) },
  // An entry that cannot be read is the sender's to deal with.
  { kind: 'outbox', within: within.trail, read: of(z.object({ dueAt: z.string() })) },
  { kind: 'ledger', within: within.trail, read: of(z.object({ at: z.string() })) },
  { kind: 'guard', within: within.trail, read: () => ({}), isLeftOut: true },
  {
    kind: 'series',
    within: /^num:./,
    read: (doc) => ({ lastGiven: seriesSchema.parse(doc).last }),
  },
];

const bot: readonly Omit<Kind, 'container'>[] = [
  { kind: 'person', within: within.person, read: of(profileSchema) },
  { kind: 'session', within: within.person, read: of(sessionSchema) },
  { kind: 'draft', within: within.person, read: of(draftSchema) },
  { kind: 'outbox', within: within.seen, read: of(z.object({ dueAt: z.string() })) },
  { kind: 'shown', within: within.seen, read: of({ parse: readShown }) },
  { kind: 'digest', within: within.person, read: of({ parse: readDigest }) },
  { kind: 'ledger', within: within.seen, read: of(z.object({ at: z.string() })) },
  ...(['unreachable', 'undelivered'] as const).map((kind) => ({
    kind,
    within: within.person,
    read: of(z.object({ since: z.string() })),
  })),
  { kind: 'address', within: /^channel$/, read: of(z.object({ address: addressSchema })) },
  { kind: 'chat', within: /^chat:./, read: of(z.object({ address: addressSchema })) },
  { kind: 'search', within: /^search:./, read: of(z.object({ filter: filterSchema })) },
  { kind: 'clock', within: /^local$/, read: of(shiftSchema) },
];

export const kinds: readonly Kind[] = [
  ...work.map((kind): Kind => ({ container: 'work', ...kind })),
  ...bot.map((kind): Kind => ({ container: 'bot', ...kind })),
];

export function kindOf(container: Container, { kind }: Doc): Kind | undefined {
  return kinds.find((one) => one.container === container && one.kind === kind);
}
