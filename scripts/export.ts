/** Copies a store to a file of JSON Lines. The file is there, under its name, only when it is whole. */

import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Store } from '../src/services/ports/store.ts';
import { exportLines } from '../src/services/transfer/export-lines.ts';
import { TransferRefused } from '../src/services/transfer/refused.ts';
import { transfer } from './transfer.ts';

/** Only whoever runs it may read the file: it holds all that the store does. */
const PRIVATE = 0o600;

await transfer('npm run export -- <file> [--store <store>]', {
  needs: 'store',
  run: async (store, file) => {
    if (existsSync(file))
      throw new TransferRefused(`${file} is there already; it is left as it is.`);
    const part = `${file}.part`;
    try {
      const out = createWriteStream(part, { mode: PRIVATE, flush: true });
      await pipeline(textOf(store), out);
      renameSync(part, file);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  },
});

async function* textOf(store: Store): AsyncGenerator<string> {
  let lines = 0;
  for await (const line of exportLines(store, new Date().toISOString())) {
    yield `${line}\n`;
    lines += 1;
  }
  // The first line and the last are no documents.
  process.stdout.write(`${lines - 2} documents\n`);
}
