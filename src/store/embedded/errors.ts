import Database from 'better-sqlite3';
import { StoreError } from '../../services/ports/store.ts';

/** The disk failed while it was read or written: what was being written may be there or not. */
const FAILED_DISK = 'SQLITE_IOERR';

/** Another process has the file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/**
 * A failure of SQLite itself is `unavailable`: the disk is full, the file stays locked or cannot be
 * read, and what was begun has been undone. When the disk fails it is what `onFailedDisk` says.
 */
export function reported<T>(onFailedDisk: 'unavailable' | 'unsure', act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    const code = error.code.startsWith(FAILED_DISK) ? onFailedDisk : 'unavailable';
    throw new StoreError(code, `${error.code}: ${error.message}`, undefined, { cause: error });
  }
}
