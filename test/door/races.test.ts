import assert from 'node:assert/strict';
import { dataOf, play } from './conversation.ts';
import { countOf, onStage } from './on-stage.ts';

const full = 'ny delegation från Tianjin Cancer Hospital 12–14 mars';

describe('A click that comes under five ids', () => {
  it('registers one delegation', () =>
    onStage(async (_stage, anna) => {
      const data = dataOf(await anna.say(full), 'Registrera');
      const ids = ['c1', 'c2', 'c3', 'c4', 'c5'];
      const answers = await Promise.all(ids.map((id) => anna.click(data, 'm1', id)));
      for (const { words } of answers) assert.match(words, /Registrerat: D-2027-001\./);
      assert.equal(await countOf(anna), 1);
    }));

  it('and a word at the same time register one delegation', () =>
    onStage(async (_stage, anna) => {
      const data = dataOf(await anna.say(full), 'Registrera');
      const acts = [anna.click(data, 'm1'), anna.say('registrera'), anna.say('ja')];
      for (const { words } of await Promise.all(acts)) assert.doesNotMatch(words, /gick fel/);
      assert.equal(await countOf(anna), 1);
    }));

  it('and five answers to one draft at once are all taken in', () =>
    onStage(async (_stage, anna) => {
      await anna.say('ny delegation från Tianjin');
      const said = ['12–14 mars', '10 personer', 'värd LU', 'tema life science', '11 personer'];
      for (const { words } of await Promise.all(said.map((text) => anna.say(text)))) {
        assert.doesNotMatch(words, /gick fel|inte säkert/);
      }
      await play(anna, [
        { say: 'fortsätt', see: ['12–14 mars 2027', 'Värd: Lunds universitet'], miss: ['förslag'] },
      ]);
    }));

  it('and five first messages at once make five drafts', () =>
    onStage(async (_stage, anna) => {
      const texts = ['Tianjin', 'Wuhan', 'Shanghai', 'Chengdu', 'Xian'];
      const said = texts.map((place) => anna.say(`ny delegation från ${place}`));
      for (const { words } of await Promise.all(said)) assert.match(words, /Besök från/);
      for (let left = 5; left > 0; left -= 1) {
        await play(anna, [{ say: 'fortsätt', see: ['Besök från'] }, { say: 'avbryt' }]);
      }
      await play(anna, [{ say: 'fortsätt', see: ['Du har inga utkast.'] }]);
    }));
});

describe('Numbers', () => {
  it('are a hundred different ones without gaps for a hundred at once, and go on after a restart', () =>
    onStage(async (stage, anna) => {
      const many = Array.from({ length: 100 }, (_, index) => {
        const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
        return stage.as({ id, name: `Person ${index}` });
      });
      await Promise.all(many.map((player) => player.say(full)));
      const shown = await Promise.all(many.map((player) => player.say('registrera')));
      const numbers = shown.map(({ words }) => /Registrerat: (D-2027-\d+)\./.exec(words)?.[1]);
      const all = Array.from({ length: 100 }, (_, n) => `D-2027-${String(n + 1).padStart(3, '0')}`);
      assert.deepEqual(numbers.toSorted(), all);
      await stage.restart();
      await play(anna, [{ say: full }, { say: 'registrera', see: ['D-2027-101'] }]);
    }));
});
