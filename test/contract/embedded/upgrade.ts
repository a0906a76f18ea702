import assert from 'node:assert/strict';
import Database from 'better-sqlite3';
import { applySchema, type Fields } from '../../../src/store/embedded/schema.ts';
import { openEmbeddedStore } from '../../../src/store/embedded.ts';
import { doc } from '../store/subject.ts';

/** What an earlier version declared: neither `due` nor `words`, and `owner` as a number. */
const earlier: Fields = { work: { kind: 'text', owner: 'number' }, bot: {} };
const stored = doc('a', { owner: 'li', due: '2027-03-12', words: ['lund', 'lund', 5] });

export function describeUpgrade(newFile: () => string): void {
  describe('a file made when fewer fields were indexed', () => {
    const earlierFile = () => {
      const file = newFile();
      const db = new Database(file);
      applySchema(db, earlier);
      db.prepare('INSERT INTO work (pk, id, etag, body) VALUES (?, ?, ?, ?)').run(
        'occ:1',
        stored.id,
        'etag',
        JSON.stringify(stored),
      );
      db.close();
      return file;
    };

    it('gains them when it is opened, for what it holds and what is written after', async () => {
      const store = openEmbeddedStore({ file: earlierFile() });
      await store.commit('work', 'occ:2', [{ op: 'create', doc: { ...stored, id: 'b' } }]);
      for (const condition of [
        ['due', '<=', '2027-03-12'],
        ['words', 'has', 'lund'],
        ['owner', '=', 'li'],
      ] as const) {
        const { rows } = await store.query('work', { where: [condition], order: 'due' });
        assert.deepEqual(
          rows.map((row) => row.doc.id),
          ['a', 'b'],
          condition.join(' '),
        );
      }
      await store.close();
    });

    it('is opened again without another upgrade', async () => {
      const file = earlierFile();
      await openEmbeddedStore({ file }).close();
      const schema = schemaOf(file);
      await openEmbeddedStore({ file }).close();
      assert.deepEqual(schemaOf(file), schema);
    });

    it('has the same tables, columns and indexes as a new one', async () => {
      const [old, made] = [earlierFile(), newFile()];
      await openEmbeddedStore({ file: old }).close();
      await openEmbeddedStore({ file: made }).close();
      const ofOld = new Set(schemaOf(old));
      assert.deepEqual(
        schemaOf(made).filter((name) => !ofOld.has(name)),
        [],
      );
    });
  });

  it('a file that a later version wrote is refused', () => {
    const file = newFile();
    const db = new Database(file);
    db.pragma('user_version = 999');
    db.close();
    assert.throws(() => openEmbeddedStore({ file }), /layout 999/);
  });
}

function schemaOf(file: string): unknown[] {
  const db = new Database(file, { readonly: true });
  try {
    return db
      .prepare(
        `SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'
         UNION SELECT 'column ' || name FROM pragma_table_xinfo('work')`,
      )
      .pluck()
      .all();
  } finally {
    db.close();
  }
}
