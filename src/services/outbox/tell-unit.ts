/** The unit hears of what does not reach someone: it can call, or talk to them. */

import { isAskedFor } from '../../domain/notices.ts';
import { markUnreachable } from '../conversations.ts';
import { type Means, now, todayOf } from '../means.ts';
import { peopleWith, readRoll, system } from '../people.ts';
import type { Op } from '../ports/store.ts';
import { keyOf, type OutboxEntry, tellEntry } from './entries.ts';

/** Days until the unit hears again that a person still cannot be reached. */
const AGAIN_AFTER_DAYS = 7;

const words = ['person-unreachable', 'message-undelivered', 'list-undelivered'] as const;

/** Whether the unit is to hear, now, that the person cannot be reached. */
export function isUnitToHear(means: Means, { unitToldAt }: OutboxEntry): boolean {
  if (unitToldAt === undefined) return true;
  return means.clock.now() - Date.parse(unitToldAt) >= AGAIN_AFTER_DAYS * 86_400_000;
}

/** The notices; none about one of their own kind, since whom would they reach. */
export async function unitNotices(
  means: Means,
  entry: OutboxEntry,
  code: Exclude<(typeof words)[number], 'list-undelivered'>,
): Promise<Op[]> {
  const { tell } = entry;
  if (!tell || words.some((one) => one === tell.code)) return [];
  if (code === 'person-unreachable') await markUnreachable(means, tell.to);
  // What they asked for themselves is nobody else's affair.
  if (isAskedFor(tell)) return [];
  const unit = peopleWith(await readRoll(means), 'unit').filter((id) => id !== tell.to);
  return unit.map((to, index): Op => {
    const { view, points } = tell;
    const notice = { code, to, by: system.person.id, person: tell.to, view, points };
    const key = `${keyOf(entry).replace('tell-', '')}-u${index}-${todayOf(means)}`;
    return { op: 'upsert', doc: tellEntry(notice, key, now(means)) };
  });
}
