import assert from 'node:assert/strict';
import { play } from './conversation.ts';
import { inEnglish } from './registering/english.ts';
import { inSwedish } from './registering/swedish.ts';
import { openStage, people, type Stage } from './stage.ts';

for (const [language, conversations] of [
  ['Swedish', inSwedish],
  ['English', inEnglish],
] as const) {
  describe(`Registering in ${language}`, () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await openStage();
    });
    afterEach(() => stage.close());

    for (const { name, most, lines } of conversations) {
      it(name, async () => {
        await play(stage.as(people.anna), lines);
        assert.ok(lines.length <= most, `${lines.length} messages, at most ${most}`);
      });
    }
  });
}
