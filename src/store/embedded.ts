import Database from 'better-sqlite3';
import { type Container, type Doc, type Store, StoreError } from '../services/ports/store.ts';
import { checkQuery } from './check-query.ts';
import { type Commit, prepareCommit } from './embedded/commit.ts';
import { openDatabase } from './embedded/database.ts';
import { preparePage } from './embedded/page.ts';
import { selectCount } from './embedded/select.ts';
import { IS_LIVE, statementCache } from './embedded/sql.ts';
import { encodeCommit } from './encode-commit.ts';
import { isId } from './limits.ts';

export interface EmbeddedOptions {
  /** Made when it is missing, with its folder; `:memory:` is gone when the store is closed. */
  readonly file: string;
  /** Milliseconds since the epoch, for `ttl`. Default: the system clock. */
  readonly now?: () => number;
}

/**
 * A store in one SQLite file, which several processes may have open. A commit that has resolved is
 * on the disk. SQLite is synchronous: while another process writes, a call waits for it, up to five
 * seconds, and this process with it.
 * @throws StoreError `unavailable` when the file cannot be opened; Error when its folder cannot be
 * made, when Node is too old or when a later version wrote the file.
 */
export function openEmbeddedStore({ file, now = Date.now }: EmbeddedOptions): Store {
  const db = reported(() => openDatabase(file));
  const cached = statementCache(db);
  const page = preparePage(cached, now);
  const commits: Record<Container, Commit> = {
    work: prepareCommit(db, 'work', now),
    bot: prepareCommit(db, 'bot', now),
  };
  const whileOpen = async <T>(act: () => T): Promise<T> => {
    if (!db.open) throw new StoreError('unavailable', 'the store is closed');
    return reported(act);
  };

  return {
    get: (container, pk, id) =>
      whileOpen(() => {
        if (!isId(pk) || !isId(id)) return undefined;
        const found = cached<{ etag: string; body: string }>(
          `SELECT etag, body FROM ${container} WHERE pk = ? AND id = ? AND ${IS_LIVE}`,
        ).get(pk, id, now());
        if (found === undefined) return undefined;
        const doc: Doc = JSON.parse(found.body);
        return { doc, etag: found.etag };
      }),
    commit: (container, pk, ops) =>
      whileOpen(() => {
        const bodies = encodeCommit(pk, ops);
        return ops.length === 0 ? [] : commits[container](pk, ops, bodies);
      }),
    query: (container, query) => whileOpen(() => page(container, checkQuery(container, query))),
    count: (container, query) =>
      whileOpen(() => {
        const { text, values } = selectCount(container, checkQuery(container, query), now());
        return cached<{ count: number }>(text).get(...values)?.count ?? 0;
      }),
    ping: () => whileOpen(() => void cached('SELECT count(*) FROM sqlite_schema').get()),
    close: async () => {
      if (!db.open) return;
      try {
        reported(() => db.pragma('wal_checkpoint(TRUNCATE)'));
      } finally {
        db.close();
      }
    },
  };
}

/** A failure of SQLite itself, such as a full disk or a file that stays locked, is `unavailable`. */
function reported<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new StoreError('unavailable', error.message, undefined, { cause: error });
  }
}
