/** Numbers of records: D-2027-014. Each is given once; a crash leaves a gap at most, never a reuse. */

import { z } from 'zod';
import type { Means } from './means.ts';
import { StoreError } from './ports/store.ts';

/** How many of the latest takers a series remembers, so that asking twice gives the same number. */
const REMEMBERED = 200;
/** A taker loses a race at most as often as others win it; beyond this something else is wrong. */
const MOST_TRIES = 500;

export const seriesSchema = z.object({
  last: z.number(),
  takers: z.array(z.tuple([z.string(), z.number()])),
});

/**
 * Takes the next number of a series such as `D-2027` for a taker. The same taker gets the same
 * number again, so a repeated registering neither doubles nor skips one.
 */
export function takeNumber(means: Means, series: string, taker: string): Promise<string> {
  return inTurn(series, () => takeNext(means, series, taker));
}

const waiting = new Map<string, Promise<unknown>>();

/** Takers of one process wait for each other; those of several race, and the store decides. */
function inTurn<T>(series: string, take: () => Promise<T>): Promise<T> {
  const mine = (waiting.get(series) ?? Promise.resolve()).then(take);
  waiting.set(
    series,
    mine.catch(() => undefined),
  );
  return mine;
}

async function takeNext(means: Means, series: string, taker: string): Promise<string> {
  const pk = `num:${series}`;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await means.store.get('work', pk, 'root');
    const { last, takers } = found ? seriesSchema.parse(found.doc) : { last: 0, takers: [] };
    const given = takers.find(([id]) => id === taker);
    if (given) return numberText(series, given[1]);
    const next = last + 1;
    const remembered = [...takers, [taker, next] as const].slice(-REMEMBERED);
    const doc = { id: 'root', v: 1, kind: 'series', last: next, takers: remembered };
    try {
      await means.store.commit('work', pk, [
        found ? { op: 'replace', doc, ifMatch: found.etag } : { op: 'create', doc },
      ]);
      return numberText(series, next);
    } catch (error) {
      if (!(error instanceof StoreError) || !lostRace.has(error.code)) throw error;
    }
  }
  throw new StoreError('unavailable', `No number could be taken in ${series}`);
}

const lostRace: ReadonlySet<string> = new Set(['stale', 'conflict', 'missing']);

function numberText(series: string, number: number): string {
  return `${series}-${String(number).padStart(3, '0')}`;
}
