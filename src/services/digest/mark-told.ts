/** What a digest held has been told of: its points move on, and its drafts are not told of again. */

import { markWarned } from '../drafts/expiring-drafts.ts';
import type { Means } from '../means.ts';
import type { Digest } from './digest-record.ts';
import { markReminded } from './mark-reminded.ts';

/** Doing it twice changes nothing. */
export async function markTold(
  means: Means,
  person: string,
  { numbers, drafts, date }: Pick<Digest, 'numbers' | 'drafts' | 'date'>,
): Promise<void> {
  await markReminded(means, numbers, date);
  await markWarned(means, person, drafts);
}
