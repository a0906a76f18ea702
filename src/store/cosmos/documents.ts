import type { ItemDefinition } from '@azure/cosmos';
import type { Doc, Row } from '../../services/ports/store.ts';

/**
 * A document as it lies in Cosmos: with its partition, and only what JSON can hold. `_commit` tells
 * which commit wrote it, so that one whose answer was lost can be found again.
 */
export type Stored = Doc & { readonly pk: string; readonly _commit: string };

export function toStored(pk: string, body: string, commit: string): Stored {
  const doc: Doc = JSON.parse(body);
  return { ...doc, pk, _commit: commit };
}

/** A document as Cosmos gives it, without what is the store's own: `pk` and the fields with `_`. */
export function toRow(found: ItemDefinition): Row {
  const own = Object.entries(found).filter(([field]) => field !== 'pk' && !isSystemField(field));
  // `commit` let nothing else in than documents.
  const doc = Object.fromEntries(own) as Doc;
  return { pk: String(found.pk), etag: String(found._etag), doc };
}

function isSystemField(field: string): boolean {
  return field.startsWith('_');
}
