import assert from 'node:assert/strict';
import { buttonsOf, inputsOf, wordsOf } from '../cards.ts';
import { openStage, type Player, people, type Stage } from '../stage.ts';
import { search } from './extension.ts';
import { thread } from './places.ts';

const visits = [
  'ny delegation från Nankai University, Tianjin 12–14 mars 2027, livsmedel',
  'ny delegation från Wuhan University 3–6 maj 2027, livsmedel',
  'resa till Guangdong 1–5 juni 2027, life science',
];

describe('A delegation searched for and shared', () => {
  let stage: Stage;
  let omar: Player;
  before(async () => {
    stage = await openStage();
    const anna = stage.as(people.anna);
    for (const visit of visits) {
      await anna.say(visit);
      if (visit.startsWith('resa')) await anna.say('Shenzhen Hospital');
      await anna.press('Registrera');
    }
    await stage.as(people.omar).say('svenska');
    omar = stage.as(people.omar, thread);
  });
  after(() => stage.close());

  const titles = async (text?: string) => (await search(omar, text)).rows.map(({ title }) => title);

  it('is offered before anything is typed, what is coming first', async () => {
    const found = await titles();
    assert.equal(found.length, 3);
    assert.match(found[0] ?? '', /^D-2027-001 Nankai University/);
  });

  for (const [text, numbers] of [
    ['Tianjin', ['D-2027-001']],
    ['D-2027-002', ['D-2027-002']],
    ['wuhan', ['D-2027-002']],
    ['resor i juni', ['D-2027-003']],
    ['livsmedel', ['D-2027-001', 'D-2027-002']],
    ['', ['D-2027-001', 'D-2027-002', 'D-2027-003']],
  ] as const) {
    it(`is found by "${text}"`, async () => {
      const found = await titles(text);
      assert.deepEqual(
        found.map((title) => title.slice(0, 10)),
        numbers,
      );
    });
  }

  it('is shared as a card that is only read, says by whom and when, and opens in one’s own chat', async () => {
    const [row] = (await search(omar, 'Tianjin')).rows;
    assert.ok(row);
    assert.match(row.text, /Registrerat · Tianjin · 12–14 mars 2027/);
    assert.match(
      wordsOf(row.card),
      /Delat av Omar Haddad\. Så här såg det ut den 11 januari 2027\./,
    );
    assert.deepEqual(inputsOf(row.card), []);
    const buttons = buttonsOf(row.card);
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ['Öppna i egen chatt'],
    );
    const megan = stage.as(people.megan, { id: '19:two_people@unq.gbl.spaces', type: 'personal' });
    await stage.as(people.megan).say('hej');
    const [open] = buttons;
    await megan.click({ ...open?.data, verb: open?.verb }, 'theirs');
    const own = stage.channel.standing(`a:${people.megan.id}`).at(-1)?.card ?? {};
    assert.match(wordsOf(own), /Här är D-2027-001/);
  });

  it('is told when nothing fits, and is not repeated on a second page', async () => {
    assert.match((await search(omar, 'Chengdu')).words, /Ingen delegation passar in på det/);
    assert.deepEqual((await search(omar, undefined, 25)).rows, []);
  });

  it('is found in English by those who use it', async () => {
    await stage.as(people.jonas).say('English');
    const { rows } = await search(stage.as(people.jonas, thread), 'trips in June');
    assert.match(rows[0]?.text ?? '', /Registered · (Guangdong|Shenzhen) · 1–5 June 2027/);
    assert.match(wordsOf(rows[0]?.card ?? {}), /Shared by Jonas Ekdahl/);
  });
});
