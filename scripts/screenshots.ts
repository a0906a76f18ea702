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
  const anna = await play.as('Anna');
  const megan = await play.as('Megan');
  await pictureOfficer(anna);
  await pictureUnit(megan);
  await pictureDecision(anna, megan);
  await pictureFollowUp(anna, megan);
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
  await megan.waitForCard('1 of 1');
  await picture(megan.page, 'list-in-english', 660);
}

async function pictureDecision(anna: Client, megan: Client): Promise<void> {
  await megan.say('svenska');
  const eva = await play.as('Eva');
  await eva.waitForMessage('Hej Eva Holmgren.');
  await askForTwo(anna);
  await megan.waitForCard('Är begäran klar för GRIP?');
  await megan.click('Skicka till GRIP');
  await eva.waitForCard('Väntar på din röst');
  await picture(eva.page, 'vote', 1180);
  await vote(eva);
  const jonas = await play.as('Jonas');
  await jonas.waitForCard('Väntar på din röst');
  await vote(jonas);
  await jonas.waitForCard('Beslutad');
  await picture(jonas.page, 'decided', 860);
}

async function askForTwo(anna: Client): Promise<void> {
  await anna.say('begär politisk medverkan för D-2027-001');
  await anna.waitForCard('Vilka politiker gäller det?');
  await anna.fill('Politiker i registret', 'Eva Holmgren');
  await anna.fill('Andra, en per rad: namn, uppdrag', 'Anna Ek, regionråd');
  await anna.click('Fortsätt');
  await anna.waitForCard('Varför behövs Eva Holmgren?');
  await anna.say('Öppnar kontakter med sjukhusets ledning');
  await anna.waitForCard('Varför behövs Anna Ek?');
  await anna.say('Håller relationen med Tianjin sedan 2025');
  await anna.waitForCard('Vilka berörda parter');
  await anna.say('Lunds universitet 14 december');
  await anna.waitForCard('Stämmer det här?');
  await anna.click('Skicka till enheten');
}

async function vote(member: Client): Promise<void> {
  await member.fill('Din röst om Eva Holmgren', 'Bifall');
  await member.fill('Din röst om Anna Ek', 'Avslag');
  await member.click('Skicka svar');
}

async function pictureFollowUp(anna: Client, megan: Client): Promise<void> {
  await anna.say('tid 2027-03-16');
  await anna.waitForCard('Vad ska följas upp, av vem');
  await picture(anna.page, 'after-visit', 820);
  const lines = [
    'Skicka kontaktlistan till Tianjin senast 1 april, Megan',
    'Boka uppföljningsmöte senast 8 april, Megan',
  ];
  await anna.fill('Uppföljningspunkter, en per rad', lines.join('\n'));
  await anna.click('Fortsätt');
  await anna.waitForCard('Stämmer det här?');
  await anna.click('Spara');
  await anna.waitForCard('D-2027-001/1');
  await anna.say('tid 2027-04-06');
  await megan.waitForCard('Att följa upp i dag');
  await picture(megan.page, 'digest', 900);
}

async function picture(page: Page, name: string, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.mouse.move(width - 100, height / 2);
  await page.mouse.wheel(0, name === 'people' ? 0 : 5_000);
  await sleep(rest);
  await page.screenshot({ path: `${folder}${name}.png` });
}
