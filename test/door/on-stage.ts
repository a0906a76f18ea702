/** A stage on a file of its own, with one person at hand. */

import { openStage, type Player, people, type Stage } from './stage.ts';
import { withFile } from './temporary.ts';

export async function onStage(run: (stage: Stage, anna: Player) => Promise<void>): Promise<void> {
  await withFile(async (file) => {
    const stage = await openStage({ file });
    try {
      await run(stage, stage.as(people.anna));
    } finally {
      await stage.close();
    }
  });
}

/** How many delegations a person finds. */
export async function countOf(player: Player): Promise<number> {
  const { words } = await player.say('visa delegationer');
  return new Set(words.match(/D-2027-\d{3}/g)).size;
}
