import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openDatabase } from '../../../src/store/embedded/database.ts';
import { reported } from '../../../src/store/embedded/errors.ts';
import { requireNode } from '../../../src/store/embedded/node-version.ts';
import { openEmbeddedStore, storeIn } from '../../../src/store/embedded.ts';
import { doc } from '../store/subject.ts';

export function describeEmbeddedFile(newFile: () => string): void {
  describe('its file', () => {
    it('keeps everything when it is closed and opened again', async () => {
      const file = newFile();
      const first = openEmbeddedStore({ file });
      const stored = doc('a', { owner: 'li', words: ['lund'] });
      const [etag] = await first.commit('work', 'occ:1', [{ op: 'create', doc: stored }]);
      await first.close();
      const second = openEmbeddedStore({ file });
      assert.deepEqual(await second.get('work', 'occ:1', 'a'), { doc: stored, etag });
      const found = await second.query('work', { where: [['words', 'has', 'lund']] });
      assert.equal(found.rows.length, 1);
      await second.close();
    });

    it('is whole by itself once it is closed: no log is left beside it', async () => {
      const file = newFile();
      const store = openEmbeddedStore({ file });
      await store.commit('work', 'occ:1', [{ op: 'create', doc: doc('a') }]);
      await store.close();
      assert.deepEqual([existsSync(file), existsSync(`${file}-wal`)], [true, false]);
    });

    it('is made with its folder when they are missing', async () => {
      const file = join(`${newFile()}.folder`, 'deep', 'store.db');
      await openEmbeddedStore({ file }).close();
      assert.ok(existsSync(file));
    });

    it('is kept so that a commit is on the disk before it resolves', () => {
      const db = openDatabase(newFile());
      const pragmas = ['journal_mode', 'synchronous'].map((name) =>
        db.pragma(name, { simple: true }),
      );
      db.close();
      const full = 2;
      assert.deepEqual(pragmas, ['wal', full]);
    });

    it('sheds what has expired, a little with every commit', async () => {
      const file = newFile();
      let clock = 0;
      const store = openEmbeddedStore({ file, now: () => clock });
      const brief = Array.from({ length: 30 }, (_, n) =>
        doc(`${n}`, { ttl: 60, words: ['lund', 'malmo'] }),
      );
      await store.commit(
        'work',
        'occ:1',
        brief.map((each) => ({ op: 'create', doc: each })),
      );
      clock = 60_000;
      const left = [];
      for (const id of ['x', 'y']) {
        await store.commit('work', 'occ:2', [{ op: 'create', doc: doc(id) }]);
        left.push(count(file, 'work'), count(file, 'work_list_words'));
      }
      assert.deepEqual(left, [10 + 1, 2 * 10, 2, 0]);
      await store.close();
    });

    it('that may grow no more takes no half of a commit, and is read as before', async () => {
      const db = openDatabase(newFile());
      const store = storeIn(db, Date.now);
      await store.commit('work', 'occ:1', [{ op: 'create', doc: doc('a') }]);
      db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
      const large = Array.from({ length: 20 }, (_, n) =>
        doc(`${n}`, { text: 'x'.repeat(5000), words: ['lund'] }),
      );
      const full = store.commit(
        'work',
        'occ:1',
        large.map((each) => ({ op: 'create', doc: each })),
      );
      await assert.rejects(full, { code: 'unavailable', message: /SQLITE_FULL/ });
      assert.equal(await store.count('work', { pk: 'occ:1', where: [] }), 1);
      await store.close();
    });

    it('on a disk that fails leaves a read unavailable, and a commit unsure', () => {
      const fail = () => {
        throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
      };
      assert.throws(() => reported('unsure', fail), { code: 'unsure' });
      assert.throws(() => reported('unavailable', fail), { code: 'unavailable' });
    });

    it('of another kind is refused', () => {
      const file = newFile();
      writeFileSync(file, 'this is no database, however long it may be '.repeat(100));
      assert.throws(() => openEmbeddedStore({ file }), { code: 'unavailable' });
    });

    it('is no longer there for a store that is closed, which may be closed twice', async () => {
      const store = openEmbeddedStore({ file: newFile() });
      await store.close();
      await store.close();
      for (const call of [
        store.ping(),
        store.get('work', 'occ:1', 'a'),
        store.commit('work', 'occ:1', [{ op: 'create', doc: doc('a') }]),
        store.query('work', { where: [] }),
      ]) {
        await assert.rejects(call, { name: 'StoreError', code: 'unavailable' });
      }
    });
  });

  it('needs Node 22.14 or later', () => {
    for (const version of ['18.20.4', '20.20.2', '22.13.1']) {
      assert.throws(() => requireNode(version), /needs Node 22\.14 or later; this is /);
    }
    for (const version of ['22.14.0', '23.0.0', '24.21.0']) requireNode(version);
  });
}

function count(file: string, table: string): unknown {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  } finally {
    db.close();
  }
}
