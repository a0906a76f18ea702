import assert from 'node:assert/strict';
import { type Language, languages } from '../../src/texts/format.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { rowsOf, wordsOf } from './cards.ts';
import { bringToGrip, gather } from './grip/asking.ts';
import { openStage, type Player, people, type Shown, type Stage } from './stage.ts';

const ingrid = { id: '5d53c3bf-4c47-48ed-a684-1b1dd5c316cd', name: 'Ingrid Nyberg' };
const nils = { id: '77aab9a0-52a8-4a4e-8d7c-1f6a0f3f9b21', name: 'Nils Falk' };

/** Who asks, and what stands first for them. */
const readers = [
  ['an officer', people.anna, 'new-delegation'],
  ['the unit', people.megan, 'what-waits'],
  ['the chair of GRIP', people.eva, 'waiting-votes'],
  ['a substitute in GRIP', ingrid, 'list-delegations'],
  ['the secretary', people.karin, 'show-status'],
  ['an administrator', nils, 'show-status'],
] as const;

/** Rows on two screens of a phone. */
const TWO_SCREENS = 12;

for (const language of languages) {
  const t = textsIn(language);
  const own = language === 'sv' ? 'svenska' : 'English';
  const ask = (player: Player) => player.say(language === 'sv' ? 'hjälp' : 'help');

  describe(`Help, in ${language},`, () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await openStage({ env: { ADMINS: nils.id } });
    });
    afterEach(() => stage.close());

    for (const [who, person, first] of readers) {
      it(`tells ${who} on two screens what they do, the commonest first`, async () => {
        const player = stage.as(person);
        await player.say(own);
        const help = await ask(player);
        assert.equal(wordsOf(cardOf(help)).split('\n')[3], t.help.commands[first]);
        assert.ok(examplesIn(help).length <= TWO_SCREENS, help.words);
      });

      it(`has no example that ${who} presses or writes in vain`, async () => {
        const { delegation } = await bringToGrip(await gather(stage));
        const player = stage.as(person);
        await player.say(own);
        const askAbout = async () => {
          await player.say(`${language === 'sv' ? 'visa' : 'show'} ${delegation}`);
          return ask(player);
        };
        const help = await askAbout();
        const rows = rowsOf(cardOf(help)).map(({ title }) => title);
        assert.ok(rows.length >= 4, help.words);
        for (const row of rows) {
          await askAbout();
          assertUnderstood(language, row, await player.press(row));
        }
        for (const example of examplesIn(help)) {
          assertUnderstood(language, example, await player.say(example));
        }
      });

      it(`offers ${who} no press that leads nowhere while nothing is registered`, async () => {
        const player = stage.as(person);
        await player.say(own);
        const rows = rowsOf(cardOf(await ask(player))).map(({ title }) => title);
        assert.ok(rows.length >= 3);
        for (const row of rows) {
          await ask(player);
          assertUnderstood(language, row, await player.press(row));
        }
      });
    }
  });
}

function cardOf({ card, words }: Shown) {
  assert.ok(card, words);
  return card;
}

/** What stands in quotes beneath each thing that can be done. */
function examplesIn(help: Shown): readonly string[] {
  const details = wordsOf(cardOf(help)).split('\n').slice(3);
  return details.flatMap((line) => /[”‘]([^”’]+)[”’]$/u.exec(line)?.[1] ?? []);
}

function assertUnderstood(language: Language, example: string, { words }: Shown): void {
  const t = textsIn(language);
  const vain = [
    t.notUnderstood,
    t.tryHelp,
    t.error,
    t.delegation.whichOne,
    t.request.whichRequest,
    t.settings.which,
    t.refusals['delegation-not-found']({ name: 'D-2027-001' }),
    t.refusals['delegation-not-found']({ name: 'G-2027-001' }),
  ];
  for (const sentence of vain) assert.ok(!words.includes(sentence), `${example}\n${words}`);
}

describe('What is waiting for someone', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await bringToGrip(await gather(stage));
  });
  after(() => stage.close());

  for (const [language, own, question] of [
    ['sv', 'svenska', 'vad väntar på mig'],
    ['en', 'English', 'what is waiting for me'],
  ] as const) {
    const t = textsIn(language);

    it(`is a vote for a member of GRIP, in ${language}`, async () => {
      const jonas = stage.as(people.jonas);
      await jonas.say(own);
      const { words } = await jonas.say(question);
      assert.ok(words.includes(t.request.states.waiting), words);
    });

    it(`is what is not settled for an officer, in ${language}`, async () => {
      const anna = stage.as(people.anna);
      await anna.say(own);
      const { words } = await anna.say(question);
      assert.match(words, /D-2027-001/u);
      assert.ok(words.startsWith(t.finding.title), words);
    });
  }
});
