import assert from 'node:assert/strict';
import { loadOccasion } from '../../../src/services/occasion.ts';
import { anyone } from '../../fixtures/reader.ts';
import { play, titlesOf } from '../conversation.ts';
import { bringToGrip, type Cast, cardOf, cardsOf, gather, pressOn } from './asking.ts';
import { eventsOf, openRecorded, type Recorded } from './trail.ts';

const G = 'G-2027-001';
const D = 'D-2027-001';

const changes = [
  ['its days change', [{ say: `flytta ${D} till 19–21 mars` }], 'dagarna ändrades'],
  ['its place changes', [{ say: `${D} gäller Guangzhou` }], 'platsen ändrades'],
  ['being on', [{ say: `ställ in ${D}` }, { press: 'Ställ in besöket' }], 'det ställdes in'],
] as const;

describe('A change of what GRIP decides on', () => {
  let recorded: Recorded;
  let cast: Cast;
  beforeEach(async () => {
    recorded = await openRecorded();
    cast = await gather(recorded.stage);
    await bringToGrip(cast, ['Anna Ek', 'Bo Alm']);
  });
  afterEach(() => recorded.stage.close());

  const votes = { 'vote-1': 'yes', 'vote-2': 'yes' };
  const vote = (who: 'eva' | 'per' | 'jonas') =>
    pressOn(cast[who], cardOf(recorded.stage.channel, who, G), 'Skicka svar', votes);
  const decide = async () => {
    await vote('eva');
    await vote('per');
    await play(cast.anna, [{ say: D, see: ['Politiker: Anna Ek (G-2027-001)'] }]);
  };
  const stands = () => loadOccasion(recorded.means, anyone, G);

  for (const [what, lines, reason] of changes) {
    it(`makes a decision void in the same commit when ${what}`, async () => {
      await decide();
      const before = (await eventsOf(recorded.means, G)).length;
      await play(cast.megan, lines);
      const { delegation, requests } = await stands();
      assert.equal((await eventsOf(recorded.means, G)).length, before + 1);
      assert.deepEqual([delegation.politicians, requests[0]?.status], [[], 'void']);
      assert.ok(requests[0]?.decidedAt, 'it is still known when it was decided');
      await play(cast.anna, [{ say: D, miss: ['Anna Ek', 'Politiker:'] }]);
      const told = cardsOf(recorded.stage.channel, 'anna', `Beslutet i ${G} gäller inte längre`);
      assert.equal(told.length, 1);
      for (const who of ['anna', 'megan', 'eva', 'per', 'jonas'] as const) {
        const { words } = cardOf(recorded.stage.channel, who, `${G} ·`);
        assert.match(words, /· Gäller inte längre/, who);
        assert.match(words, new RegExp(`Orsak: ${reason}`, 'i'), who);
        assert.match(words, /Bifall, gäller inte längre: Anna Ek/);
      }
    });
  }

  it('says which days it was about and which they are now', async () => {
    await decide();
    await play(cast.megan, [{ say: `flytta ${D} till 19–21 mars` }]);
    const { words } = cardOf(recorded.stage.channel, 'anna', `Beslutet i ${G}`);
    assert.match(words, /Dagar förut: 12–14 mars 2027\nDagar nu: 19–21 mars 2027/);
    assert.match(words, /Ändrat av: Megan Bowen/);
    assert.match(words, /Upphörde att gälla måndag 11 januari 2027\./);
  });

  for (const [what, lines] of changes.slice(0, 2)) {
    it(`begins a new round when ${what} while GRIP has it`, async () => {
      await vote('eva');
      const old = cardOf(recorded.stage.channel, 'per', G);
      await play(cast.anna, lines);
      assert.equal((await stands()).requests[0]?.round, 2);
      for (const who of ['eva', 'per', 'jonas'] as const) {
        const { words } = cardOf(recorded.stage.channel, who, G);
        assert.match(words, /· Väntar på din röst/, who);
        assert.match(words, /0 av 3 har röstat/, who);
      }
      const late = await pressOn(cast.per, old, 'Skicka svar', votes);
      assert.match(late.words, /Kortet var gammalt/);
      assert.match(late.words, /0 av 3 har röstat/);
      await vote('per');
      assert.match((await vote('eva')).words, /· Beslutad/);
    });
  }

  it('withdraws the request when it is called off while GRIP has it', async () => {
    await play(cast.anna, [{ say: `ställ in ${D}` }, { press: 'Ställ in besöket' }]);
    const { words } = cardOf(recorded.stage.channel, 'eva', G);
    assert.match(words, /· Återkallad/);
    assert.match(words, /Orsak: Det ställdes in/);
  });

  it('is void by another list of politicians, who are then asked for anew', async () => {
    await decide();
    const before = (await eventsOf(recorded.means, G)).length;
    await play(cast.anna, [
      { say: `visa ${G}` },
      { press: 'Ändra politikerna', see: ['Ändrar du listan gäller beslutet inte längre'] },
      { press: 'Spara', see: ['Inget skilde sig', 'Beslutad'] },
      { press: 'Ändra politikerna' },
      { press: 'Spara', fill: { remove: '2' }, see: ['gäller inte längre', 'gör en ny begäran'] },
    ]);
    assert.equal((await eventsOf(recorded.means, G)).length, before + 1);
    assert.deepEqual((await stands()).delegation.politicians, []);
    assert.deepEqual(titlesOf(cardOf(recorded.stage.channel, 'anna', `${G} ·`)), [
      'Begär på nytt',
      'Visa besöket',
    ]);
    await play(cast.anna, [{ press: 'Begär på nytt', see: ['Vilka politiker gäller det?'] }]);
  });

  it('by the unit asks the members again; by another it goes to the unit first', async () => {
    await vote('eva');
    const edit = (fill: Record<string, string>) => [
      { say: `visa ${G}` },
      { press: 'Ändra begäran', see: ['får GRIP:s ledamöter frågan igen'] },
      { press: 'Spara', fill, see: [`${G} är ändrad`] },
    ];
    await play(cast.megan, edit({ remove: '2' }));
    assert.match(cardOf(recorded.stage.channel, 'eva', G).words, /Ska Anna Ek medverka/);
    // A card drawn anew no longer says what once happened.
    const asked = () => cardsOf(recorded.stage.channel, 'megan', 'begär politisk medverkan');
    assert.equal(asked().length, 0);
    await play(cast.anna, edit({ 'motivation-1': 'Annat skäl' }));
    assert.match(cardOf(recorded.stage.channel, 'eva', G).words, /· Under beredning/);
    assert.equal(asked().length, 1, 'the unit is asked to prepare it again');
  });

  it('by the unit that adds somebody without a motivation goes back to preparation', async () => {
    await play(cast.megan, [
      { say: `visa ${G}` },
      { press: 'Ändra begäran' },
      { press: 'Spara', fill: { others: 'Cia Dahl' }, see: ['Under beredning', 'Cia Dahl saknar'] },
    ]);
  });
});
