/** Wiring, by hand: what the product is made of, in the order in which it is put together. */

import type { AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import { createBot } from './bot/bot.ts';
import { createGate } from './bot/gate.ts';
import { createInboundLimit } from './bot/inbound-limit.ts';
import type { TurnServices } from './bot/reply-to.ts';
import type { Config } from './config.ts';
import { createSweep } from './reminders/sweep.ts';
import { createWatch } from './reminders/watch.ts';
import { createBackground } from './server/background.ts';
import { createDrain } from './server/drain.ts';
import { endsWithin } from './server/ends-within.ts';
import { createDoor } from './server/server.ts';
import type { Means } from './services/means.ts';
import { createServices } from './services/services.ts';
import { findStuck } from './services/status/find-stuck.ts';
import { watchWrites } from './services/watch-writes.ts';
import { withDeadline } from './store/with-deadline.ts';
import { openTelemetry } from './telemetry/open.ts';
import { openMeans } from './wiring/open-means.ts';
import { openChannels, openCourier } from './wiring/speak.ts';
import type { Stand } from './wiring/stand.ts';
import { isWelcome } from './wiring/welcome.ts';

export interface App {
  /** Where the bot listens. */
  readonly port: number;
  readonly log: Logger;
  /** Resolves when everything that waited to be sent has been tried. */
  settled(): Promise<void>;
  /**
   * Takes nothing more in, finishes what is in hand and closes the store. What has not ended in 5 s is
   * left: a call that nobody knows the outcome of stands as such in the store.
   */
  stop(): Promise<void>;
}

/** Milliseconds for finishing what is in hand. */
const STOPPING = 5000;
/** And for looking whether the store answers, and at what is stuck. */
const LOOKING = 3000;

export async function startApp(config: Config, stand: Stand = {}): Promise<App> {
  const log = stand.log ?? pino({ level: config.LOG_LEVEL });
  const telemetry =
    stand.telemetry ?? (await openTelemetry(config.APPLICATIONINSIGHTS_CONNECTION_STRING));
  const stopping = new AbortController();
  const shared = { log, telemetry, stopping: stopping.signal };
  const means = await openMeans(config, stand, { ...shared, sweep: () => sweep.report() });
  const gate = createGate(config.botFramework);
  const channels = openChannels(config, stand, { ...shared, gate });
  const turning = {
    log,
    timeZone: config.TIME_ZONE,
    defaultLanguage: config.DEFAULT_LANGUAGE,
    isLocal: config.isLocal,
    servicesWithin: servicesOf(means),
  };
  const unasked = { ...turning, channel: channels.unasked };
  const courier = openCourier(unasked, createServices(means), stopping.signal);
  const intervalSeconds = config.SWEEP_INTERVAL_SECONDS;
  const sweep = createSweep({ means, courier, log, telemetry, intervalSeconds });
  const watch = createWatch({
    sweep: sweep.report,
    findStuck: () => findStuck(within(means, LOOKING)),
    log,
    intervalSeconds,
  });
  const bot = createBot({
    ...turning,
    channel: channels.answering,
    telemetry,
    patience: stand.patience,
    limit:
      config.RATE_LIMIT === 'off'
        ? undefined
        : createInboundLimit(config.RATE_LIMIT, stand.elapsed),
    afterTurn: sweep.nudge,
  });
  const background = createBackground(log);
  const drain = createDrain(stopping.signal);
  const door = createDoor({
    bot,
    gate,
    isLocal: config.isLocal,
    log,
    isWelcome: isWelcome(config),
    ping: () => means.store.ping(Date.now() + LOOKING),
    report: watch.report,
    later: background.add,
    drain,
  });
  await listen(door, config);
  sweep.nudge();
  return {
    port: portOf(door.address()),
    log,
    settled: async () => {
      await background.settled();
      await sweep.settled();
    },
    stop: async () => {
      stopping.abort();
      watch.stop();
      door.close();
      const inHand = drain.settled().then(background.settled).then(sweep.stop);
      if (!(await endsWithin(STOPPING, inHand))) log.warn('stopped with work in hand');
      door.server.closeAllConnections();
      await Promise.all([means.store.close(), telemetry.close()]);
    },
  };
}

/** The same means, every store call held to a deadline in milliseconds from now. */
function within(means: Means, milliseconds: number): Means {
  return { ...means, store: withDeadline(means.store, Date.now() + milliseconds) };
}

function servicesOf(means: Means): (milliseconds: number) => TurnServices {
  return (milliseconds) => {
    const turn = within(means, milliseconds);
    const watched = watchWrites(turn.store);
    return { ...watched, services: createServices({ ...turn, store: watched.store }) };
  };
}

function listen(door: ReturnType<typeof createDoor>, { PORT, HOST }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(PORT, HOST, resolve);
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
