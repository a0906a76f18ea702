import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { type Container, type Op, StoreError } from '../../services/ports/store.ts';
import { IS_LIVE } from './sql.ts';

/** Expired rows that one commit clears away; more than a commit usually adds. */
const PURGED_PER_COMMIT = 20;

/** Writes a checked commit, all of it or nothing, with the documents as JSON. */
export type Commit = (pk: string, ops: readonly Op[], bodies: readonly string[]) => string[];

/** Makes the commit of one container. What has expired counts as absent. */
export function prepareCommit(db: Database, container: Container, now: () => number): Commit {
  const find = db
    .prepare<[string, string, number], string>(
      `SELECT etag FROM ${container} WHERE pk = ? AND id = ? AND ${IS_LIVE}`,
    )
    .pluck();
  const put = db.prepare<[string, string, string, number | null, string]>(
    `INSERT INTO ${container} (pk, id, etag, expiresAt, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (pk, id) DO UPDATE
     SET etag = excluded.etag, expiresAt = excluded.expiresAt, body = excluded.body`,
  );
  const remove = db.prepare<[string, string]>(`DELETE FROM ${container} WHERE pk = ? AND id = ?`);
  const purge = db.prepare<[number, number]>(
    `DELETE FROM ${container} WHERE seq IN
     (SELECT seq FROM ${container} WHERE expiresAt <= ? ORDER BY expiresAt LIMIT ?)`,
  );

  const apply = (pk: string, op: Op, body: string, index: number, at: number): string => {
    const id = op.op === 'delete' ? op.id : op.doc.id;
    const refusal = refusalOf(op, find.get(pk, id, at));
    if (refusal !== undefined) {
      throw new StoreError(refusal, `${op.op} ${container}/${pk}/${id}: ${refusal}`, index);
    }
    if (op.op === 'delete') {
      remove.run(pk, id);
      return '';
    }
    const etag = randomUUID();
    const { ttl } = op.doc;
    put.run(pk, id, etag, ttl === undefined ? null : at + ttl * 1000, body);
    return etag;
  };

  return db.transaction<Commit>((pk, ops, bodies) => {
    const at = now();
    purge.run(at, PURGED_PER_COMMIT);
    return ops.map((op, index) => apply(pk, op, bodies[index] ?? '', index, at));
  }).immediate;
}

function refusalOf(op: Op, etag: string | undefined): 'conflict' | 'missing' | 'stale' | undefined {
  if (op.op === 'upsert') return undefined;
  if (op.op === 'create') return etag === undefined ? undefined : 'conflict';
  if (etag === undefined) return 'missing';
  return op.ifMatch === undefined || op.ifMatch === etag ? undefined : 'stale';
}
