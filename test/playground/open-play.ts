/** The whole product as one tries it at home: the real app, the local clients and a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type Local, startLocal } from '../../src/local/local.ts';
import { type Browser, openBrowser } from './browser.ts';
import type { Client } from './client.ts';
import { readLocalPeople } from './local-people.ts';

export interface Play {
  readonly browser: Browser;
  /** The page of people. */
  readonly address: string;
  /** Opens someone's client, by what their name begins with. */
  as(name: string): Promise<Client>;
  close(): Promise<void>;
}

/** Monday, nine in the morning in Stockholm; the clock stands still there. */
const monday = Date.parse('2027-01-11T08:00:00Z');

/** Milliseconds for a turn: a browser beside it may leave a busy machine little time for the rest. */
const patience = { click: 10_000, message: 20_000 };

/** Starts on free ports with an empty store, which goes when it is closed. */
export async function openPlay(): Promise<Play> {
  const folder = await mkdtemp(join(tmpdir(), 'delegations-'));
  const app = await startWith(`sqlite:${join(folder, 'play.db')}`);
  const people = readLocalPeople();
  const botUrl = `http://127.0.0.1:${app.port}/api/messages`;
  const local = await startLocal({ people, botUrl, port: 0, log: { error: console.error } });
  const browser = await openBrowser();
  return {
    browser,
    address: local.address,
    as: async (name) => {
      const person = people.find((one) => one.name.startsWith(name));
      return await browser.openClient(`${local.address}as/${person?.aadObjectId}`);
    },
    close: () => closeAll(browser, local, app, folder),
  };
}

async function startWith(store: string): Promise<App> {
  const config = readConfig({
    PORT: '0',
    STORE: store,
    LOG_LEVEL: 'silent',
    SWEEP_INTERVAL_SECONDS: '0',
  });
  return await startApp(config, { clock: { now: () => monday }, patience });
}

async function closeAll(browser: Browser, local: Local, app: App, folder: string): Promise<void> {
  await browser.close();
  await local.close();
  await app.stop();
  await rm(folder, { recursive: true });
}
