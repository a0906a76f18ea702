/** One process from its start to its end, people at work meanwhile. */

import { setTimeout as pause } from 'node:timers/promises';
import { launchProcess, type Running } from '../door/process.ts';
import type { Door } from './door.ts';
import type { Random } from './random.ts';
import type { StorePlace } from './store-place.ts';

/** A process lives until the channel has heard so much of it, at most, and some milliseconds more. */
const MOST_HEARD = 40;
const MOMENT = 60;
/** Milliseconds that it lives at most, however little is heard. */
const LONGEST = 5000;
/** How often one is killed before it is ready, and how late at most, in milliseconds from its start. */
const EARLY = 0.1;
const EARLY_LONGEST = 1500;
/** Milliseconds after which one is never ready. */
const NEVER = 60_000;

export interface Scene {
  readonly door: Door;
  readonly place: StorePlace;
  readonly random: Random;
}

/** Milliseconds until it was ready; undefined when it was killed before. */
export async function killOne(scene: Scene): Promise<number | undefined> {
  const { random } = scene;
  const starting = launch(scene);
  if (random.chance(EARLY)) {
    await pause(random.below(EARLY_LONGEST));
    await starting.kill();
    return undefined;
  }
  const [running, milliseconds] = await ready(starting.running);
  await openFor(scene, running);
  await running.kill();
  return milliseconds;
}

/** As it should be: told to stop, it ends well. Milliseconds until it was ready. */
export async function stopOne(scene: Scene): Promise<number> {
  const [running, milliseconds] = await ready(launch(scene).running);
  await openFor(scene, running);
  running.signal('SIGTERM');
  const [code] = await running.gone;
  if (code !== 0) throw new Error(`A process that was told to stop ended with ${code}`);
  return milliseconds;
}

/** Nobody at work: a process does what is due, and stops. */
export async function sweepOnce(scene: Omit<Scene, 'random'>): Promise<void> {
  const [running] = await ready(launch(scene).running);
  while ((await running.sweptAt()) === undefined) await pause(50);
  running.signal('SIGTERM');
  await running.gone;
}

/** Lets people in for a while, which is as short or long on a slow machine as on a fast one. */
async function openFor({ door, random }: Scene, running: Running): Promise<void> {
  const enough = door.channel.sent.length + random.below(MOST_HEARD);
  const end = performance.now() + LONGEST;
  door.opened(running);
  while (door.channel.sent.length < enough && performance.now() < end) await pause(5);
  await pause(random.below(MOMENT));
  door.closed();
}

function launch({ door, place }: Pick<Scene, 'door' | 'place'>) {
  return launchProcess({ channel: door.channel, store: place.store, env: place.env });
}

async function ready(starting: Promise<Running>): Promise<readonly [Running, number]> {
  const from = performance.now();
  const running = await starting;
  // A machine with too much to do may not answer for its store at the first look.
  while ((await fetch(new URL('/readyz', running.url))).status !== 200) {
    if (performance.now() - from > NEVER)
      throw new Error('A process that has started is not ready');
    await pause(50);
  }
  return [running, performance.now() - from];
}
