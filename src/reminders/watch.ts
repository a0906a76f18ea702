/**
 * Looks after the sweep: says aloud (an error in the log) when none has ended for three intervals, when
 * one failed, and when it leaves undone what is due. Without it reminders could stop in silence.
 */

import type { Logger } from 'pino';
import { type Alarm, alarmsOf, type Stuck, type SweepReport } from '../domain/status.ts';

export interface Watch {
  /** How it stands, at most some seconds old; what it says of people is only how many they are. */
  report(): Promise<WatchReport>;
  stop(): void;
}

export interface WatchReport extends SweepReport {
  readonly alarms: readonly Alarm[];
  /** undefined when the store did not say. */
  readonly stuck: (Omit<Stuck, 'unreachable'> & { readonly unreachable: number }) | undefined;
}

export interface WatchOptions {
  readonly sweep: () => SweepReport;
  readonly findStuck: () => Promise<Stuck>;
  readonly log: Logger;
  /** Seconds between looks; 0 looks only when asked. */
  readonly intervalSeconds: number;
}

/** Milliseconds that a look is good for: whoever asks often costs no more than one who asks at times. */
const GOOD_FOR = 5000;

export function createWatch({ sweep, findStuck, log, intervalSeconds }: WatchOptions): Watch {
  let raised: readonly Alarm[] = [];
  let latest: Promise<Stuck | undefined> | undefined;

  const look = (): Promise<Stuck | undefined> => {
    if (latest) return latest;
    latest = findStuck().catch((error: unknown) => {
      log.warn({ err: error }, 'what is stuck cannot be told');
      return undefined;
    });
    setTimeout(() => {
      latest = undefined;
    }, GOOD_FOR).unref();
    return latest;
  };
  const say = (alarms: readonly Alarm[], report: object): void => {
    for (const alarm of alarms.filter((one) => !raised.includes(one))) {
      log.error({ alarm, ...report }, 'what is to be done by itself is not done');
    }
    for (const alarm of raised.filter((one) => !alarms.includes(one))) {
      log.info({ alarm }, 'it is done again');
    }
    raised = alarms;
  };
  const report = async (): Promise<WatchReport> => {
    const found = await look();
    const swept = sweep();
    const stuck = found && { ...found, unreachable: found.unreachable.length };
    const alarms = alarmsOf(swept, found ?? { overdue: [], failing: 0 });
    say(alarms, { ...swept, stuck });
    return { ...swept, alarms, stuck };
  };
  const timer = intervalSeconds > 0 ? setInterval(report, intervalSeconds * 1000) : undefined;
  timer?.unref();
  return { report, stop: () => clearInterval(timer) };
}
