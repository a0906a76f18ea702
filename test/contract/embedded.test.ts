import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { describeEmbeddedFile } from './embedded/file.ts';
import { describeProcesses } from './embedded/processes.ts';
import { describeUpgrade } from './embedded/upgrade.ts';
import { describeStore } from './store-contract.ts';

/** A clock that stands still unless it is moved, in milliseconds. */
let clock = Date.UTC(2027, 2, 12);
const now = () => clock;
const advance = async (seconds: number) => {
  clock += seconds * 1000;
};

const folder = mkdtempSync(join(tmpdir(), 'store-'));
let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.db`);
};

describe('the embedded store', () => {
  after(() => rmSync(folder, { recursive: true }));

  describeStore('embedded, in a file', async () => openEmbeddedStore({ file: newFile(), now }), {
    advance,
  });
  describeStore('embedded, in memory', async () => openEmbeddedStore({ file: ':memory:', now }), {
    advance,
  });
  describeEmbeddedFile(newFile);
  describeUpgrade(newFile);
  describeProcesses(newFile);
});
