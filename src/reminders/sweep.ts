/**
 * The sweep: whatever has come due is done, now and then and after each answer. It holds no timers
 * for single things, so what a stopped process missed is done late, not lost.
 */

import type { Logger } from 'pino';
import type { ReminderName, SweepReport } from '../domain/status.ts';
import type { Means } from '../services/means.ts';
import type { Courier } from '../services/ports/courier.ts';
import type { Telemetry } from '../services/ports/telemetry.ts';
import { reminders } from './index.ts';

export interface Sweep {
  /** Sweeps soon; calls made while one runs lead to one more after it. */
  nudge(): void;
  /** Resolves when no sweep runs and none is asked for. */
  settled(): Promise<void>;
  /** When a sweep last ended, and what failed in it. */
  report(): SweepReport;
  /** Sweeps no more by itself; resolves when the one that runs has ended. */
  stop(): Promise<void>;
}

export interface SweepOptions {
  readonly means: Means;
  readonly courier: Courier;
  readonly log: Logger;
  readonly telemetry: Telemetry;
  /** Seconds between sweeps; 0 sweeps only when nudged. */
  readonly intervalSeconds: number;
}

/** Milliseconds per second of the interval without a sweep: three intervals are too many. */
const LATE = 3000;

export function createSweep(options: SweepOptions): Sweep {
  const { means, courier, log, telemetry, intervalSeconds } = options;
  let running: Promise<void> | undefined;
  let isAsked = false;
  const isStopping = () => means.stopping?.aborted ?? false;
  let lastSweepAt: string | undefined;
  let failed: readonly ReminderName[] = [];
  // By a clock that nobody moves.
  let endedAt = performance.now();

  const once = async (): Promise<void> => {
    const failures: ReminderName[] = [];
    const began = performance.now();
    for (const reminder of reminders) {
      if (isStopping()) return;
      try {
        await reminder.run(means, courier);
      } catch (error) {
        failures.push(reminder.name);
        log.error({ err: error, reminder: reminder.name }, 'a reminder failed');
      }
    }
    lastSweepAt = new Date(means.clock.now()).toISOString();
    failed = failures;
    endedAt = performance.now();
    const outcome = failures.length > 0 ? 'failed' : 'done';
    telemetry.record('sweep.duration', endedAt - began, { outcome });
    telemetry.record('sweep.ended', Math.round(Date.now() / 1000), {});
  };
  const run = async (): Promise<void> => {
    while (isAsked && !isStopping()) {
      isAsked = false;
      await once();
    }
    running = undefined;
  };
  const nudge = (): void => {
    isAsked = true;
    if (!isStopping()) running ??= run();
  };
  const timer = intervalSeconds > 0 ? setInterval(nudge, intervalSeconds * 1000) : undefined;
  timer?.unref();

  return {
    nudge,
    settled: async () => {
      while (running) await running;
    },
    report: () => {
      const isLate = intervalSeconds > 0 && performance.now() - endedAt > LATE * intervalSeconds;
      return { lastSweepAt, failed, isLate };
    },
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
