import type { Container, ItemDefinition } from '@azure/cosmos';
import type { Container as Name, Page, Row } from '../../services/ports/store.ts';
import type { CheckedQuery } from '../check-query.ts';
import { encodePageToken } from '../page-token.ts';
import { type Call, type Doing, reading } from './calls.ts';
import { toRow } from './documents.ts';
import { select, selectCount } from './select.ts';

/** Which container is asked, and by when it is to have answered. */
export interface Asked {
  readonly name: Name;
  readonly until: number | undefined;
}

/** Runs a checked query. It asks for one row more than the page holds, which tells of a next one. */
export async function readPage(
  call: Call,
  { name, until }: Asked,
  container: Container,
  query: CheckedQuery,
): Promise<Page> {
  if (meetsNothing(query)) return { rows: [] };
  const spec = select(name, query);
  const found = await call({ operation: 'query', container: name, until }, (doing) =>
    reading(doing, `query of ${name}`, () => readRows(container, query, spec, doing)),
  );
  const rows = found.slice(0, query.limit);
  const last = rows.at(-1);
  if (found.length <= query.limit || last === undefined) return { rows };
  return { rows, after: tokenAfter(last, query) };
}

/** Counts what a checked query would find. Each partition range gives its own sum. */
export async function readCount(
  call: Call,
  { name, until }: Asked,
  container: Container,
  query: CheckedQuery,
): Promise<number> {
  if (meetsNothing(query)) return 0;
  const { pk } = query;
  return call({ operation: 'query', container: name, until }, (doing) =>
    reading(doing, `count of ${name}`, async () => {
      const { abortSignal } = doing;
      const found = await container.items
        .query<number>(selectCount(query), {
          abortSignal,
          ...(pk !== undefined && { partitionKey: pk }),
        })
        .fetchAll();
      doing.charged(found.requestCharge);
      return found.resources.reduce((sum, part) => sum + part, 0);
    }),
  );
}

/** `in` of an empty list, which Cosmos' SQL cannot say. */
function meetsNothing({ where }: CheckedQuery): boolean {
  return where.some(({ value }) => Array.isArray(value) && value.length === 0);
}

async function readRows(
  container: Container,
  { pk, limit }: CheckedQuery,
  spec: ReturnType<typeof select>,
  { abortSignal, charged }: Doing,
): Promise<readonly Row[]> {
  const wanted = limit + 1;
  const pages = container.items.query<ItemDefinition>(spec, {
    maxItemCount: wanted,
    abortSignal,
    ...(pk !== undefined && { partitionKey: pk }),
  });
  const rows: Row[] = [];
  while (rows.length < wanted && pages.hasMoreResults()) {
    const { resources = [], requestCharge } = await pages.fetchNext();
    charged(requestCharge);
    rows.push(...resources.map(toRow));
  }
  return rows.slice(0, wanted);
}

function tokenAfter({ pk, doc }: Row, { order, desc }: CheckedQuery): string {
  const first = doc[order];
  const isKey = typeof first === 'string' || typeof first === 'number';
  const keys = order === 'id' || !isKey ? [doc.id, pk] : [first, doc.id, pk];
  return encodePageToken(order, desc, keys);
}
