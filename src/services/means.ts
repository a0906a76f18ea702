/** What every service works with. Wired once in wiring/open-means.ts; a turn's own differ only in the deadline. */

import { dayAt } from '../domain/days.ts';
import type { Reader } from '../domain/secrecy.ts';
import type { Instance } from '../domain/status.ts';
import type { Strategy } from '../strategy/schema.ts';
import { strategyOn } from '../strategy/strategy.ts';
import { type Clock, instantOf } from './ports/clock.ts';
import type { Store } from './ports/store.ts';
import type { QuietHours } from './working-days.ts';

export interface Means {
  readonly store: Store;
  readonly clock: Clock;
  /** IANA name; days are read in it. */
  readonly timeZone: string;
  /** A new id that nothing else has. */
  readonly newId: () => string;
  /** 0 to 1, so that waits differ. */
  readonly random: () => number;
  /** What someone is whom the records do not know. */
  readonly defaultRole: 'officer' | 'none';
  /** Administrators whatever the records say. */
  readonly admins: readonly string[];
  /** When nothing unasked is sent; undefined sends at once. */
  readonly quiet?: QuietHours | undefined;
  /** Aborted when the process is to end: what goes on is finished, nothing more is taken up. */
  readonly stopping?: AbortSignal;
  /** The process that this is. */
  readonly instance: Instance;
  /** Moves the clock forward to a day; only where things are tried at home. */
  readonly moveTo?: (date: string) => Promise<void>;
}

/** Who acts, and the activity that carries the act: its id guards against a second delivery. */
export interface Actor extends Reader {
  readonly activityId: string | undefined;
}

export function todayOf(means: Pick<Means, 'clock' | 'timeZone'>): string {
  return dayAt(means.clock.now(), means.timeZone);
}

export function currentStrategy(means: Pick<Means, 'clock' | 'timeZone'>): Strategy {
  return strategyOn(todayOf(means));
}

/** The instant it is, UTC ISO. */
export function now(means: Pick<Means, 'clock'>): string {
  return instantOf(means.clock);
}

/** The instant that lies some seconds ahead, UTC ISO. */
export function later(means: Pick<Means, 'clock'>, seconds: number): string {
  return new Date(means.clock.now() + seconds * 1000).toISOString();
}

/** Moves the clock, where that can be done. @throws Refusal `time-goes-forward` */
export async function moveClock(means: Means, date: string): Promise<void> {
  await means.moveTo?.(date);
}
