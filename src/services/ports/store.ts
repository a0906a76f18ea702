/**
 * The store as the services see it: documents in partitions, point reads, all-or-nothing commits
 * within one partition, and queries and counts over declared indexes. Two adapters mean exactly the same by it.
 */

/** `work` holds the records; `bot` holds what the bot knows of people and conversations. */
export type Container = 'work' | 'bot';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A record as plain JSON, without its undefined fields. */
export function toJson(record: object): Json {
  return JSON.parse(JSON.stringify(record));
}

/**
 * A stored document. `id` is unique within its partition; `v` is the version of the document's
 * shape; `ttl` is seconds from the write after which it is gone (Cosmos' own meaning of `ttl`).
 * The field `pk` and fields that begin with `_` belong to the store and are refused. Half a
 * surrogate pair (an emoji cut in two) is no text and is stored as U+FFFD.
 */
export interface Doc {
  readonly id: string;
  readonly v: number;
  readonly kind: string;
  readonly ttl?: number;
  readonly [field: string]: Json | undefined;
}

export type Op =
  | { readonly op: 'create' | 'upsert'; readonly doc: Doc; readonly ifMatch?: undefined }
  | { readonly op: 'replace'; readonly doc: Doc; readonly ifMatch?: string }
  | { readonly op: 'delete'; readonly id: string; readonly ifMatch?: string };

export type Comparison = '=' | '<' | '<=' | '>' | '>=' | 'in' | 'has';
export type Condition = readonly [
  field: string,
  op: Comparison,
  value: string | number | boolean | readonly string[],
];

/**
 * Conditions must all hold. A field that is absent, null or of another type than its declared one
 * meets no condition. Text is compared exactly and ordered by code point. `in` takes a list of
 * texts (an empty one matches nothing); `has` asks whether a list field holds the text.
 */
export interface Query {
  /** Only this partition; without it every partition is searched. */
  readonly pk?: string;
  readonly where: readonly Condition[];
  /**
   * The field to sort by, then `id`, then the partition, so that the order is total.
   * Rows that lack the field are left out. Default: `id`.
   */
  readonly order?: string;
  readonly desc?: boolean;
  /** At most this many rows, 1–1000. Default 100. */
  readonly limit?: number;
  /** Where the page before ended: its `after`, good for the same `order` and `desc` only. */
  readonly after?: string;
}

export interface Row<D extends Doc = Doc> {
  readonly pk: string;
  readonly doc: D;
  readonly etag: string;
}

export interface Page {
  readonly rows: readonly Row[];
  /** Present when there may be more. */
  readonly after?: string;
}

/**
 * A call ends by `until`, in milliseconds of Date.now(); without it the adapter's own limit holds.
 * Within that time it is tried again where that is safe. One that could not be done is `unavailable`;
 * a commit of which nobody can tell any more whether it was made is `unsure`.
 */
export interface Store {
  /** An id or partition that could not exist is simply not there. */
  get(
    container: Container,
    pk: string,
    id: string,
    until?: number,
  ): Promise<{ doc: Doc; etag: string } | undefined>;
  /**
   * All or nothing, in one partition, one op after the other. Returns one etag per op ('' for a
   * delete); an etag is never used twice.
   * @throws StoreError `conflict` (create of an id that exists), `stale` (ifMatch does not hold),
   * `missing` (replace or delete of an id that is not there), each with the index of the op;
   * `too-big` (over 100 operations, or over 2 MB); `bad-id` (an id or partition that is empty, over
   * 255 bytes, ends in a space, or holds / \ ? #, a control character or half a surrogate pair);
   * `bad-doc` (a field that belongs to the store, or a `ttl` that is not whole seconds above 0).
   */
  commit(
    container: Container,
    pk: string,
    ops: readonly Op[],
    until?: number,
  ): Promise<readonly string[]>;
  /** @throws StoreError `bad-query`: a field that is not declared, or a value that does not fit it. */
  query(container: Container, query: Query, until?: number): Promise<Page>;
  /** How many documents meet the conditions, however many. @throws StoreError as a query does */
  count(container: Container, query: Pick<Query, 'pk' | 'where'>, until?: number): Promise<number>;
  /**
   * The partitions that hold something, by code point, as many as go on a page; none when there are no
   * more after `after`.
   */
  partitions(container: Container, after?: string, until?: number): Promise<readonly string[]>;
  /** Resolves if the store answers; rejects with StoreError `unavailable` otherwise. */
  ping(until?: number): Promise<void>;
  close(): Promise<void>;
}

export type StoreErrorCode =
  | 'conflict'
  | 'stale'
  | 'missing'
  | 'too-big'
  | 'bad-id'
  | 'bad-doc'
  | 'bad-query'
  /** It did not answer, or not in time; this call changed nothing. */
  | 'unavailable'
  /** It did not say how a commit ended: the commit was made, or was not. */
  | 'unsure';

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** Which operation of the commit refused, where that is known. */
  readonly index: number | undefined;
  constructor(code: StoreErrorCode, message: string, index?: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
    this.index = index;
  }
}

/** What an indexed field holds; `list` is a list of texts. */
export type FieldType = 'text' | 'number' | 'list';

/**
 * Every field a query may name, by container; `id` may always be named. The embedded store makes
 * its generated columns and Cosmos its index policy from this list; a query on another field is
 * refused by both (`bad-query`).
 */
export const indexedFields = {
  work: {
    kind: 'text',
    number: 'text',
    status: 'text',
    firstDay: 'text',
    lastDay: 'text',
    responsible: 'text',
    owner: 'text',
    due: 'text',
    nudgeOn: 'text',
    askOn: 'text',
    dueAt: 'text',
    registeredAt: 'text',
    outcome: 'text',
    words: 'list',
  },
  bot: {
    kind: 'text',
    dueAt: 'text',
    updatedAt: 'text',
    outcome: 'text',
    names: 'list',
  },
} as const satisfies Record<Container, Record<string, FieldType>>;
