/**
 * Plays the story in the local Teams client, once in Swedish and once in English, and pictures its
 * cards: docs/screenshots/. Run it when a card or a text has changed, and look at each picture
 * before committing it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whyNoBrowser } from '../test/playground/browser.ts';
import { openPlay, type Play } from '../test/playground/open-play.ts';
import { type Actor, openActor } from './screenshots/actor.ts';
import { type Cast, scenes } from './screenshots/scenes.ts';
import { shrinkPng } from './screenshots/shrink-png.ts';

const root = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

if (whyNoBrowser) throw new Error(whyNoBrowser);
for (const language of ['sv', 'en'] as const) {
  const folder = `${root}${language}/`;
  mkdirSync(folder, { recursive: true });
  const play = await openPlay();
  try {
    await picturePeople(play, language, folder);
    const as = castOf(play, language, folder);
    for (const scene of scenes) await scene(as);
  } finally {
    await play.close();
  }
}

async function picturePeople(play: Play, language: string, folder: string): Promise<void> {
  const page = await play.browser.openPage(play.address);
  if (language === 'en') await page.getByRole('link', { name: 'In English' }).click();
  await page.setViewportSize({ width: 760, height: 880 });
  writeFileSync(`${folder}people.png`, shrinkPng(await page.screenshot()));
}

function castOf(play: Play, language: 'sv' | 'en', folder: string): Cast {
  const opened = new Map<string, Promise<Actor>>();
  return (name) => {
    const actor = opened.get(name) ?? openActor(play, name, language, folder);
    opened.set(name, actor);
    return actor;
  };
}
