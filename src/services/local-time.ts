/** In local mode the clock can be moved forward; the shift lies in the store, for every process. */

import { z } from 'zod';
import { instantAt } from '../domain/days.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';

const PK = 'local';
export const shiftSchema = z.object({ shiftMs: z.number() });

/** A clock that can be moved forward and never back. */
export interface MovableClock extends Clock {
  /** Moves the clock to a day, at the hour of the morning digest; the day itself if it is later. */
  moveTo(date: string): Promise<void>;
}

/** Morning, when whatever comes due on a day is due. */
const MORNING = '08:00';

/** Opens the clock where the store left it, so much ahead of another. */
export async function openMovableClock(
  store: Store,
  timeZone: string,
  real: Clock,
): Promise<MovableClock> {
  const found = await store.get('bot', PK, 'clock');
  let shift = found ? shiftSchema.parse(found.doc).shiftMs : 0;
  const now = () => real.now() + shift;
  return {
    now,
    moveTo: async (date) => {
      const target = Date.parse(instantAt(date, MORNING, timeZone));
      if (target <= now()) throw new Refusal('time-goes-forward', { date });
      shift += target - now();
      const doc = { id: 'clock', v: 1, kind: 'clock', shiftMs: shift };
      await store.commit('bot', PK, [{ op: 'upsert', doc }]);
    },
  };
}
