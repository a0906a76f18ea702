/** Reads the lines of a copy, partition by partition; whatever is wrong with one is told by its number. */

import type { Container, Doc } from '../ports/store.ts';
import type { Facts } from './kinds.ts';
import { Tally } from './lines.ts';
import { isEnd, readDocument, readHead } from './read-document.ts';
import { TransferRefused } from './refused.ts';

/** A document with its place in the file, and what the checks need of it. */
export interface Entry {
  readonly line: number;
  readonly doc: Doc;
  readonly facts: Facts;
}

export interface FilePartition {
  readonly container: Container;
  readonly pk: string;
  readonly entries: readonly Entry[];
}

/** A file can be read as often as is needed. */
export type Lines = () => AsyncIterable<string>;

/**
 * The partitions of a copy. When it is through, the file was whole.
 * @throws TransferRefused for a line that is not well formed, a document that this version does not
 * know, one that comes twice, and a file that is cut or changed
 */
export async function* readLines(lines: Lines): AsyncGenerator<FilePartition> {
  const seen = new Set<string>();
  let current: Gathering | undefined;
  for await (const { container, pk, ...entry } of readEntries(lines)) {
    if (current?.container !== container || current.pk !== pk) {
      if (current) yield current;
      const key = `${container}/${pk}`;
      if (seen.has(key))
        throw new TransferRefused(`${pk} is in two places of the file`, entry.line);
      seen.add(key);
      current = { container, pk, entries: [], ids: new Set() };
    }
    const { id } = entry.doc;
    if (current.ids.has(id)) throw new TransferRefused(`${pk}/${id} comes twice`, entry.line);
    current.ids.add(id);
    current.entries.push(entry);
  }
  if (current) yield current;
}

interface Gathering extends FilePartition {
  readonly entries: Entry[];
  readonly ids: Set<string>;
}

type PlacedEntry = Entry & Pick<FilePartition, 'container' | 'pk'>;

/** Each document between the first line and the last, which must tell the truth about them. */
async function* readEntries(lines: Lines): AsyncGenerator<PlacedEntry> {
  const tally = new Tally();
  let line = 0;
  let end: string | undefined;
  for await (const text of lines()) {
    line += 1;
    if (end !== undefined) throw new TransferRefused('there is more after the last line', line);
    if (line === 1) readHead(text);
    else if (isEnd(text)) end = text;
    else {
      const { container, pk, doc, facts } = readDocument(text, line);
      tally.add(container, text);
      yield { container, pk, line, doc, facts };
    }
  }
  if (line === 0) throw new TransferRefused('The file is empty.');
  if (end === undefined) throw new TransferRefused('The file is cut: its last line is missing.');
  if (end === tally.endLine()) return;
  throw new TransferRefused(
    'this does not tell of the lines before: some are missing or changed',
    line,
  );
}
