import assert from 'node:assert/strict';
import { openStage, people, type Stage } from '../stage.ts';
import { type Entry, entries } from './entries.ts';
import { type RowCase, rowCases, unremarkable } from './rows.ts';

async function follow(stage: Stage, entry: Entry, { told, filled }: RowCase): Promise<string> {
  const shown = await entry.register(stage, { ...unremarkable, ...told });
  if (!filled) return shown.words;
  const anna = stage.as(people.anna);
  const form = { verb: 'save-delegation', delegation: 'D-2027-001', form: filled.part };
  await anna.click({ ...form, ...filled.fill });
  return (await anna.say('D-1')).words;
}

for (const entry of entries) {
  describe(`What follows from the strategy, registered by ${entry.name}`, () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await openStage();
    });
    afterEach(() => stage.close());

    // What does not follow is tried by one way in, and by the rules' own tests.
    const tried = rowCases.filter(({ see }) => see || entry.name === 'chat');
    for (const one of tried) {
      it(`${one.rows}: ${one.fact}`, async () => {
        const words = await follow(stage, entry, one);
        assert.match(words, /D-2027-001/);
        for (const said of one.see ?? []) assert.ok(words.includes(said), `${said}\n${words}`);
        for (const said of one.miss ?? []) assert.ok(!words.includes(said), `${said}\n${words}`);
      });
    }
  });
}
