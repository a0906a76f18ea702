/** The scenes of the story, in the order in which they are played; each ends in its pictures. */
import { deciding } from './scenes/deciding.ts';
import { elsewhere } from './scenes/elsewhere.ts';
import { filling } from './scenes/filling.ts';
import { following } from './scenes/following.ts';
import { looking } from './scenes/looking.ts';
import { registering } from './scenes/registering.ts';
import type { Scene } from './stage.ts';

const scenes: readonly Scene[] = [
  ...registering,
  ...filling,
  ...looking,
  ...elsewhere,
  ...deciding,
  ...following,
];

/** The scenes with these names and those that they follow on; all of them when none is named. */
export function scenesFor(names: readonly string[]): readonly Scene[] {
  if (names.length === 0) return scenes;
  const needed = new Set(names.flatMap(withThoseBefore));
  return scenes.filter(({ name }) => needed.has(name));
}

function withThoseBefore(name: string): readonly string[] {
  const scene = scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`Say which scene: ${scenes.map((one) => one.name).join(', ')}.`);
  return [...(scene.after ? withThoseBefore(scene.after) : []), name];
}
