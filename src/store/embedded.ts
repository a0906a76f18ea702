import type Database from 'better-sqlite3';
import { type Container, type Doc, type Store, StoreError } from '../services/ports/store.ts';
import { checkQuery } from './check-query.ts';
import { type Commit, prepareCommit } from './embedded/commit.ts';
import { openDatabase } from './embedded/database.ts';
import { reported } from './embedded/errors.ts';
import { preparePage } from './embedded/page.ts';
import { selectCount } from './embedded/select.ts';
import { IS_LIVE, statementCache } from './embedded/sql.ts';
import { whenFree } from './embedded/when-free.ts';
import { encodeCommit } from './encode-commit.ts';
import { isId, MAX_ROWS } from './limits.ts';

export interface EmbeddedOptions {
  /** Made when it is missing, with its folder; `:memory:` is gone when the store is closed. */
  readonly file: string;
  /** Milliseconds since the epoch, for `ttl`. Default: the system clock. */
  readonly now?: () => number;
}

/**
 * A store in one SQLite file, which several processes may have open. A commit that has resolved is
 * on the disk. While another process writes, a call waits for it, and this process goes on meanwhile.
 * @throws StoreError `unavailable` when the file cannot be opened; Error when its folder cannot be
 * made, when Node is too old or when a later version wrote the file.
 */
export function openEmbeddedStore({ file, now = Date.now }: EmbeddedOptions): Store {
  return storeIn(
    reported('unavailable', () => openDatabase(file)),
    now,
  );
}

/** The store that an opened database is. */
export function storeIn(db: Database.Database, now: () => number): Store {
  const cached = statementCache(db);
  const page = preparePage(cached, now);
  const commits: Record<Container, Commit> = {
    work: prepareCommit(db, 'work', now),
    bot: prepareCommit(db, 'bot', now),
  };
  const whenOpen = <T>(
    until: number | undefined,
    onFailedDisk: 'unavailable' | 'unsure',
    act: () => T,
  ): Promise<T> =>
    whenFree(until, () => {
      if (!db.open) throw new StoreError('unavailable', 'the store is closed');
      return reported(onFailedDisk, act);
    });

  return {
    get: (container, pk, id, until) =>
      whenOpen(until, 'unavailable', () => {
        if (!isId(pk) || !isId(id)) return undefined;
        const found = cached<{ etag: string; body: string }>(
          `SELECT etag, body FROM ${container} WHERE pk = ? AND id = ? AND ${IS_LIVE}`,
        ).get(pk, id, now());
        if (found === undefined) return undefined;
        const doc: Doc = JSON.parse(found.body);
        return { doc, etag: found.etag };
      }),
    commit: (container, pk, ops, until) =>
      whenOpen(until, 'unsure', () => {
        const bodies = encodeCommit(pk, ops);
        return ops.length === 0 ? [] : commits[container](pk, ops, bodies);
      }),
    query: (container, query, until) =>
      whenOpen(until, 'unavailable', () => page(container, checkQuery(container, query))),
    count: (container, query, until) =>
      whenOpen(until, 'unavailable', () => {
        const { text, values } = selectCount(container, checkQuery(container, query), now());
        return cached<{ count: number }>(text).get(...values)?.count ?? 0;
      }),
    partitions: (container, after = '', until) =>
      whenOpen(until, 'unavailable', () =>
        cached<{ pk: string }>(
          `SELECT DISTINCT pk FROM ${container} WHERE pk > ? AND ${IS_LIVE} ORDER BY pk LIMIT ?`,
        )
          .all(after, now(), MAX_ROWS)
          .map(({ pk }) => pk),
      ),
    ping: (until) =>
      whenOpen(until, 'unavailable', () => void cached('SELECT count(*) FROM sqlite_schema').get()),
    close: async () => {
      if (!db.open) return;
      try {
        reported('unavailable', () => db.pragma('wal_checkpoint(TRUNCATE)'));
      } finally {
        db.close();
      }
    },
  };
}
