import { randomUUID } from 'node:crypto';
import type { Doc, Store } from '../../../src/services/ports/store.ts';

/** What the tests of the contract are given. */
export interface Subject {
  /** The store under test, once the tests run. */
  store(): Store;
  advance(seconds: number): Promise<void>;
}

/** A partition, or an owner, that no other test uses. */
export function fresh(prefix = 'occ'): string {
  return `${prefix}:${randomUUID()}`;
}

export function doc(id: string, fields: Omit<Doc, 'id' | 'v' | 'kind'> = {}): Doc {
  return { id, v: 1, kind: 'note', ...fields };
}
