import { StoreError } from '../services/ports/store.ts';

/** The sort keys of the last row of a page, in the order they are sorted by. */
export type Position = readonly (string | number)[];

/**
 * The opaque `after` of a page. It carries the order it was made for, since in another order the
 * same position would silently skip rows.
 */
export function encodePageToken(order: string, desc: boolean, position: Position): string {
  return Buffer.from(JSON.stringify([order, desc, ...position])).toString('base64url');
}

/** @throws StoreError `bad-query` when the token was not made for this order. */
export function decodePageToken(token: string, order: string, desc: boolean): Position {
  const [madeForOrder, madeForDesc, ...position] = parseList(token);
  const fits =
    madeForOrder === order &&
    madeForDesc === desc &&
    position.length === sortKeys(order).length &&
    position.every(isKey);
  if (!fits) throw new StoreError('bad-query', 'the page token is not one of this query');
  return position;
}

/** The order field, then `id`, then `pk`: a total order, also across partitions. */
export function sortKeys(order: string): readonly string[] {
  return order === 'id' ? ['id', 'pk'] : [order, 'id', 'pk'];
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function parseList(token: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
