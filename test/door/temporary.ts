/** Files that a test writes and that are gone after it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs with a SQLite file of its own. */
export async function withFile<T>(run: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'delegations-'));
  try {
    return await run(join(folder, 'delegations.db'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
