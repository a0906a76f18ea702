/** A copy into a store: checked whole, compared with what is there, and then written. */

import type { Store } from '../ports/store.ts';
import { checkLines } from './check-lines.ts';
import { compareWith } from './compare.ts';
import type { Lines } from './read-lines.ts';
import { TransferRefused } from './refused.ts';
import { beginImport, endImport, importUnderWay } from './under-way.ts';
import { writeMissing } from './write-missing.ts';

export interface Imported {
  /** Documents in the file, and how many of them had to be written. */
  readonly documents: number;
  readonly written: number;
}

/**
 * Imports a copy into an empty store. Nothing is written before the whole file has been checked. One
 * that was interrupted goes on where it stopped when it is run again with the same file; until then no
 * bot starts on the store. Into a store that holds all of it already nothing is written.
 * @throws TransferRefused that says what is wrong with the file, on which line, or with the store
 */
export async function importLines(
  store: Store,
  lines: Lines,
  onWritten: (documents: number) => void = () => {},
): Promise<Imported> {
  const { sha256, documents } = await checkLines(lines);
  const begun = await importUnderWay(store);
  if (begun !== undefined && begun !== sha256) {
    throw new TransferRefused(
      'An import of another file into this store was begun and has not ended. ' +
        'Run that one again, or take an empty store.',
    );
  }
  const { missing, isEmpty } = await compareWith(store, lines);
  if (missing > 0 && begun === undefined) {
    if (!isEmpty) {
      throw new TransferRefused(
        `The store is not empty, and ${missing} documents of the file are not in it. Take an empty store.`,
      );
    }
    await beginImport(store, sha256);
  }
  const written = missing === 0 ? 0 : await writeMissing(store, lines, onWritten);
  if (begun !== undefined || missing > 0) await endImport(store);
  return { documents, written };
}
