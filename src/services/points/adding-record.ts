/** The mark that a draft's points have been added; it stays, since a draft may be answered late. */

import { z } from 'zod';
import type { Means } from '../means.ts';
import type { Op } from '../ports/store.ts';

export const addingSchema = z.object({ points: z.array(z.number()) });
const idOf = (key: string) => `add:${key}`;

/** The numbers that the points of a draft were given; undefined when it has not been saved. */
export async function readAdding(
  means: Means,
  pk: string,
  key: string,
): Promise<readonly number[] | undefined> {
  const found = await means.store.get('work', pk, idOf(key));
  return found && addingSchema.parse(found.doc).points;
}

export function savedAdding(key: string, points: readonly number[]): Op {
  return { op: 'create', doc: { id: idOf(key), v: 1, kind: 'adding', points: [...points] } };
}
