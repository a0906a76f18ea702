/** Copies a file of JSON Lines into an empty store. */

import { importLines } from '../src/services/transfer/import-lines.ts';
import { linesOf } from './lines-of.ts';
import { transfer } from './transfer.ts';

/** Documents after which it says how far it has come. */
const TOLD_EVERY = 10_000;

await transfer('npm run import -- <file> [--store <store>]', {
  needs: 'file',
  run: async (store, file) => {
    let told = 0;
    const { documents, written } = await importLines(
      store,
      () => linesOf(file),
      (count) => {
        if (count < told + TOLD_EVERY) return;
        told = count;
        process.stdout.write(`${count} documents written\n`);
      },
    );
    const besides = documents - written;
    const others = besides > 0 ? `; ${besides} were there already` : '';
    process.stdout.write(`${written} documents written${others}\n`);
  },
});
