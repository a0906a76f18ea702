/** What `npm run export` and `npm run import` have in common: which file, and which store. */

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import type { Store } from '../src/services/ports/store.ts';
import { TransferRefused } from '../src/services/transfer/refused.ts';
import { openStore } from '../src/store/open.ts';

/** Milliseconds for one operation; nobody waits for an answer here, and Cosmos may ask for patience. */
const TIMEOUT = 60_000;

export interface Transfer {
  /** What must be there before anything is opened: a store of SQLite that is missing would be made. */
  readonly needs: 'store' | 'file';
  readonly run: (store: Store, file: string) => Promise<void>;
}

/**
 * Runs with the file and the store that were named; the store is else that of the environment. What
 * could not be done is told in a sentence, and the process then ends with 1.
 */
export async function transfer(usage: string, { needs, run }: Transfer): Promise<void> {
  try {
    const { file, setting } = readArguments(usage);
    if (needs === 'file' && !existsSync(file))
      throw new TransferRefused(`There is no file ${file}.`);
    const store = await open(setting, needs === 'store');
    try {
      await run(store, file);
    } finally {
      await store.close();
    }
  } catch (error) {
    const text = error instanceof TransferRefused ? error.message : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}

async function open(setting: string | undefined, mustBeThere: boolean): Promise<Store> {
  const config = readConfig({ ...process.env, ...(setting && { STORE: setting }) });
  const { STORE, COSMOS_KEY: key, COSMOS_DATABASE: database } = config;
  const file = STORE.startsWith('sqlite:') ? STORE.slice('sqlite:'.length) : undefined;
  if (mustBeThere && file !== undefined && !existsSync(file)) {
    throw new TransferRefused(`There is no store ${STORE}.`);
  }
  return openStore(STORE, { cosmos: { key, database, timeout: TIMEOUT } });
}

function readArguments(usage: string): { file: string; setting: string | undefined } {
  const { values, positionals } = parseArgs({
    options: { store: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new TransferRefused(`Usage: ${usage}`);
  return { file, setting: values.store };
}
