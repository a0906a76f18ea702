import type { Statement } from 'better-sqlite3';
import type { Container, Page, Row } from '../../services/ports/store.ts';
import type { CheckedQuery } from '../check-query.ts';
import { encodePageToken } from '../page-token.ts';
import { select } from './select.ts';

interface Found {
  readonly pk: string;
  readonly id: string;
  readonly etag: string;
  readonly body: string;
  /** The value of the first sort key: the order field's, or the id. */
  readonly firstKey: string | number;
}

type Prepare = (sql: string) => Statement<unknown[], Found>;

/** Makes the function that runs a checked query and returns its page. */
export function preparePage(prepare: Prepare, now: () => number) {
  return (container: Container, query: CheckedQuery): Page => {
    const { text, values } = select(container, query, now());
    const found = prepare(text).all(...values);
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    if (found.length <= query.limit || last === undefined) return { rows: rows.map(toRow) };
    return { rows: rows.map(toRow), after: tokenAfter(last, query) };
  };
}

function toRow({ pk, etag, body }: Found): Row {
  return { pk, etag, doc: JSON.parse(body) };
}

function tokenAfter({ firstKey, id, pk }: Found, { order, desc }: CheckedQuery): string {
  return encodePageToken(order, desc, order === 'id' ? [id, pk] : [firstKey, id, pk]);
}
