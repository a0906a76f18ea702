/** One local Teams client: a process of Microsoft's Agents Playground, for one person. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientConfig } from './client-config.ts';
import { childEnvironment } from './environment.ts';
import type { LocalPerson } from './person.ts';
import { readPort } from './read-port.ts';

export interface Playground {
  /** Where its page is. */
  readonly address: string;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface PlaygroundOptions {
  readonly person: LocalPerson;
  readonly people: readonly LocalPerson[];
  /** The bot's endpoint for messages. */
  readonly botUrl: string;
  /** Where the bot is told to send its answers. */
  readonly serviceUrl: string;
}

/** How long a client may take to end by itself, in milliseconds. */
const patience = 2_000;

/** Starts the client and waits until it listens, on a free port of loopback. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'delegationsassistenten-'));
  const config = join(folder, 'config.json');
  await writeFile(config, JSON.stringify(clientConfig(options.person, options.people)));
  const child = spawnPlayground(options, folder, config);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = () => stopProcess(child, ended);
  try {
    const port = await readPort(child);
    return { address: `http://127.0.0.1:${port}/`, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function spawnPlayground(options: PlaygroundOptions, folder: string, config: string) {
  const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const preload = fileURLToPath(new URL('../../scripts/bind-loopback.cjs', import.meta.url));
  const args = ['start', '-p', '0', '-c', 'msteams', '--disable-telemetry'];
  const urls = ['-e', options.botUrl, '--service-url', options.serviceUrl];
  return spawn(process.execPath, ['--require', preload, program, ...args, ...urls], {
    cwd: folder,
    env: childEnvironment({ folder, config }),
    stdio: 'pipe',
  });
}

/** It ends when its stdin does; what does not is killed. */
async function stopProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}
