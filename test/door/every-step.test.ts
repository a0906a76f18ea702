import assert from 'node:assert/strict';
import { type Exchange, play } from './conversation.ts';
import { steps } from './every-step/steps.ts';
import { openStage, people, type Stage } from './stage.ts';
import { withFile } from './temporary.ts';

/** The question's words as they stand in any sentence: "Två saker saknas. Först: när kommer de?" */
const inAnyCase = (words: string) => words.slice(1);

describe('At every step of a registration', () => {
  for (const { at, lines, asks, keeps } of steps) {
    describe(`at ${at}`, () => {
      let stage: Stage;
      beforeEach(async () => {
        stage = await openStage();
        await play(stage.as(people.anna), [...lines.slice(0, -1)].concat(last()));
      });
      afterEach(() => stage.close());

      const last = (): Exchange => ({ ...lines.at(-1), see: [inAnyCase(asks), keeps] });

      it('avbryt throws the draft away and Ångra brings it back', async () => {
        await play(stage.as(people.anna), [
          { say: 'avbryt', see: ['Avbrutet. Inget är registrerat'], buttons: ['Ångra'] },
          { press: 'Ångra', see: [inAnyCase(asks), keeps] },
        ]);
      });

      it('cancel throws the draft away in English', async () => {
        await play(stage.as(people.anna), [
          { say: 'cancel', see: ['Cancelled. Nothing is registered'], buttons: ['Undo'] },
        ]);
      });

      it('hjälp and help answer and keep the draft', async () => {
        await play(stage.as(people.anna), [
          { say: 'help', see: ['is kept. Write ‘continue’ to go on.'] },
          { say: 'hjälp', see: ['är kvar. Skriv ”fortsätt” för att gå vidare.'] },
          { say: 'fortsätt', see: [inAnyCase(asks), keeps] },
        ]);
      });

      it('börja om asks the first question, with nothing left of the draft', async () => {
        const first = 'Är det ett besök hit, en resa dit eller'.slice(1);
        const kept = keeps === 'Delegation till eller från Kina' ? [] : [keeps];
        await play(stage.as(people.anna), [
          { say: 'börja om', see: [first], miss: kept },
          { say: 'börja om', see: [first], miss: kept },
        ]);
      });
    });

    it(`a restart at ${at} loses nothing`, () =>
      withFile(async (file) => {
        const stage = await openStage({ file });
        const anna = stage.as(people.anna);
        try {
          await play(anna, lines);
          await stage.restart();
          await play(anna, [{ say: 'fortsätt', see: [inAnyCase(asks), keeps] }]);
        } finally {
          await stage.close();
        }
      }));
  }

  it('a draft that is thrown away can be had back for a day', async () => {
    const stage = await openStage();
    const anna = stage.as(people.anna);
    await play(anna, [{ say: 'ny delegation från Tianjin' }, { say: 'avbryt' }]);
    stage.clock.at += 25 * 3_600_000;
    await play(anna, [{ press: 'Ångra', see: ['Utkastet finns inte längre.'] }]);
    assert.match((await anna.say('avbryt')).words, /Det finns inget att avbryta/);
    await stage.close();
  });
});
