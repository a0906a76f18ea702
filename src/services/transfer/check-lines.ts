import { createHash } from 'node:crypto';
import { NumberCheck } from './check-numbers.ts';
import { checkPartition } from './check-partition.ts';
import { type Lines, readLines } from './read-lines.ts';

/**
 * Checks a whole copy: each line, each partition, and the numbers across all of them.
 * @throws TransferRefused for the first thing that is wrong
 */
export async function checkLines(
  lines: Lines,
): Promise<{ readonly sha256: string; readonly documents: number }> {
  const numbers = new NumberCheck();
  const hash = createHash('sha256');
  const hashed = async function* () {
    for await (const line of lines()) {
      hash.update(`${line}\n`);
      yield line;
    }
  };
  let documents = 0;
  for await (const partition of readLines(hashed)) {
    checkPartition(partition);
    numbers.add(partition);
    documents += partition.entries.length;
  }
  numbers.end();
  return { sha256: hash.digest('hex'), documents };
}
