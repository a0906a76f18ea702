import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type Config, readPeople, readVersion } from '../config.ts';
import type { Instance } from '../domain/status.ts';
import { openMovableClock } from '../services/local-time.ts';
import type { Means } from '../services/means.ts';
import { seedPeople } from '../services/people.ts';
import type { Clock } from '../services/ports/clock.ts';
import type { Store } from '../services/ports/store.ts';
import type { Telemetry } from '../services/ports/telemetry.ts';
import { refuseHalfImported } from '../services/transfer/under-way.ts';
import { readQuietHours } from '../services/working-days.ts';
import { openStore } from '../store/open.ts';
import type { Stand } from './stand.ts';

export interface MeansOptions {
  readonly log: Logger;
  readonly telemetry: Telemetry;
  readonly stopping: AbortSignal;
  /** What the sweep says of itself; it is made of these means, so it is asked later. */
  readonly sweep: Instance['sweep'];
}

/** Opens the store and the clock that every service works with. @throws when a store is half imported or cannot be opened */
export async function openMeans(
  config: Config,
  stand: Stand,
  options: MeansOptions,
): Promise<Means> {
  const real: Clock = stand.clock ?? { now: Date.now };
  // Moved by what the store says, and read by the store: so it is looked at anew each time.
  let clock = real;
  const store = stand.store ?? (await openConfigured(config, options, () => clock.now()));
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
    stopping: options.stopping,
    instance: { version: readVersion(), store: config.storeKind, sweep: options.sweep },
  };
  await seedPeople(means, peopleOf(config));
  return means;
}

function openConfigured(
  config: Config,
  { log, telemetry }: MeansOptions,
  now: () => number,
): Promise<Store> {
  const onCharge = (operation: string, cost: number) =>
    telemetry.record('store.charge', cost, { operation });
  return openStore(config.STORE, {
    now,
    cosmos: { key: config.COSMOS_KEY, database: config.COSMOS_DATABASE, log, onCharge },
  });
}

function peopleOf({ peopleFile }: Config) {
  return readPeople(peopleFile).map(({ aadObjectId, ...rest }) => ({ id: aadObjectId, ...rest }));
}
