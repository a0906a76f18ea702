import {
  type FieldType,
  indexedFields,
  type Container as Name,
} from '../../services/ports/store.ts';
import { sortKeys } from '../page-token.ts';

type CompositePath = { readonly path: string; readonly order: 'ascending' };

export interface IndexPolicy {
  readonly indexingMode: 'consistent';
  readonly automatic: true;
  readonly includedPaths: { readonly path: string }[];
  readonly excludedPaths: { readonly path: string }[];
  readonly compositeIndexes: CompositePath[][];
}

/** What is known of a container's policy as Cosmos tells it. */
export interface FoundPolicy {
  readonly includedPaths?: readonly { readonly path?: string }[];
  readonly compositeIndexes?: readonly (readonly {
    readonly path?: string;
    readonly order?: string;
  }[])[];
}

const EVERYTHING = { path: '/*' };

/**
 * The index policy of a container: the partition, which Cosmos does not index by itself as it does
 * `id`, and the declared fields; nothing else, since every indexed path costs at each write. Cosmos refuses an order by several fields without a composite index of just
 * these; one that ascends serves the descending order too.
 */
export function indexPolicyOf(container: Name): IndexPolicy {
  const fields = Object.entries<FieldType>(indexedFields[container]);
  const orders = ['id', ...fields.filter(([, type]) => type !== 'list').map(([field]) => field)];
  return {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [
      { path: '/pk/?' },
      ...fields.map(([field, type]) => ({
        path: type === 'list' ? `/${field}/[]/?` : `/${field}/?`,
      })),
    ],
    excludedPaths: [EVERYTHING],
    compositeIndexes: orders.map((order) =>
      sortKeys(order).map((key) => ({ path: `/${key}`, order: 'ascending' })),
    ),
  };
}

/** The paths and composite indexes that a policy lacks, as words; none when it will do. */
export function lacking(found: FoundPolicy | undefined, wanted: IndexPolicy): readonly string[] {
  const included = found?.includedPaths?.map(({ path }) => path) ?? [];
  const composite = found?.compositeIndexes?.map(nameOf) ?? [];
  const paths = wanted.includedPaths.map(({ path }) => path);
  return [
    ...(indexesEverything(found) ? [] : paths.filter((path) => !included.includes(path))),
    ...wanted.compositeIndexes.map(nameOf).filter((index) => !composite.includes(index)),
  ];
}

/** Cosmos' own policy for a new container: it works, and every write pays for every field. */
export function indexesEverything(found: FoundPolicy | undefined): boolean {
  return found?.includedPaths?.some(({ path }) => path === EVERYTHING.path) ?? false;
}

function nameOf(index: readonly { readonly path?: string; readonly order?: string }[]): string {
  return `(${index.map(({ path, order = 'ascending' }) => `${path} ${order}`).join(', ')})`;
}
