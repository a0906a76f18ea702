/** A headless Chromium that reaches loopback only and notes what its pages wanted beyond. */
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { type Client, openClient } from './client.ts';

export interface Browser {
  /** Opens a local Teams client at this address and waits until one can write. */
  openClient(url: string): Promise<Client>;
  /** Opens a page that is no client. */
  openPage(url: string): Promise<Page>;
  /** The addresses outside this machine that pages asked for and did not get. */
  readonly refused: string[];
  close(): Promise<void>;
}

const path = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Undefined when there is a Chromium; else a sentence on how to get one. */
export const whyNoBrowser = existsSync(path)
  ? undefined
  : `There is no Chromium at ${path}: "apt-get install chromium", or set CHROMIUM to its path.`;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: path, args: quiet });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const refused: string[] = [];
  await context.route(isElsewhere, async (route) => {
    refused.push(route.request().url());
    await route.abort();
  });
  return {
    openClient: async (url) => await openClient(await context.newPage(), url),
    openPage: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    refused,
    close: () => browser.close(),
  };
}

function isElsewhere({ hostname, protocol }: URL): boolean {
  return protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost';
}
