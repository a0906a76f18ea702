/**
 * The real process under load, killed at random moments. Whatever it has acknowledged is there when it
 * runs again, and the store is whole. Chance decides what people do and when a process is killed; a seed
 * gives the same chance again, though not the same race of processes.
 */

import type { StoreKind } from '../../src/domain/status.ts';
import { openFakeChannel } from '../door/fake-channel.ts';
import { meansWith } from '../door/grip/trail.ts';
import { type Book, createBook } from './book.ts';
import { killOne, type Scene, stopOne, sweepOnce } from './cycle.ts';
import { createDoor, type Person } from './door.ts';
import { live } from './lives.ts';
import { randomOf } from './random.ts';
import { readRows } from './rows.ts';
import { openPlace } from './store-place.ts';
import { countOfDoubles, messageFaults } from './told.ts';
import { lostOf } from './truth.ts';
import { closingFaults, repeatedIn, trailFaults } from './whole.ts';

/** Kills on one store; then it is looked through and the next is begun, so that none grows without end. */
const PER_STORE = 50;
/** Every so many a process is told to stop instead, so that the next start is a clean one. */
const CLEAN_EVERY = 4;
/** Ready after a kill in so many times a clean start, at most. */
export const MOST_RATIO = 2;
/** Longer than a claim is held: what a killed process had in hand is taken up. */
const LEASE_OVER = 16 * 60_000;

const officers: readonly Person[] = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((name, index) => ({
  name,
  id: `00000000-0000-4000-8000-00000000000${index}`,
}));

export interface ChaosOptions {
  readonly kind: StoreKind;
  readonly kills: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

export interface Report {
  kills: number;
  acknowledged: number;
  numbers: number;
  trails: number;
  closed: number;
  /** Messages of which the ledger says that they may stand twice. */
  doubles: number;
  /** Whatever was lost, given twice or not whole, in words. */
  readonly wrong: string[];
  /** Milliseconds until ready, after a stop and after a kill. */
  readonly clean: number[];
  readonly killed: number[];
}

export async function runChaos(options: ChaosOptions): Promise<Report> {
  const report: Report = {
    ...{ kills: 0, acknowledged: 0, numbers: 0, trails: 0, closed: 0, doubles: 0 },
    ...{ wrong: [], clean: [], killed: [] },
  };
  while (report.kills < options.kills) {
    const left = Math.min(PER_STORE, options.kills - report.kills);
    await runOnOneStore(report, options, left);
    options.say?.(`${options.kind}: ${summaryOf(report)}`);
  }
  return report;
}

async function runOnOneStore(report: Report, options: ChaosOptions, kills: number): Promise<void> {
  const random = randomOf(options.seed + report.kills);
  const door = createDoor(await openFakeChannel());
  const place = await openPlace(options.kind);
  const scene = { door, place, random };
  const book = createBook();
  const lives = Promise.all(officers.map((officer) => live({ door, book, random }, officer)));
  try {
    await cycle(report, scene, book, kills);
    door.end();
    await lives;
    await lookThrough(report, scene, book);
  } finally {
    await place.close();
    await door.channel.close();
  }
}

async function cycle(report: Report, scene: Scene, book: Book, kills: number): Promise<void> {
  let before: 'stop' | 'kill' | undefined;
  for (let count = 0; count < kills; ) {
    const isToStop: boolean = before !== 'stop' && count % CLEAN_EVERY === 0;
    const took = isToStop ? await stopOne(scene) : await killOne(scene);
    if (took !== undefined && before === 'stop') report.clean.push(took);
    if (took !== undefined && before === 'kill') report.killed.push(took);
    before = isToStop ? 'stop' : 'kill';
    if (isToStop) continue;
    count += 1;
    report.kills += 1;
    report.wrong.push(...(await scene.place.look((store) => lostOf(store, book, book.touched()))));
  }
}

/** What waits is sent, once no claim holds; then everything there is is looked at. */
async function lookThrough(report: Report, scene: Scene, book: Book): Promise<void> {
  const { place, door } = scene;
  const clock = { id: 'clock', v: 1, kind: 'clock', shiftMs: LEASE_OVER };
  await place.look((store) => store.commit('bot', 'local', [{ op: 'upsert', doc: clock }]));
  await sweepOnce(scene);
  await place.look(async (store) => {
    const means = meansWith(store);
    const rows = await readRows(store);
    report.wrong.push(...(await lostOf(store, book, book.all())), ...repeatedIn(rows));
    for (const row of rows.delegations) {
      report.wrong.push(...(await trailFaults(means, row)), ...(await closingFaults(means, row)));
    }
    report.wrong.push(...messageFaults(rows, door.channel));
    report.acknowledged += book.count();
    report.numbers += rows.delegations.length + rows.requests.length;
    report.trails += rows.delegations.length;
    report.closed += rows.delegations.filter(({ doc }) => doc.status === 'closed').length;
    report.doubles += countOfDoubles(rows);
  });
}

/**
 * How much longer it takes to be ready after a kill than after a stop: of each the time that the fastest
 * quarter did not need, since what else a machine does only ever adds.
 */
export function ratioOf({ clean, killed }: Report): number {
  return quantileOf(killed, 0.25) / quantileOf(clean, 0.25);
}

export function summaryOf(report: Report): string {
  const { kills, acknowledged, wrong, numbers, trails, closed, doubles, clean, killed } = report;
  return [
    `${kills} kills`,
    `${acknowledged} inputs acknowledged`,
    `${numbers} numbers, ${trails} trails, ${closed} closed`,
    `${doubles} messages that may be double, all in the ledger`,
    `${wrong.length} wrong`,
    `ready in ${quantileOf(clean, 0.5)} ms, after a kill in ${quantileOf(killed, 0.5)} ms (medians)`,
    `ratio ${ratioOf(report).toFixed(2)}`,
  ].join('; ');
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(values.length * share)] ?? Number.NaN);
}
