import assert from 'node:assert/strict';
import { buttonsOf } from './cards.ts';
import { play } from './conversation.ts';
import { openStage, type Player, people, type Shown, type Stage } from './stage.ts';
import { withFile } from './temporary.ts';

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

function dataOf({ card }: Shown, title: string): Record<string, unknown> {
  const button = card && buttonsOf(card).find((one) => one.title === title);
  assert.ok(button, `there is a button ${title}`);
  return { ...button.data, verb: button.verb };
}

async function historyOf(player: Player): Promise<readonly string[]> {
  const { words } = await player.say('historik D-2027-001');
  return words.split('\n').filter((line) => /^(Registrerades|Ändrades|Ställdes)/.test(line));
}

async function countOf(player: Player): Promise<number> {
  const { words } = await player.say('visa delegationer');
  return new Set(words.match(/D-2027-\d{3}/g)).size;
}

async function onStage(run: (stage: Stage, anna: Player) => Promise<void>): Promise<void> {
  await withFile(async (file) => {
    const stage = await openStage({ file });
    try {
      await run(stage, stage.as(people.anna));
    } finally {
      await stage.close();
    }
  });
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
