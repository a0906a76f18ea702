import type { JSONValue, SqlQuerySpec } from '@azure/cosmos';
import {
  type FieldType,
  indexedFields,
  type Container as Name,
} from '../../services/ports/store.ts';
import type { CheckedCondition, CheckedQuery } from '../check-query.ts';
import { type Position, sortKeys } from '../page-token.ts';

/** Takes in a value and gives the parameter's name that stands for it. */
type Bind = (value: string | number) => string;

/**
 * The query in Cosmos' SQL. Comparisons there hold only between values of one type, as the port
 * wants it; a row without the field to sort by is left out by asking for its type.
 */
export function select(container: Name, query: CheckedQuery): SqlQuerySpec {
  const { parameters, bind } = binding();
  const keys = sortKeys(query.order);
  const direction = query.desc ? 'DESC' : 'ASC';
  const parts = [
    hasField(container, query.order),
    ...query.where.map((condition) => conditionSql(condition, bind)),
    ...(query.position === undefined ? [] : [beyond(keys, query.desc, query.position, bind)]),
  ];
  return {
    query: `SELECT * FROM c WHERE ${parts.join(' AND ')}
      ORDER BY ${keys.map((key) => `${column(key)} ${direction}`).join(', ')}`,
    parameters,
  };
}

/** The query that counts what another would find, whatever its order and limit. */
export function selectCount({ where }: CheckedQuery): SqlQuerySpec {
  const { parameters, bind } = binding();
  const parts = where.map((condition) => conditionSql(condition, bind));
  const conditions = parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '';
  return { query: `SELECT VALUE COUNT(1) FROM c ${conditions}`, parameters };
}

function binding(): { parameters: { name: string; value: JSONValue }[]; bind: Bind } {
  const parameters: { name: string; value: JSONValue }[] = [];
  const bind: Bind = (value) => {
    const name = `@p${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
  return { parameters, bind };
}

function hasField(container: Name, field: string): string {
  const types: Readonly<Record<string, FieldType>> = indexedFields[container];
  return types[field] === 'number' ? `IS_NUMBER(${column(field)})` : `IS_STRING(${column(field)})`;
}

function conditionSql({ field, op, value }: CheckedCondition, bind: Bind): string {
  if (typeof value === 'object') return `${column(field)} IN (${value.map(bind).join(', ')})`;
  if (op === 'has') return `ARRAY_CONTAINS(${column(field)}, ${bind(value)})`;
  return `${column(field)} ${op} ${bind(value)}`;
}

/**
 * The rows after a position. The first key is compared on its own too, which an index can follow:
 * `a >= x AND (a > x OR b > y OR (b = y AND c > z))`.
 */
function beyond(keys: readonly string[], desc: boolean, position: Position, bind: Bind): string {
  const after = desc ? '<' : '>';
  const [key, ...keysLeft] = keys.map(column);
  const [value, ...valuesLeft] = position;
  if (key === undefined || value === undefined) return 'false';
  const name = bind(value);
  if (keysLeft.length === 0) return `${key} ${after} ${name}`;
  const rest = beyond(keys.slice(1), desc, valuesLeft, bind);
  return `${key} ${after}= ${name} AND (${key} ${after} ${name} OR (${rest}))`;
}

/** In brackets, since a field may be called what SQL calls something else. */
function column(field: string): string {
  return `c["${field}"]`;
}
