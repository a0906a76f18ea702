import type { IncomingHttpHeaders } from 'node:http';
import type Collection from '@vercel/cosmosdb-server/lib/account/collection.js';
import type { Answer } from './documents.ts';
import { type Held, isLive, partitionField } from './partition.ts';

export interface QueryRequest {
  readonly pk: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly now: number;
  readonly spec: {
    readonly query: string;
    readonly parameters?: { name: string; value: unknown }[];
  };
}

/** Runs the package's SQL over what the partition, or the container, holds now. */
export function query(
  collection: InstanceType<typeof Collection.default>,
  { pk, headers, now, spec }: QueryRequest,
): Answer {
  const field = partitionField(collection);
  const held: Held[] = [...collection.documents._data.values()].map((one) => one.read());
  const within = held
    .filter((one) => pk === undefined || one[field] === pk)
    .filter((one) => isLive(collection, one, now));
  const continuation = headers['x-ms-continuation'];
  try {
    const { result, continuation: next } = collection.documents._getQuery(spec.query).exec(within, {
      parameters: spec.parameters ?? [],
      maxItemCount: Number(headers['x-ms-max-item-count'] ?? 100),
      ...(continuation && { continuation: JSON.parse(String(continuation)) }),
      compositeIndexes: bothWays(collection.read().indexingPolicy?.compositeIndexes ?? []),
    });
    return {
      status: 200,
      ...(next && { headers: { 'x-ms-continuation': JSON.stringify(next) } }),
      body: { Documents: result, _count: result.length },
    };
  } catch (error) {
    return { status: 400, body: { code: 'BadRequest', message: String(error) } };
  }
}

interface IndexedPath {
  readonly path: string;
  readonly order?: 'ascending' | 'descending';
}

/** The package looks for an index in the very direction that is asked for. */
function bothWays(indexes: readonly (readonly IndexedPath[])[]): Required<IndexedPath>[][] {
  const opposite = { ascending: 'descending', descending: 'ascending' } as const;
  return indexes.flatMap((index) => [
    index.map(({ path, order = 'ascending' }) => ({ path, order })),
    index.map(({ path, order = 'ascending' }) => ({ path, order: opposite[order] })),
  ]);
}
