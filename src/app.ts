/** Wiring, by hand: what the product is made of, in the order in which it is put together. */

import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import { createAnswerAgain } from './bot/answer-again.ts';
import { createBot, type Patience } from './bot/bot.ts';
import { createPace } from './bot/channel/pace.ts';
import { limitsWith } from './bot/channel/windows.ts';
import { type ChannelOptions, createChannel } from './bot/channel.ts';
import { createCourier } from './bot/courier.ts';
import { createGate } from './bot/gate.ts';
import { holdOn } from './bot/hold-courier.ts';
import { createInboundLimit } from './bot/inbound-limit.ts';
import type { Incoming } from './bot/incoming.ts';
import { measuredChannel } from './bot/measured-channel.ts';
import type { TurnServices } from './bot/reply-to.ts';
import { type Config, readPeople, readVersion } from './config.ts';
import { createSweep } from './reminders/sweep.ts';
import { createWatch } from './reminders/watch.ts';
import { createBackground } from './server/background.ts';
import { createDrain } from './server/drain.ts';
import { endsWithin } from './server/ends-within.ts';
import { createDoor } from './server/server.ts';
import { openMovableClock } from './services/local-time.ts';
import type { Means } from './services/means.ts';
import { seedPeople } from './services/people.ts';
import type { Clock } from './services/ports/clock.ts';
import type { Store } from './services/ports/store.ts';
import type { Telemetry } from './services/ports/telemetry.ts';
import { createServices } from './services/services.ts';
import { findStuck } from './services/status/find-stuck.ts';
import { refuseHalfImported } from './services/transfer/under-way.ts';
import { watchWrites } from './services/watch-writes.ts';
import { readQuietHours } from './services/working-days.ts';
import { type OpenOptions, openStore } from './store/open.ts';
import { withDeadline } from './store/with-deadline.ts';
import { openTelemetry } from './telemetry/open.ts';

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

export async function startApp(config: Config, stand: Stand = {}): Promise<App> {
  const log = stand.log ?? pino({ level: config.LOG_LEVEL });
  const real: Clock = stand.clock ?? { now: Date.now };
  let clock = real;
  const telemetry =
    stand.telemetry ?? (await openTelemetry(config.APPLICATIONINSIGHTS_CONNECTION_STRING));
  const cosmos: OpenOptions['cosmos'] = {
    key: config.COSMOS_KEY,
    database: config.COSMOS_DATABASE,
    log,
    onCharge: (operation, cost) => telemetry.record('store.charge', cost, { operation }),
  };
  const options = { now: () => clock.now(), cosmos };
  const stopping = new AbortController();
  const store = stand.store ?? (await openStore(config.STORE, options));
  await refuseHalfImported(store);
  const movable = config.isLocal
    ? await openMovableClock(store, config.TIME_ZONE, real)
    : undefined;
  clock = movable ?? real;
  const means: Means = {
    store,
    clock,
    timeZone: config.TIME_ZONE,
    newId: randomUUID,
    random: stand.random ?? Math.random,
    defaultRole: config.DEFAULT_ROLE,
    admins: config.ADMINS,
    quiet: readQuietHours(config.quietHours),
    moveTo: movable?.moveTo,
    stopping: stopping.signal,
    instance: { version: readVersion(), store: config.storeKind, sweep: () => sweep.report() },
  };
  const people = readPeople(config.peopleFile);
  await seedPeople(
    means,
    people.map(({ aadObjectId, ...rest }) => ({ id: aadObjectId, ...rest })),
  );

  const { elapsed } = stand;
  const gate = createGate(config.botFramework);
  const speaking: ChannelOptions = {
    token: stand.token ?? gate.token,
    isAllowed: isServed(config),
    pace: createPace({
      limits: limitsWith(config.SENDS_PER_SECOND),
      now: elapsed,
    }),
    log,
    timeout: stand.timeout,
  };
  const within = (milliseconds: number): Means => {
    return { ...means, store: withDeadline(store, Date.now() + milliseconds) };
  };
  const servicesWithin = (milliseconds: number): TurnServices => {
    const turn = within(milliseconds);
    const watched = watchWrites(turn.store);
    return { ...watched, services: createServices({ ...turn, store: watched.store }) };
  };
  const shared = {
    log,
    timeZone: config.TIME_ZONE,
    defaultLanguage: config.DEFAULT_LANGUAGE,
    isLocal: config.isLocal,
    servicesWithin,
  };
  const unasked = {
    ...shared,
    channel: measuredChannel(createChannel(speaking, 'unasked'), telemetry),
  };
  const courier = holdOn(
    stopping.signal,
    createCourier({
      ...unasked,
      services: createServices(means),
      answer: createAnswerAgain(unasked),
    }),
  );
  const intervalSeconds = config.SWEEP_INTERVAL_SECONDS;
  const sweep = createSweep({ means, courier, log, telemetry, intervalSeconds });
  const watch = createWatch({
    sweep: sweep.report,
    findStuck: () => findStuck(within(LOOKING)),
    log,
    intervalSeconds,
  });
  const bot = createBot({
    ...shared,
    channel: measuredChannel(createChannel(speaking, 'answer'), telemetry),
    telemetry,
    patience: stand.patience,
    limit: config.RATE_LIMIT === 'off' ? undefined : createInboundLimit(config.RATE_LIMIT, elapsed),
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
    ping: () => store.ping(Date.now() + LOOKING),
    report: watch.report,
    later: background.add,
    drain,
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(config.PORT, config.HOST, resolve);
  });
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
      await Promise.all([store.close(), telemetry.close()]);
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

/** Whether the bot may speak to a service URL. */
function isServed(config: Config): (serviceUrl: string) => boolean {
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, hostname } = new URL(serviceUrl);
    if (!config.isLocal && protocol !== 'https:') return false;
    return config.serviceHosts.includes(hostname);
  };
}

/** Only the Teams channel, a tenant that is let in, and a service that may be answered. */
function isWelcome(config: Config): (incoming: Incoming) => boolean {
  const channels = config.isLocal ? ['msteams', 'emulator'] : ['msteams'];
  const served = isServed(config);
  return ({ address, tenant }) => {
    if (!channels.includes(address.channelId) || !served(address.serviceUrl)) return false;
    return config.isLocal || (tenant !== undefined && config.tenants.includes(tenant));
  };
}
