import assert from 'node:assert/strict';
import { dataOf, play } from './conversation.ts';
import { countOf, onStage } from './on-stage.ts';
import { type Player, people, type Shown, type Stage } from './stage.ts';

const full = 'ny delegation från Tianjin Cancer Hospital 12–14 mars';

/** How the same activity comes five times. */
type Deliver = (stage: Stage, act: () => Promise<Shown>) => Promise<readonly Shown[]>;

const ways: Readonly<Record<string, Deliver>> = {
  'one after the other': async (_stage, act) => {
    const answers: Shown[] = [];
    for (let time = 0; time < 5; time += 1) answers.push(await act());
    return answers;
  },
  'all at once': (_stage, act) => Promise.all([act(), act(), act(), act(), act()]),
  'across restarts': async (stage, act) => {
    const answers: Shown[] = [];
    for (let time = 0; time < 5; time += 1) {
      answers.push(await act());
      await stage.restart();
    }
    return answers;
  },
};

async function historyOf(player: Player): Promise<readonly string[]> {
  const { words } = await player.say('historik D-2027-001');
  return words.split('\n').filter((line) => /^(Registrerades|Ändrades|Ställdes)/.test(line));
}

for (const [how, deliver] of Object.entries(ways)) {
  describe(`An activity that comes five times, ${how},`, () => {
    it('registers once when it is a message, and is answered alike', () =>
      onStage(async (stage, anna) => {
        await anna.say(full);
        await deliver(stage, () => anna.say('registrera', { id: 'said-once' }));
        assert.equal(await countOf(anna), 1);
        assert.equal((await historyOf(anna)).length, 1);
        const said = stage.channel.standing(`a:${people.anna.id}`).map(({ card }) => card?.speak);
        assert.ok(!said.some((text) => String(text).includes('kan jag inte')), said.join('\n'));
      }));

    it('registers once when it is a click, and is answered alike', () =>
      onStage(async (stage, anna) => {
        const data = dataOf(await anna.say(full), 'Registrera');
        const answers = await deliver(stage, () => anna.click(data, 'm1', 'clicked-once'));
        for (const { words } of answers) assert.match(words, /Registrerat: D-2027-001\./);
        assert.equal(await countOf(anna), 1);
        assert.equal((await historyOf(anna)).length, 1);
      }));

    it('starts one draft, and börja om another', () =>
      onStage(async (stage, anna) => {
        await deliver(stage, () => anna.say(full, { id: 'started-once' }));
        await play(anna, [{ say: 'fortsätt', see: ['Tianjin Cancer Hospital'] }]);
        await deliver(stage, () => anna.say('börja om', { id: 'again-once' }));
        await play(anna, [
          { say: 'fortsätt', see: ['är det ett besök hit'] },
          { say: 'avbryt', see: ['Avbrutet.'] },
          { say: 'fortsätt', see: ['Du har inga utkast.'] },
        ]);
      }));

    it('changes once when it is said', () =>
      onStage(async (stage, anna) => {
        await play(anna, [{ say: full }, { say: 'registrera' }]);
        await deliver(stage, () => anna.say('D-2027-001 blir 10 personer', { id: 'changed-once' }));
        await play(anna, [{ say: 'D-2027-001', see: ['10 personer från Tianjin'] }]);
        assert.equal((await historyOf(anna)).length, 2);
      }));

    it('calls off once and tells the responsible officer once', () =>
      onStage(async (stage, anna) => {
        await play(anna, [{ say: full }, { say: 'registrera' }]);
        const megan = stage.as(people.megan);
        const data = dataOf(await megan.say('ställ in D-2027-001'), 'Ställ in besöket');
        await deliver(stage, () => megan.click(data, 'm9', 'off-once'));
        assert.equal((await historyOf(anna)).length, 2);
        const told = stage.channel
          .standing(`a:${people.anna.id}`)
          .filter(({ card }) => String(card?.speak).includes('har ställt in'));
        assert.equal(told.length, 1);
      }));
  });
}
