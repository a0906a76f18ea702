/**
 * The file that a store is copied to: JSON Lines. The first line says what it is, the last one how much
 * there was and what it hashes to, and each line between is one document. Keys are sorted, so that the
 * same documents give the same lines whichever store they come from.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../../domain/audit.ts';
import type { Container, Doc } from '../ports/store.ts';

export const FORMAT = 'delegationsassistenten';
export const FORMAT_VERSION = 1;

const counts = z.strictObject({ bot: z.int().min(0), work: z.int().min(0) });
export type Counts = z.infer<typeof counts>;

export const headSchema = z.strictObject({
  export: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** When it was begun: an instant. */
  at: z.string(),
  /** How many documents there were then; a store in use may have gained some since. */
  documents: counts,
});

export const documentSchema = z.strictObject({
  container: z.enum(['bot', 'work']),
  pk: z.string().min(1),
  doc: z
    .object({
      id: z.string().min(1),
      v: z.number(),
      kind: z.string(),
      ttl: z.int().min(1).optional(),
    })
    .catchall(z.json()),
});

export const endSchema = z.strictObject({
  end: z.strictObject({ documents: counts, sha256: z.string() }),
});

export function headLine(at: string, documents: Counts): string {
  return canonical({ export: FORMAT, version: FORMAT_VERSION, at, documents });
}

export function documentLine(container: Container, pk: string, doc: Doc): string {
  return canonical({ container, pk, doc });
}

/** Counts and hashes the lines of documents as they go by. */
export class Tally {
  readonly documents: Record<Container, number> = { bot: 0, work: 0 };
  private readonly hash = createHash('sha256');

  add(container: Container, line: string): void {
    this.documents[container] += 1;
    this.hash.update(`${line}\n`);
  }

  /** The last line; nothing can be added after it. */
  endLine(): string {
    const sha256 = this.hash.digest('hex');
    return canonical({ end: { documents: this.documents, sha256 } });
  }
}
