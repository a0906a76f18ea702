import {
  type Comparison,
  type Condition,
  type Container,
  type FieldType,
  indexedFields,
  type Query,
  StoreError,
} from '../services/ports/store.ts';
import { DEFAULT_ROWS, MAX_ROWS } from './limits.ts';
import { decodePageToken, type Position } from './page-token.ts';

/** A condition whose operator and value are known to fit the field. */
export interface CheckedCondition {
  readonly field: string;
  readonly op: Comparison;
  readonly value: string | number | readonly string[];
}

/** A query with its defaults filled in. */
export interface CheckedQuery {
  readonly pk: string | undefined;
  readonly where: readonly CheckedCondition[];
  readonly order: string;
  readonly desc: boolean;
  readonly limit: number;
  readonly position: Position | undefined;
}

/** @throws StoreError `bad-query`, saying what does not fit. */
export function checkQuery(container: Container, query: Query): CheckedQuery {
  const { pk, order = 'id', desc = false, limit = DEFAULT_ROWS, after } = query;
  if (typeOf(container, order) === 'list') throw refused(`${order} is a list and has no order`);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_ROWS) {
    throw refused(`limit is ${limit}, 1 to ${MAX_ROWS} allowed`);
  }
  return {
    pk,
    where: query.where.map((condition) => checkCondition(container, condition)),
    order,
    desc,
    limit,
    position: after === undefined ? undefined : decodePageToken(after, order, desc),
  };
}

function checkCondition(container: Container, [field, op, value]: Condition): CheckedCondition {
  const type = typeOf(container, field);
  const fits =
    op === 'has'
      ? type === 'list' && typeof value === 'string'
      : op === 'in'
        ? type === 'text' && typeof value === 'object'
        : type !== 'list' && typeof value === (type === 'text' ? 'string' : type);
  if (!fits || typeof value === 'boolean') {
    throw refused(`${field} is a ${type} field; ${op} with a ${typeof value} does not fit it`);
  }
  return { field, op, value };
}

/** What a field of the container holds; `id` is declared everywhere. */
function typeOf(container: Container, field: string): FieldType {
  const declared: Readonly<Record<string, FieldType>> = indexedFields[container];
  if (field === 'id') return 'text';
  const type = Object.hasOwn(declared, field) ? declared[field] : undefined;
  if (type === undefined) throw refused(`${field} is not an indexed field of ${container}`);
  return type;
}

function refused(message: string): StoreError {
  return new StoreError('bad-query', message);
}
