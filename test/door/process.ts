/** The product as a process of its own, to be stopped or killed. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { compiled } from '../fixtures/compiled.ts';
import type { FakeChannel } from './fake-channel.ts';
import type { Place } from './stage.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Running extends Place {
  /** Where it takes messages. */
  readonly url: string;
  /** When a sweep last ended, by its own clock. */
  sweptAt(): Promise<unknown>;
  /** Sends a signal. */
  signal(name: NodeJS.Signals): void;
  /** How it ended, once it has: the exit code, or the signal that ended it. */
  readonly gone: Promise<readonly unknown[]>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

export interface ProcessOptions {
  readonly channel: FakeChannel;
  /** What STORE says. */
  readonly store: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A process on its way up. */
export interface Starting {
  /** Resolves when it takes messages; never when it ends before. */
  readonly running: Promise<Running>;
  kill(): Promise<void>;
}

export function startProcess(options: ProcessOptions): Promise<Running> {
  return launchProcess(options).running;
}

export function launchProcess({ channel, store, env: own }: ProcessOptions): Starting {
  const env = {
    PATH: process.env.PATH,
    ...compiled,
    PORT: '0',
    STORE: store,
    PLAYGROUND: 'off',
    LOG_LEVEL: 'silent',
    SWEEP_INTERVAL_SECONDS: '0',
    RATE_LIMIT: 'off',
    SENDS_PER_SECOND: 'off',
    ...own,
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await gone;
  };
  const lines = createInterface({ input: child.stdout });
  const running = new Promise<Running>((resolve) => {
    lines.once('line', (url) => resolve(reach(url)));
  });
  const reach = (url: string): Running => ({
    url,
    channel,
    post: (body, headers = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    settled: async () => {},
    sweptAt: async () => {
      const response = await fetch(new URL('/readyz', url));
      return z.object({ lastSweepAt: z.unknown().optional() }).parse(await response.json())
        .lastSweepAt;
    },
    gone,
    signal: (name) => void child.kill(name),
    kill,
  });
  return { running, kill };
}
