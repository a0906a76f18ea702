import { type Container, type FieldType, indexedFields } from '../../services/ports/store.ts';
import type { CheckedCondition, CheckedQuery } from '../check-query.ts';
import { sortKeys } from '../page-token.ts';
import { columnOf, listTableOf } from './schema.ts';
import { IS_LIVE } from './sql.ts';

/** A piece of SQL with the values its question marks stand for. */
interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/**
 * The statement for a query. It asks for one row more than the page holds, which tells whether
 * there is a next page. Each row has the columns of the sort keys, to make the page's token of.
 */
export function select(container: Container, query: CheckedQuery, now: number): Sql {
  const keys = sortKeys(query.order).map((field) => columnFor(container, field));
  const direction = query.desc ? 'DESC' : 'ASC';
  const parts = [
    ...conditionsSql(container, query, now),
    { text: `${keys[0]} IS NOT NULL`, values: [] },
    ...(query.position === undefined ? [] : [beyond(keys, query.desc, query.position)]),
  ];
  return {
    text: `SELECT pk, id, etag, body, ${keys[0]} AS firstKey
      FROM ${source(container, query)}
      WHERE ${parts.map((part) => part.text).join(' AND ')}
      ORDER BY ${keys.map((key) => `${key} ${direction}`).join(', ')} LIMIT ?`,
    values: [...parts.flatMap((part) => part.values), query.limit + 1],
  };
}

/** The statement that counts what a query would find, whatever its order and limit. */
export function selectCount(container: Container, query: CheckedQuery, now: number): Sql {
  const parts = conditionsSql(container, query, now);
  return {
    text: `SELECT count(*) AS count FROM ${source(container, query)}
      WHERE ${parts.map((part) => part.text).join(' AND ')}`,
    values: parts.flatMap((part) => part.values),
  };
}

/** A partition is small, and SQLite would sometimes rather walk every row of a kind. */
function source(container: Container, { pk }: CheckedQuery): string {
  return pk === undefined ? container : `${container} INDEXED BY ${container}_key`;
}

function conditionsSql(container: Container, { pk, where }: CheckedQuery, now: number): Sql[] {
  return [
    { text: IS_LIVE, values: [now] },
    ...(pk === undefined ? [] : [{ text: 'pk = ?', values: [pk] }]),
    ...where.map((condition) => conditionSql(container, condition)),
  ];
}

function conditionSql(container: Container, { field, op, value }: CheckedCondition): Sql {
  if (typeof value === 'object') {
    const text = `${columnFor(container, field)} IN (SELECT value FROM json_each(?))`;
    return { text, values: [JSON.stringify(value)] };
  }
  if (op === 'has') {
    const text = `seq IN (SELECT doc FROM ${listTableOf(container, field)} WHERE value = ?)`;
    return { text, values: [value] };
  }
  return { text: `${columnFor(container, field)} ${op} ?`, values: [value] };
}

function beyond(keys: readonly string[], desc: boolean, position: Sql['values']): Sql {
  const marks = position.map(() => '?').join(', ');
  return { text: `(${keys.join(', ')}) ${desc ? '<' : '>'} (${marks})`, values: position };
}

function columnFor(container: Container, field: string): string {
  const types: Readonly<Record<string, FieldType>> = indexedFields[container];
  const type = types[field];
  return type === undefined ? field : columnOf(field, type);
}
