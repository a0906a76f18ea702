/**
 * Plays the story in the local Teams client, in Swedish and in English, and pictures its cards:
 * docs/screenshots/. Run it when a card or a text has changed, and look at each picture before
 * committing it. `npm run screenshots -- en decide` plays that scene alone, with those it follows on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whyNoBrowser } from '../test/playground/browser.ts';
import { openPlay, type Play } from '../test/playground/open-play.ts';
import { type Actor, openActor } from './screenshots/actor.ts';
import { scenesFor } from './screenshots/scenes.ts';
import { shrinkPng } from './screenshots/shrink-png.ts';
import type { Cast } from './screenshots/stage.ts';

const root = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const languages = ['sv', 'en'] as const;
type Language = (typeof languages)[number];

if (whyNoBrowser) throw new Error(whyNoBrowser);
const asked: readonly string[] = process.argv.slice(2);
const chosen = languages.filter((language) => asked.includes(language));
const scenes = scenesFor(asked.filter((name) => !languages.some((language) => language === name)));
for (const language of chosen.length > 0 ? chosen : languages) await playIn(language);

async function playIn(language: Language): Promise<void> {
  const folder = `${root}${language}/`;
  mkdirSync(folder, { recursive: true });
  const play = await openPlay();
  try {
    await picturePeople(play, language, folder);
    const as = castOf(play, language, folder);
    for (const { name, play } of scenes) {
      console.log(`${language} ${name}`);
      await play(as);
    }
  } finally {
    await play.close();
  }
}

async function picturePeople(play: Play, language: Language, folder: string): Promise<void> {
  const page = await play.browser.openPage(play.address);
  if (language === 'en') await page.getByRole('link', { name: 'In English' }).click();
  await page.setViewportSize({ width: 760, height: 880 });
  writeFileSync(`${folder}people.png`, shrinkPng(await page.screenshot({ fullPage: true })));
  await page.close();
}

function castOf(play: Play, language: Language, folder: string): Cast {
  const opened = new Map<string, Promise<Actor>>();
  return (name) => {
    const actor = opened.get(name) ?? openActor(play, name, language, folder);
    opened.set(name, actor);
    return actor;
  };
}
