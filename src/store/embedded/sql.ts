import type { Database, Statement } from 'better-sqlite3';

/** Holds for a row that has not expired; binds the time now in milliseconds. */
export const IS_LIVE = '(expiresAt IS NULL OR expiresAt > ?)';

/** How many prepared statements are kept; the shapes of query in the code are fewer. */
const KEPT_STATEMENTS = 500;

/** Prepares each text of SQL once; preparing costs more than most queries take. */
export function statementCache(db: Database): <Row>(sql: string) => Statement<unknown[], Row> {
  const kept = new Map<string, Statement>();
  return <Row>(sql: string) => {
    let statement = kept.get(sql);
    if (statement === undefined) {
      if (kept.size === KEPT_STATEMENTS) kept.clear();
      statement = db.prepare(sql);
      kept.set(sql, statement);
    }
    return statement as Statement<unknown[], Row>;
  };
}
