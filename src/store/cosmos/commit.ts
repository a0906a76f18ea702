import { randomUUID } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import { type Op, StoreError } from '../../services/ports/store.ts';
import { encodeCommit } from '../encode-commit.ts';
import type { Call, Doing } from './calls.ts';
import { toStored } from './documents.ts';
import { etagsIfMade } from './made.ts';
import type { Asked } from './page.ts';
import { type Sending, type Write, write } from './write.ts';

/** Writes a commit, all of it or nothing, and finds out what became of one whose answer was lost. */
export async function commit(
  call: Call,
  { name, until }: Asked,
  container: Container,
  pk: string,
  ops: readonly Op[],
): Promise<readonly string[]> {
  const bodies = encodeCommit(pk, ops);
  const mark = randomUUID();
  const writes = ops.map((op, index) => toWrite(pk, op, bodies[index] ?? '', mark));
  if (writes.length === 0) return [];
  return await call({ operation: 'commit', container: name, until }, (doing) =>
    writeSurely({ container, pk, writes }, mark, doing),
  );
}

function toWrite(pk: string, op: Op, body: string, mark: string): Write {
  if (op.op === 'delete') return { op, id: op.id, stored: undefined };
  return { op, id: op.doc.id, stored: toStored(pk, body, mark) };
}

/**
 * Sends it until it is made or refused, while there is time. Sent twice it is still made once: what is
 * created is there by then, and an etag that was matched no longer does. Whoever is refused after an
 * answer was lost looks whether it was their own commit that stands in the way.
 * @throws StoreError `unavailable` when it was not made, `unsure` when that cannot be told
 */
async function writeSurely(
  sending: Sending,
  mark: string,
  doing: Doing,
): Promise<readonly string[]> {
  const { progress, mayTryAgain } = doing;
  let isLost = false;
  for (let tries = 0; ; tries += 1) {
    progress.mayBeMade = true;
    try {
      return await write(sending, doing);
    } catch (error) {
      isLost ||= isUnsure(error);
      progress.mayBeMade = isLost;
      const etags = isLost ? await lookFor(sending, mark, doing) : undefined;
      if (etags !== undefined) return etags;
      if (await mayTryAgain(error, tries)) continue;
      throw isLost && !isRefusedForGood(error, sending) ? unsure(error) : error;
    }
  }
}

function isUnsure(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'unsure';
}

/** Looking may fail as the commit did; then nobody knows. */
async function lookFor(
  sending: Sending,
  mark: string,
  doing: Doing,
): Promise<readonly string[] | undefined> {
  try {
    return await etagsIfMade(sending, mark, doing);
  } catch (error) {
    throw unsure(error);
  }
}

/**
 * A refusal, when what the commit would have created is not there. One that only replaces may have
 * been made and written over since.
 */
function isRefusedForGood(error: unknown, { writes }: Sending): boolean {
  const isRefusal = error instanceof StoreError && !['unavailable', 'unsure'].includes(error.code);
  return isRefusal && writes.some(({ op }) => op.op === 'create');
}

function unsure(error: unknown): StoreError {
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError('unsure', message, undefined, { cause: error });
}
