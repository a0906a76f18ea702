/**
 * Everything in one partition of an occasion: the delegation, its requests and votes, its points, and
 * the cards that stand of it, with who is who. Read in one round, so that a rule sees them as they belong together.
 */

import type { Delegation } from '../domain/delegation.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ParticipationRequest } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Reader } from '../domain/secrecy.ts';
import type { Means } from './means.ts';
import { type Roll, readRoll } from './people.ts';
import type { Doc } from './ports/store.ts';
import { readDelegationRoot } from './records/delegation-record.ts';
import { readPoint } from './records/point-record.ts';
import { readRequest, readVote, type StoredVote } from './records/request-record.ts';
import { checkMayRead } from './secrecy.ts';
import { readCopy, type SentCopy } from './sent-cards.ts';

export interface Occasion {
  readonly pk: string;
  readonly etag: string;
  /** The hash in which its trail ends. */
  readonly head: string;
  readonly delegation: Delegation;
  readonly requests: readonly ParticipationRequest[];
  readonly votes: readonly StoredVote[];
  readonly points: readonly FollowUp[];
  readonly copies: readonly SentCopy[];
  /** Who is who, and the settings, as they were in the same round. */
  readonly roll: Roll;
}

/** Documents of one occasion that are read at once. */
const MOST_PARTS = 1000;
const parts = ['request', 'vote', 'point', 'copy'];

export async function readOccasion(means: Means, pk: string): Promise<Occasion | undefined> {
  const where = [['kind', 'in', parts]] as const;
  const [root, { rows }, roll] = await Promise.all([
    means.store.get('work', pk, 'root'),
    means.store.query('work', { pk, where, limit: MOST_PARTS }),
    readRoll(means),
  ]);
  if (!root) return undefined;
  const of = <T>(kind: string, read: (doc: Doc) => T): T[] =>
    rows.filter(({ doc }) => doc.kind === kind).map(({ doc }) => read(doc));
  const { record, head } = readDelegationRoot(root.doc);
  return {
    pk,
    etag: root.etag,
    head,
    delegation: record,
    requests: of('request', readRequest).sort((a, b) => a.index - b.index),
    votes: of('vote', readVote),
    points: of('point', readPoint).sort((a, b) => a.index - b.index),
    copies: of('copy', readCopy),
    roll,
  };
}

/**
 * The partition of whatever bears a number: D-2027-014, G-2027-003, D-2027-014/1.
 * @throws Refusal `delegation-not-found` when nothing does
 */
export async function locate(means: Means, number: string): Promise<string> {
  const where = [['number', '=', number]] as const;
  const { rows } = await means.store.query('work', { where, limit: 1 });
  const [row] = rows;
  if (!row) throw new Refusal('delegation-not-found', { name: number });
  return row.pk;
}

/** @throws Refusal `delegation-not-found`, `is-secret`, `secret-elsewhere` */
export async function loadOccasion(
  means: Means,
  reader: Reader,
  number: string,
): Promise<Occasion> {
  const occasion = await readOccasion(means, await locate(means, number));
  if (!occasion) throw new Refusal('delegation-not-found', { name: number });
  checkMayRead(reader, occasion.delegation.number, occasion);
  return occasion;
}

/** The request that bears a number. @throws Refusal `delegation-not-found` */
export function requestOf(occasion: Occasion, number: string): ParticipationRequest {
  const found = occasion.requests.find((request) => request.number === number);
  if (!found) throw new Refusal('delegation-not-found', { name: number });
  return found;
}
