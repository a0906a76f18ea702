import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { indexedFields } from '../../services/ports/store.ts';
import { isBusy } from './errors.ts';
import { requireNode } from './node-version.ts';
import { applySchema } from './schema.ts';

/** How long opening waits, in milliseconds, while another process writes to the same file. */
const OPEN_TIMEOUT = 5000;
/** How long SQLite itself waits afterwards, and this process with it; see when-free.ts. */
const BUSY_TIMEOUT = 10;

/** SQLite does not wait by itself when several processes turn on WAL at once; this is how often. */
const WAL_ATTEMPTS = 100;

/** Opens the file, with its folder when that is missing, and brings its schema up to date. */
export function openDatabase(file: string): Database.Database {
  requireNode(process.versions.node);
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { timeout: OPEN_TIMEOUT });
  try {
    turnOnWal(db);
    db.pragma('synchronous = FULL');
    db.transaction(() => applySchema(db, indexedFields)).immediate();
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function turnOnWal(db: Database.Database): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === WAL_ATTEMPTS) throw error;
      sleep(OPEN_TIMEOUT / WAL_ATTEMPTS);
    }
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
