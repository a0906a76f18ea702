/**
 * Plays the README's story in the local Teams client and pictures it: docs/screenshots/*.png. Run
 * it when a card or a text has changed, and look at each picture before committing it.
 */
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { whyNoBrowser } from '../test/playground/browser.ts';
import type { Client } from '../test/playground/client.ts';
import { openPlay, type Play } from '../test/playground/open-play.ts';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
/** Pictures are this wide, and as high as their content needs. */
const width = 1280;
/** How long the client takes to scroll and fade, in milliseconds. */
const rest = 600;

if (whyNoBrowser) throw new Error(whyNoBrowser);
mkdirSync(folder, { recursive: true });
const play = await openPlay();
try {
  await picturePeople(play);
  await pictureOfficer(await play.as('Anna'));
  await pictureUnit(await play.as('Megan'));
} finally {
  await play.close();
}

async function picturePeople({ browser, address }: Play): Promise<void> {
  const page = await browser.openPage(address);
  await picture(page, 'people', 880);
}

async function pictureOfficer(anna: Client): Promise<void> {
  await anna.waitForMessage('Hej Anna Lindqvist.');
  await anna.say('ny delegation från Tianjin');
  await anna.waitForCard('Två saker saknas');
  await picture(anna.page, 'understood', 900);
  await anna.say('Tianjin Cancer Hospital, 12–14 mars, 8 personer, värd Lunds universitet');
  await anna.waitForCard('Stämmer det här?');
  await picture(anna.page, 'confirm', 860);
  await anna.click('Registrera');
  await anna.waitForCard('Registrerat: D-2027-001.');
  await picture(anna.page, 'registered', 820);
  await anna.say('ändra till 10 personer');
  await anna.waitForCard('Ändrat i D-2027-001');
  await anna.say('historik');
  await anna.waitForCard('Historik D-2027-001');
  await picture(anna.page, 'history', 560);
}

async function pictureUnit(megan: Client): Promise<void> {
  await megan.say('show delegations');
  await megan.waitForCard('in the list');
  await picture(megan.page, 'list-in-english', 660);
}

async function picture(page: Page, name: string, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.mouse.move(width - 100, height / 2);
  await page.mouse.wheel(0, name === 'people' ? 0 : 5_000);
  await sleep(rest);
  await page.screenshot({ path: `${folder}${name}.png` });
}
