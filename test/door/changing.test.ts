import assert from 'node:assert/strict';
import { play, titlesOf } from './conversation.ts';
import { at, sweepAt } from './follow-up.ts';
import { openStage, people, type Stage } from './stage.ts';

describe('A change told in words', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), [
      { say: 'resa till Guangdong Health Commission i Guangdong 12–14 mars, livsmedel' },
      { press: 'Registrera', see: ['D-2027-001'] },
    ]);
  });
  afterEach(() => stage.close());

  it('moves from the days that stand, and is refused when they are others', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'Guangdongresan flyttas från 1–2 mars till 5–6 april',
        see: ['D-2027-001 är 12–14 mars 2027, så den flyttas inte därifrån. Inget har ändrats.'],
      },
      {
        say: 'Guangdongresan flyttas från 12–14 mars till 19–21 mars',
        see: ['12–14 mars 2027 → 19–21 mars 2027'],
      },
      {
        say: 'move D-2027-001 from 12–14 March to 2–3 April',
        see: ['D-2027-001 is 19–21 March 2027, so it is not moved from there.'],
      },
    ]);
  });

  it('is taken back by its writer, and taken back again', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1 blir 10 personer', see: ['10 personer'] },
      { say: 'ångra', see: ['Ändrat i D-2027-001', '10 personer → tomt'] },
      { say: 'ångra D-1', see: ['tomt → 10 personer'] },
      { say: 'historik', see: ['Ändrades'] },
    ]);
  });

  it('is taken back though the system has asked for points since', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [{ say: 'D-1 blir 10 personer' }]);
    await sweepAt(stage, at('2027-03-16'));
    await play(anna, [
      { say: 'historik D-1', see: ['Handläggaren fick frågan om punkter'] },
      { say: 'ångra D-1', see: ['10 personer → tomt'] },
    ]);
  });

  it('into days that have passed is asked about before anything changes', async () => {
    const anna = stage.as(people.anna);
    const shown = await play(anna, [
      {
        say: 'D-1 12-14 mars 2025',
        see: ['12–14 mars 2025 har redan varit. Har resan ägt rum?'],
        miss: ['Ändrat i D-2027-001'],
      },
    ]);
    assert.ok(titlesOf(shown).includes('Spara'));
    await play(anna, [
      { say: 'D-1', see: ['12–14 mars 2027'] },
      { say: 'D-1 12-14 mars 2025' },
      { press: 'Spara', see: ['12–14 mars 2027 → 12–14 mars 2025'] },
    ]);
  });

  for (const [form, part] of [
    ['the short form', undefined],
    ['a part of it', 'what'],
  ] as const) {
    it(`into days that have passed is asked about in ${form} too, once for the same days`, async () => {
      const anna = stage.as(people.anna);
      const open = [{ say: 'D-1' }, { press: 'Ändra' }];
      await play(anna, [
        ...open,
        ...(part ? [{ press: 'Alla delar' }, { press: 'Fyll i', fill: { part } }] : []),
        {
          press: 'Spara',
          fill: { firstDay: '2026-03-12', lastDay: '2026-03-14' },
          see: ['12–14 mars 2026 har redan varit. Har resan ägt rum?'],
          miss: ['Ändrat i'],
        },
        {
          press: 'Spara',
          fill: { firstDay: '2026-04-12', lastDay: '2026-04-14' },
          see: ['12–14 april 2026 har redan varit.'],
        },
        { press: 'Spara', see: ['12–14 mars 2027 → 12–14 april 2026'] },
        ...open,
        // What has begun is corrected without a question.
        {
          press: 'Spara',
          fill: { firstDay: '2026-04-12', lastDay: '2026-04-15' },
          see: ['12–14 april 2026 → 12–15 april 2026'],
        },
      ]);
    });
  }

  it('into days that have passed is asked about when the field is named, in English too', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      { say: 'D-1 datum: 12–14 mars 2026', see: ['har redan varit. Har resan ägt rum?'] },
      { say: 'English' },
      { say: 'D-1 dates: 12–14 March 2026', see: ['has passed. Has the trip taken place?'] },
      { press: 'Save', see: ['12–14 March 2027 → 12–14 March 2026'] },
    ]);
  });

  it('is not taken back once somebody else has changed it, or when there is none', async () => {
    await play(stage.as(people.anna), [
      { say: 'ångra D-1', see: ['Det senaste i D-2027-001 är ingen ändring som går att ångra.'] },
      { say: 'D-1 blir 10 personer' },
    ]);
    await play(stage.as(people.megan), [{ say: 'byt värd för D-1 till LU' }]);
    await play(stage.as(people.anna), [
      { say: 'ångra D-1', see: ['Megan Bowen har gjort något med D-2027-001 efter dig'] },
      { say: 'undo D-1', see: ['Megan Bowen has done something with D-2027-001 after you'] },
    ]);
  });

  it('is no more than a draft that was thrown away later', async () => {
    await play(stage.as(people.anna), [{ say: 'D-1 blir 10 personer' }]);
    stage.clock.at += 1000;
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Wuhan' },
      { press: 'Avbryt', see: ['Avbrutet.'] },
      { say: 'ångra', see: ['Besök från Wuhan'] },
    ]);
  });
});

describe('Help', () => {
  it('fits the roles on two screens, and its rows can be pressed', async () => {
    const stage = await openStage();
    await play(stage.as(people.anna), [
      {
        say: 'hjälp',
        see: ['Registrera ett besök eller en resa'],
        miss: ['GRIP (enheten)', 'roll'],
      },
      { press: '”visa delegationer”', see: ['Ingen delegation är registrerad än.'] },
      { say: 'help' },
      { press: '‘new delegation from Tianjin’', see: ['Tianjin'] },
    ]);
    await play(stage.as(people.eva), [
      {
        say: 'hjälp',
        see: ['Tryck här, eller skriv'],
        miss: ['Registrera ett besök', 'Lägga till'],
      },
    ]);
    await play(stage.as(people.karin), [{ say: 'hjälp', see: ['Se vem som har vilken roll'] }]);
    await stage.close();
  });
});
