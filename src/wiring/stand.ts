import type { Logger } from 'pino';
import type { Patience } from '../bot/bot.ts';
import type { ChannelOptions } from '../bot/channel.ts';
import type { Clock } from '../services/ports/clock.ts';
import type { Store } from '../services/ports/store.ts';
import type { Telemetry } from '../services/ports/telemetry.ts';

/** What a test may put in the place of the real thing. */
export interface Stand {
  readonly store?: Store;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly token?: ChannelOptions['token'];
  /** Milliseconds a call to the channel may take. */
  readonly timeout?: number | undefined;
  /** Milliseconds, by which the pace of what comes and goes is kept. */
  readonly elapsed?: () => number;
  readonly log?: Logger;
  readonly patience?: Patience;
  readonly telemetry?: Telemetry;
}
