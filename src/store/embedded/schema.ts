import type { Database } from 'better-sqlite3';
import type { FieldType } from '../../services/ports/store.ts';

export type Fields = Readonly<Record<string, Readonly<Record<string, FieldType>>>>;

/** The layout of the tables; a file with a higher one was written by a later version. */
const LAYOUT = 1;

/**
 * Makes the tables, or adds what the file lacks since the list of indexed fields grew. One table
 * per container; a text or number field is a virtual column with an index over the rows that have
 * it; a list field is a side table that triggers keep in step, in the same transaction.
 * Run it inside a transaction.
 * @throws Error when the file was written by a later version.
 */
export function applySchema(db: Database, containers: Fields): void {
  const layout = Number(db.pragma('user_version', { simple: true }));
  if (layout > LAYOUT) throw new Error(`The store's file has layout ${layout}; this is ${LAYOUT}`);
  for (const [container, fields] of Object.entries(containers)) {
    addContainer(db, container);
    for (const [field, type] of Object.entries(fields)) {
      if (type === 'list') addList(db, container, field);
      else addColumn(db, container, field, type);
    }
  }
  db.pragma(`user_version = ${LAYOUT}`);
}

/** The type is in the name, so that a field whose declared type changes gets a new column. */
export function columnOf(field: string, type: FieldType): string {
  return field === 'id' ? 'id' : `${type}_${field}`;
}

/** The side table of a list field: one row per distinct text in the list of a document. */
export function listTableOf(container: string, field: string): string {
  return `${container}_list_${field}`;
}

function addContainer(db: Database, container: string): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS ${container} (
      seq INTEGER PRIMARY KEY,
      pk TEXT NOT NULL,
      id TEXT NOT NULL,
      etag TEXT NOT NULL,
      expiresAt INTEGER,
      body TEXT NOT NULL
    );
    CREATE UNIQUE INDEX IF NOT EXISTS ${container}_key ON ${container} (pk, id);
    CREATE INDEX IF NOT EXISTS ${container}_id ON ${container} (id, pk);
    CREATE INDEX IF NOT EXISTS ${container}_expiresAt ON ${container} (expiresAt)
      WHERE expiresAt IS NOT NULL;`);
}

function addColumn(db: Database, container: string, field: string, type: FieldType): void {
  const column = columnOf(field, type);
  const jsonTypes = type === 'text' ? `'text'` : `'integer', 'real'`;
  const known = db.prepare(`SELECT 1 FROM pragma_table_xinfo(?) WHERE name = ?`);
  if (known.get(container, column) === undefined) {
    db.exec(`ALTER TABLE ${container} ADD COLUMN ${column} GENERATED ALWAYS AS (
      CASE WHEN json_type(body, '$.${field}') IN (${jsonTypes})
        THEN json_extract(body, '$.${field}') END) VIRTUAL`);
  }
  db.exec(`CREATE INDEX IF NOT EXISTS ${container}_${column} ON ${container} (${column}, id, pk)
    WHERE ${column} IS NOT NULL`);
}

function addList(db: Database, container: string, field: string): void {
  const list = listTableOf(container, field);
  if (db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(list) !== undefined) return;
  const textsOf = (row: string, from = '') => `
    INSERT INTO ${list} SELECT DISTINCT entry.value, ${row}.seq
    FROM ${from} json_each(${row}.body, '$.${field}') AS entry
    WHERE entry.type = 'text' AND json_type(${row}.body, '$.${field}') = 'array'`;
  db.exec(`
    CREATE TABLE ${list} (
      value TEXT NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (value, doc)
    ) WITHOUT ROWID;
    CREATE INDEX ${list}_doc ON ${list} (doc);
    CREATE TRIGGER ${list}_insert AFTER INSERT ON ${container} BEGIN ${textsOf('new')}; END;
    CREATE TRIGGER ${list}_update AFTER UPDATE OF body ON ${container}
      WHEN old.body -> '$.${field}' IS NOT new.body -> '$.${field}'
      BEGIN DELETE FROM ${list} WHERE doc = old.seq; ${textsOf('new')}; END;
    CREATE TRIGGER ${list}_delete AFTER DELETE ON ${container}
      BEGIN DELETE FROM ${list} WHERE doc = old.seq; END;
    ${textsOf('stored', `${container} AS stored,`)};`);
}
