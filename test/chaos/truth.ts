/** What is in the store, in the words of the book. */

import type { Means } from '../../src/services/means.ts';
import { loadOccasion } from '../../src/services/occasion.ts';
import type { Store } from '../../src/services/ports/store.ts';
import { meansWith } from '../door/grip/trail.ts';
import { anyone } from '../fixtures/reader.ts';
import type { Book } from './book.ts';

/** What was acknowledged of these records or people and is not there. */
export async function lostOf(
  store: Store,
  book: Book,
  about: readonly string[],
): Promise<readonly string[]> {
  const means = meansWith(store);
  const lost: string[] = [];
  for (const of of about) {
    const isRecord = of.startsWith('D-');
    const truth = isRecord ? await recordTruth(means, of) : await personTruth(store, of);
    lost.push(...book.lostIn(of, truth));
  }
  return lost;
}

async function recordTruth(means: Means, number: string): Promise<ReadonlyMap<string, string>> {
  const occasion = await loadOccasion(means, anyone, number).catch(() => undefined);
  if (!occasion) return new Map();
  const { delegation, requests, points, votes } = occasion;
  return new Map([
    ['status', delegation.status],
    ['headcount', String(delegation.headcount?.count)],
    ...requests.map(({ index, status }) => [`request ${index}`, status] as const),
    ...points.map(({ index, status }) => [`point ${index}`, status] as const),
    ...votes.map(({ person, choices }) => {
      return [`vote ${person}`, Object.values(choices).join()] as const;
    }),
  ]);
}

/** The hospitals that a person has named in a draft, whatever became of it. */
async function personTruth(store: Store, person: string): Promise<ReadonlyMap<string, string>> {
  const where = [['kind', '=', 'draft']] as const;
  const { rows } = await store.query('bot', { pk: `person:${person}`, where, limit: 1000 });
  const named = rows.flatMap(({ doc }) => JSON.stringify(doc.state).match(/Sjukhuset \w+/g) ?? []);
  return new Map(named.map((hospital) => [hospital, 'said']));
}
