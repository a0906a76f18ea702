/** One person of the story, who says and presses the same things in Swedish or in English. */
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { en } from '../../src/texts/en.ts';
import { sv } from '../../src/texts/sv.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { Client } from '../../test/playground/client.ts';
import type { Play } from '../../test/playground/open-play.ts';
import { shrinkPng } from './shrink-png.ts';

/** What is read on the screen: looked up in the texts, or alike in both languages. */
type Shown = string | ((t: Texts) => string);

export interface Actor {
  say(swedish: string, english?: string): Promise<void>;
  /** Waits for a card that says this; what follows is done on it. */
  see(part: Shown): Promise<void>;
  fill(label: Shown, value: Shown, english?: Shown): Promise<void>;
  click(button: Shown): Promise<void>;
  /** Ticks the choice that begins so. */
  tick(choice: string): Promise<void>;
  /** Pictures the card that was seen last, whole and without what stands around it. */
  picture(name: string): Promise<void>;
  /** Pictures the thread of a channel in which that card stands, with who wrote what. */
  pictureThread(name: string): Promise<void>;
  /** Pictures one's own chat from its top to that card. */
  pictureChat(name: string): Promise<void>;
  readonly client: Client;
  readonly language: 'sv' | 'en';
}

/** Higher than any card, so that each can be pictured whole. */
const viewport = { width: 1280, height: 2400 };
/** In dots; a card that is higher is read by nobody. */
const mostHeight = 1000;
/** Where the client's list of chats ends, and its head, in dots; and what is left around a chat. */
const chat = { left: 330, top: 60, margin: 12 };
const thread = '.fui-Card[role="group"]';
/** How long the client takes to scroll and fade, in milliseconds. */
const rest = 1500;

export async function openActor(
  play: Play,
  name: string,
  language: 'sv' | 'en',
  folder: string,
): Promise<Actor> {
  const t = language === 'sv' ? sv : en;
  const textOf = (shown: Shown) => (typeof shown === 'string' ? shown : shown(t));
  // On a busy machine a client may start more slowly than a page waits; then it is there the next time.
  const client = await play.as(name).catch(() => play.as(name));
  const { page } = client;
  const write = (name: string, png: Buffer) =>
    writeFileSync(`${folder}${name}.png`, shrinkPng(png));
  let seen = '';
  const see = async (part: string) => {
    seen = part;
    await client.waitForCard(part);
  };
  /** A card that was drawn anew meanwhile, as every copy is after a change, is looked for again. */
  const hold = async () => {
    if ((await client.card.count()) === 0) await see(seen);
  };
  const settle = async () => {
    await hold();
    await page.mouse.move(viewport.width - 1, 1);
    await sleep(rest);
  };
  await page.setViewportSize(viewport);
  await client.waitForMessage('Hej ');
  if (language === 'en') {
    await client.say('English');
    await client.waitForMessage(en.languageSet);
  }
  return {
    say: (swedish, english = swedish) => client.say(language === 'sv' ? swedish : english),
    see: (part) => see(textOf(part)),
    fill: async (label, value, english: Shown = value) => {
      await hold();
      await client.fill(textOf(label), textOf(language === 'sv' ? value : english));
    },
    click: async (button) => {
      await hold();
      await client.click(textOf(button));
    },
    tick: async (choice) => {
      await hold();
      await client.card.locator('label', { hasText: choice }).click();
    },
    picture: async (name) => {
      await settle();
      const { height } = await boxOf(client.card);
      if (height > mostHeight) throw new Error(`${name} is ${height} high.`);
      write(name, await client.card.screenshot());
    },
    pictureThread: async (name) => {
      await settle();
      write(name, await page.locator(thread, { has: client.card }).last().screenshot());
    },
    pictureChat: async (name) => {
      await settle();
      const { y, height } = await boxOf(client.card);
      const { left: x, top, margin } = chat;
      const size = { width: viewport.width - x, height: y + height + margin - top };
      write(name, await page.screenshot({ clip: { x, y: top, ...size } }));
    },
    client,
    language,
  };
}

async function boxOf(shown: Locator) {
  const box = await shown.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return box;
}
