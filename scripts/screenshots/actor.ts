/** One person of the story, who says and presses the same things in Swedish or in English. */
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
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
  /** Pictures the card that was seen last, whole and without what stands around it. */
  picture(name: string): Promise<void>;
  readonly client: Client;
  readonly language: 'sv' | 'en';
}

/** Higher than any card, so that each can be pictured whole. */
const viewport = { width: 1280, height: 2400 };
/** How long the client takes to scroll and fade, in milliseconds. */
const rest = 600;

export async function openActor(
  play: Play,
  name: string,
  language: 'sv' | 'en',
  folder: string,
): Promise<Actor> {
  const t = language === 'sv' ? sv : en;
  const textOf = (shown: Shown) => (typeof shown === 'string' ? shown : shown(t));
  const client = await play.as(name);
  await client.page.setViewportSize(viewport);
  await client.waitForMessage('Hej ');
  if (language === 'en') {
    await client.say('English');
    await client.waitForMessage(en.languageSet);
  }
  return {
    say: (swedish, english = swedish) => client.say(language === 'sv' ? swedish : english),
    see: async (part) => void (await client.waitForCard(textOf(part))),
    fill: (label, value, english: Shown = value) =>
      client.fill(textOf(label), textOf(language === 'sv' ? value : english)),
    click: (button) => client.click(textOf(button)),
    picture: async (name) => {
      await client.page.mouse.move(viewport.width - 1, 1);
      await sleep(rest);
      writeFileSync(`${folder}${name}.png`, shrinkPng(await client.card.screenshot()));
    },
    client,
    language,
  };
}
