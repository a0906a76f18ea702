import { randomUUID } from 'node:crypto';
import type Collection from '@vercel/cosmosdb-server/lib/account/collection.js';
import type { Answer } from './documents.ts';

export interface Operation {
  readonly operationType: string;
  readonly id?: string | undefined;
  readonly ifMatch?: string | undefined;
  readonly resourceBody?: { readonly id: string; readonly [field: string]: unknown };
}

/** A document as the package holds it. */
export interface Held {
  readonly id: string;
  _etag?: string;
  _ts?: number;
  readonly [field: string]: unknown;
}

export interface Partition {
  read(id: string): Answer;
  /** What stands in the operation's way; undefined lets it through. `etag` is the document's. */
  refusal(operation: Operation, etag: string | undefined): Answer | undefined;
  etagOf(id: string): string | undefined;
  /** Does the operation, or says why not. */
  apply(operation: Operation): Answer;
}

export function idOf({ id, resourceBody }: Operation): string {
  return resourceBody?.id ?? id ?? '';
}

/** One partition of a container, as of an instant. What has expired there is not there. */
export function openPartition(
  collection: InstanceType<typeof Collection.default>,
  pk: string,
  now: number,
): Partition {
  const { documents } = collection;
  const field = partitionField(collection);
  const find = (id: string): Held | undefined => {
    const held: Held | undefined = collection.document(id, pk).read();
    return held?.id === id && held[field] === pk ? held : undefined;
  };
  const findLive = (id: string) => {
    const held = find(id);
    return held && isLive(collection, held, now) ? held : undefined;
  };

  const refusal: Partition['refusal'] = ({ operationType, id, ifMatch, resourceBody }, etag) => {
    if (operationType !== 'Delete' && resourceBody?.[field] !== pk) return refused(400);
    if (operationType === 'Replace' && id !== resourceBody?.id) return refused(400);
    if (operationType === 'Upsert') return undefined;
    if (operationType === 'Create') return etag === undefined ? undefined : refused(409);
    if (operationType !== 'Replace' && operationType !== 'Delete') return refused(400);
    if (etag === undefined) return refused(404);
    return ifMatch === undefined || ifMatch === etag ? undefined : refused(412);
  };
  const etagOf = (id: string) => findLive(id)?._etag;

  return {
    refusal,
    etagOf,
    read: (id) => {
      const held = findLive(id);
      return held ? found(200, held) : refused(404);
    },
    apply: (operation) => {
      const id = idOf(operation);
      const etag = etagOf(id);
      const reason = refusal(operation, etag);
      if (reason !== undefined) return reason;
      if (find(id) !== undefined) documents.delete(id, pk);
      if (operation.resourceBody === undefined) return { status: 204 };
      const held: Held = documents.create(operation.resourceBody);
      held._etag = JSON.stringify(randomUUID());
      held._ts = Math.floor(now / 1000);
      return found(etag === undefined ? 201 : 200, held);
    },
  };
}

export function partitionField(collection: InstanceType<typeof Collection.default>): string {
  return collection.read().partitionKey?.paths[0]?.slice(1) ?? 'id';
}

/** `ttl` counts only where the container has a default, which may be none (-1). */
export function isLive(
  collection: InstanceType<typeof Collection.default>,
  { ttl = collection.read().defaultTtl, _ts = 0 }: Held,
  now: number,
): boolean {
  if (collection.read().defaultTtl === undefined) return true;
  return typeof ttl !== 'number' || ttl < 0 || (_ts + ttl) * 1000 > now;
}

function found(status: number, held: Held): Answer {
  return { status, body: held, headers: { etag: held._etag ?? '' } };
}

function refused(status: number): Answer {
  return { status, body: { code: String(status), message: `refused with ${status}` } };
}
