import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { openEmbeddedStore } from '../../../src/store/embedded.ts';
import { increment } from '../store/etags.ts';
import { doc, fresh } from '../store/subject.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
/** As many as a child adds. */
const INCREMENTS = 100;
const KILLS = 3;

export function describeProcesses(newFile: () => string): void {
  describe('several processes on one file', () => {
    it('lose no update when they write one document at once', async () => {
      const [file, pk] = [newFile(), fresh()];
      const store = openEmbeddedStore({ file });
      await store.commit('work', pk, [{ op: 'create', doc: doc('a', { count: 0 }) }]);
      const children = [1, 2].map(() => start(file, 'increment', pk));
      const ends = children.map((child) => once(child, 'exit'));
      for (let done = 0; done < INCREMENTS; done += 1) await increment(store, pk);
      assert.deepEqual(await Promise.all(ends), [
        [0, null],
        [0, null],
      ]);
      assert.equal((await store.get('work', pk, 'a'))?.doc.count, 3 * INCREMENTS);
      await store.close();
    });

    it('wait for each other without holding up anything else', async () => {
      const [file, pk] = [newFile(), fresh()];
      const store = openEmbeddedStore({ file });
      const other = new Database(file);
      other.exec('BEGIN IMMEDIATE');
      const waiting = store.commit('work', pk, [{ op: 'create', doc: doc('a') }]);
      assert.equal(await store.get('work', pk, 'a'), undefined);
      await setImmediate();
      other.exec('ROLLBACK');
      await waiting;
      assert.ok(await store.get('work', pk, 'a'));
      other.close();
      await store.close();
    });

    it('wait no longer than there is time, and nothing is written then', async () => {
      const [file, pk] = [newFile(), fresh()];
      const store = openEmbeddedStore({ file });
      const other = new Database(file);
      other.exec('BEGIN IMMEDIATE');
      const late = store.commit('work', pk, [{ op: 'create', doc: doc('a') }], Date.now() + 60);
      await assert.rejects(late, { code: 'unavailable' });
      other.close();
      assert.equal(await store.get('work', pk, 'a'), undefined);
      await store.close();
    });

    it('may all be the first to open it', async () => {
      const file = newFile();
      const children = [1, 2, 3, 4].map(() => start(file, 'open', ''));
      const ends = children.map((child) => once(child, 'exit'));
      await Promise.all(children.map((child) => child.stdout && once(child.stdout, 'data')));
      for (const child of children) child.stdin?.write('go');
      assert.deepEqual(new Set((await Promise.all(ends)).map(([code]) => code)), new Set([0]));
    });

    it(`lose nothing that was acknowledged when one is killed, ${KILLS} times over`, async () => {
      const file = newFile();
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const pk = fresh();
        const acknowledged = await killAfter(start(file, 'append', pk), 40 * kill);
        const store = openEmbeddedStore({ file });
        const { rows } = await store.query('work', {
          pk,
          where: [['words', 'has', pk]],
          limit: 1000,
        });
        const ids = rows.map((row) => row.doc.id);
        const whole = Array.from({ length: ids.length / 2 }, (_, n) => [
          `${n}:first`,
          `${n}:second`,
        ]);
        assert.deepEqual(new Set(ids), new Set(whole.flat()), 'half a commit is there');
        assert.ok(ids.length / 2 >= acknowledged, 'an acknowledged commit is gone');
        await store.close();
      }
    });
  });
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [CHILD, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Kills the child once it has told that many commits; resolves to how many it told in all. */
async function killAfter(child: ChildProcess, commits: number): Promise<number> {
  assert.ok(child.stdout);
  const exit = once(child, 'exit');
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    assert.equal(line, `${told}`);
    told += 1;
    if (told === commits) child.kill('SIGKILL');
  }
  assert.deepEqual(await exit, [null, 'SIGKILL']);
  return told;
}
