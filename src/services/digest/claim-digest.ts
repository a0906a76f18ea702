/**
 * The claim on a person's digest of a morning: created once, so that of two processes one sends. It
 * has a lease; the attempt is on record before the call, so that a claim that ended without a result
 * is known for what it is.
 */

import { later, type Means, now } from '../means.ts';
import { type Doc, type Op, type Row, StoreError } from '../ports/store.ts';
import {
  type Digest,
  digestDoc,
  digestId,
  digestRow,
  personPk,
  readDigest,
} from './digest-record.ts';
import { latestDigest } from './refresh-digests.ts';

/** Minutes that a claim holds; after it another process may take it. */
export const LEASE_MINUTES = 15;

export interface ClaimedDigest {
  readonly person: string;
  readonly digest: Digest;
  readonly etag: string;
}

/** The morning's claim for this process, given the claim there is; undefined when another has it. */
export async function claimDigest(
  means: Means,
  person: string,
  date: string,
  found: Row | undefined,
): Promise<ClaimedDigest | undefined> {
  const lease = later(means, LEASE_MINUTES * 60);
  if (!found) {
    const folds = await foldedBefore(means, person);
    const begun = {
      date,
      state: 'claimed',
      dueAt: lease,
      numbers: [],
      drafts: [],
      tries: 0,
    } as const;
    const digest: Digest = { ...begun, ...folds };
    return write(means, person, { op: 'create', doc: digestDoc(digest) }, digest);
  }
  const known = readDigest(found.doc);
  if (!isFree(means, known)) return undefined;
  const digest = { ...known, dueAt: lease };
  const op: Op = { op: 'replace', doc: digestDoc(digest), ifMatch: found.etag };
  return write(means, person, op, digest);
}

/** Given back, or left by a process that ended before it tried. */
export function isFree(means: Means, { state, dueAt = '', attemptAt }: Digest): boolean {
  return state === 'claimed' && dueAt <= now(means) && attemptAt === undefined;
}

/** The latest digest of which nobody knows whether it arrived. */
async function foldedBefore(means: Means, person: string): Promise<Pick<Digest, 'folds'>> {
  const latest = await latestDigest(means, person);
  const digest = latest && readDigest(latest.doc);
  return digest?.state === 'folded' ? { folds: digest.date } : {};
}

/** Writes the next state of a claim, with a row of the ledger; undefined when another was first. */
export async function moveDigest(
  means: Means,
  { person, etag }: ClaimedDigest,
  digest: Digest,
  row?: Doc,
): Promise<ClaimedDigest | undefined> {
  const op: Op = { op: 'replace', doc: digestDoc(digest), ifMatch: etag };
  return write(means, person, op, digest, row ? [{ op: 'upsert', doc: row }] : []);
}

async function write(
  means: Means,
  person: string,
  op: Op,
  digest: Digest,
  more: readonly Op[] = [],
): Promise<ClaimedDigest | undefined> {
  try {
    const [etag = ''] = await means.store.commit('bot', personPk(person), [op, ...more]);
    return { person, digest, etag };
  } catch (error) {
    if (!(error instanceof StoreError) || !lostRace.has(error.code)) throw error;
    return undefined;
  }
}

const lostRace: ReadonlySet<string> = new Set(['conflict', 'stale', 'missing']);

/**
 * Gives a claim back that had nothing to send, or whose morning went by. One that was tried in vain
 * leaves a row in the ledger. False when another process was first.
 */
export async function releaseDigest(
  means: Means,
  { person, digest, etag }: ClaimedDigest,
): Promise<boolean> {
  const { trouble } = digest;
  const ops: Op[] = [{ op: 'delete', id: digestId(digest.date), ifMatch: etag }];
  if (trouble) {
    ops.push({ op: 'upsert', doc: digestRow(means, digest, 'undeliverable', trouble.why) });
  }
  try {
    await means.store.commit('bot', personPk(person), ops);
    return true;
  } catch (error) {
    if (!(error instanceof StoreError) || !lostRace.has(error.code)) throw error;
    return false;
  }
}
