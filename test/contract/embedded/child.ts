/**
 * Another process on the same file, started as `node child.ts <file> <task> <pk>`:
 * - `open` tells that it is ready, waits for something on standard input, and then opens 20
 *   files named after this one, where it will often meet the others;
 * - `increment` adds 1 to a count, 100 times;
 * - `append` commits pairs until it is killed and tells each one committed, a line each.
 */

import { readSync, writeSync } from 'node:fs';
import { openEmbeddedStore } from '../../../src/store/embedded.ts';
import { increment } from '../store/etags.ts';
import { doc } from '../store/subject.ts';

const INCREMENTS = 100;

const tasks: Readonly<Record<string, (file: string, pk: string) => Promise<void>>> = {
  async open(file) {
    await openEmbeddedStore({ file: ':memory:' }).close();
    writeSync(1, 'ready\n');
    readSync(0, Buffer.alloc(1));
    for (let n = 0; n < 20; n += 1) await openEmbeddedStore({ file: `${file}.${n}` }).close();
  },

  async increment(file, pk) {
    const store = openEmbeddedStore({ file });
    for (let done = 0; done < INCREMENTS; done += 1) await increment(store, pk);
    await store.close();
  },

  async append(file, pk) {
    const store = openEmbeddedStore({ file });
    for (let n = 0; ; n += 1) {
      await store.commit('work', pk, [
        { op: 'create', doc: doc(`${n}:first`, { words: [pk] }) },
        { op: 'create', doc: doc(`${n}:second`, { words: [pk] }) },
      ]);
      writeSync(1, `${n}\n`);
    }
  },
};

const [file = '', task = '', pk = ''] = process.argv.slice(2);
await tasks[task]?.(file, pk);
