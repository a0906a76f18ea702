/** What goes wrong with the embedded store's file, by the name of its row in docs/faults.md. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Store } from '../../src/services/ports/store.ts';
import { reported } from '../../src/store/embedded/errors.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { MONDAY, openStage } from '../door/stage.ts';
import { type Open, openPatience } from './play-through.ts';
import type { CallKind } from './store-turns.ts';

/** Begins a fault and gives what ends it. */
type Begin = (file: string) => () => void;

/** Another connection, which is to SQLite what another process is, writes for so long. */
function lock(milliseconds: number): Begin {
  return (file) => {
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const release = () => void (other.open && other.close());
    const timer = setTimeout(release, milliseconds);
    return () => {
      clearTimeout(timer);
      release();
    };
  };
}

/** SQLite's own errors: the disk cannot be made to fail here. */
const sqlite = (code: string) => (): never => {
  throw new Database.SqliteError('', code);
};
const full = sqlite('SQLITE_FULL');
const failing = sqlite('SQLITE_IOERR_FSYNC');

/** What becomes of a store's calls while its fault lasts; of all from the first of that kind on. */
const broken: Readonly<Record<string, (store: Store, kind: CallKind) => Store>> = {
  'full disk': (store) => ({ ...store, commit: async () => reported('unsure', full) }),
  'failing disk': (store, kind) => {
    let hasBegun = kind !== 'write' && kind !== 'commit';
    const read =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> =>
        hasBegun ? reported('unavailable', failing) : call(...args);
    return {
      ...store,
      get: read(store.get),
      query: read(store.query),
      count: read(store.count),
      partitions: read(store.partitions),
      ping: read(store.ping),
      commit: async (...args) => {
        hasBegun = true;
        await store.commit(...args);
        return reported('unsure', failing);
      },
    };
  },
};

const locks: Readonly<Record<string, Begin>> = {
  'locked for a moment': lock(100),
  'locked for longer': lock(60_000),
};

export function onFile(name: string): Open {
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'delegations-'));
    const file = join(folder, 'delegations.db');
    const whole = openEmbeddedStore({ file, now: () => MONDAY });
    let current = whole;
    const store: Store = {
      get: (...args) => current.get(...args),
      commit: (...args) => current.commit(...args),
      query: (...args) => current.query(...args),
      count: (...args) => current.count(...args),
      partitions: (...args) => current.partitions(...args),
      ping: (...args) => current.ping(...args),
      close: () => whole.close(),
    };
    const patience = openPatience({ lasts: true });
    const stage = await openStage({ store, patience: patience.held });
    let release = () => {};
    return {
      stage,
      begin: (kind) => {
        patience.shorten();
        current = broken[name]?.(whole, kind) ?? whole;
        release = locks[name]?.(file) ?? release;
      },
      heal: () => {
        patience.restore();
        release();
        current = whole;
      },
      close: async () => {
        release();
        await stage.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  };
}
