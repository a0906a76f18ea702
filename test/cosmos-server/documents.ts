import type { IncomingHttpHeaders } from 'node:http';
import type Collection from '@vercel/cosmosdb-server/lib/account/collection.js';
import { batch } from './batch.ts';
import { openPartition } from './partition.ts';
import { query } from './query.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export interface DocumentsRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The document that the URL names. */
  readonly id: string | undefined;
  readonly now: number;
}

/** The container itself is not there; the client must not take it for a missing document. */
const NO_CONTAINER: Answer = {
  status: 404,
  headers: { 'x-ms-substatus': '1003' },
  body: { code: 'NotFound', message: 'Owner resource does not exist' },
};

/** Answers what is asked of a container's documents. */
export function answerForDocuments(
  collection: InstanceType<typeof Collection.default>,
  request: DocumentsRequest,
): Answer {
  const { method, headers, body, id, now } = request;
  if (!collection.read()) return NO_CONTAINER;
  if (headers['x-ms-cosmos-is-query-plan-request']) return NO_PLAN;
  const pk = partitionIn(headers['x-ms-documentdb-partitionkey']);
  if (headers['x-ms-documentdb-isquery']) {
    return query(collection, { pk, headers, now, spec: JSON.parse(body) });
  }
  if (pk === undefined) return { status: 400, body: { message: 'no partition key' } };
  const partition = openPartition(collection, pk, now);
  if (headers['x-ms-cosmos-is-batch-request']) return batch(partition, JSON.parse(body));
  const ifMatch = headers['if-match'];
  if (method === 'GET') return partition.read(id ?? '');
  if (method === 'DELETE') return partition.apply({ operationType: 'Delete', id, ifMatch });
  const operationType =
    method === 'PUT' ? 'Replace' : headers['x-ms-documentdb-is-upsert'] ? 'Upsert' : 'Create';
  return partition.apply({ operationType, id, ifMatch, resourceBody: JSON.parse(body) });
}

/** One physical partition: the client never needs a plan, though it always asks for one. */
const NO_PLAN: Answer = { status: 400, body: { message: 'no query plans here' } };

function partitionIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [pk] = JSON.parse(String(header));
  return typeof pk === 'string' ? pk : undefined;
}
