/** What became of what a turn wrote, so that the sentence about a turn that failed is true. */

import { type Op, type Store, StoreError } from './ports/store.ts';

export interface Writes {
  /**
   * `none`: nothing was to be written yet. `refused`: it was not written, for certain. `perhaps`: it
   * was, or nobody knows.
   */
  readonly became: 'none' | 'refused' | 'perhaps';
  /** The number of the record that was written, and its partition. */
  readonly number: string | undefined;
  readonly pk: string | undefined;
  /** What a person answered a question with was written. */
  readonly isDraft: boolean;
}

export interface Watched {
  readonly store: Store;
  /** What there is to tell since the latest `begin`. */
  readonly writes: () => Writes;
  readonly begin: () => void;
}

const nothing: Writes = { became: 'none', number: undefined, pk: undefined, isDraft: false };

/** What is noted besides what was asked for; whether it is there or not changes nothing. */
const asides: ReadonlySet<string> = new Set(['series', 'session', 'address', 'shown']);

export function watchWrites(store: Store): Watched {
  let writes = nothing;
  const note = (became: Writes['became'], pk: string, ops: readonly Op[]): void => {
    if (writes.became === 'perhaps' && became !== 'perhaps') return;
    const isDraft =
      writes.isDraft || ops.some((op) => op.op !== 'delete' && op.doc.kind === 'draft');
    const number = numberIn(ops);
    writes = { ...writes, became, isDraft, ...(number !== undefined && { number, pk }) };
  };
  return {
    writes: () => writes,
    begin: () => {
      writes = nothing;
    },
    store: {
      ...store,
      commit: async (container, pk, ops) => {
        const isAside = ops.every((op) => op.op !== 'delete' && asides.has(op.doc.kind));
        try {
          const etags = await store.commit(container, pk, ops);
          if (!isAside) note('perhaps', pk, ops);
          return etags;
        } catch (error) {
          const isUnsure = error instanceof StoreError && error.code === 'unsure';
          note(isUnsure && !isAside ? 'perhaps' : 'refused', pk, ops);
          throw error;
        }
      },
    },
  };
}

/** The number of the record whose root is among what is written. */
function numberIn(ops: readonly Op[]): string | undefined {
  const root = ops.find((op) => op.op !== 'delete' && op.doc.id === 'root');
  const number = root && root.op !== 'delete' ? root.doc.number : undefined;
  return typeof number === 'string' ? number : undefined;
}
