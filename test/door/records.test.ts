import assert from 'node:assert/strict';
import { type Exchange, play, titlesOf } from './conversation.ts';
import { contact, why } from './filled-in.ts';
import { openStage, people, type Stage } from './stage.ts';

const full = 'ny delegation från Tianjin Cancer Hospital 12–14 mars';
const registered: readonly Exchange[] = [{ say: full }, { press: 'Registrera' }];
const standing = (stage: Stage, id: string) => stage.channel.standing(id).map(({ card }) => card);

describe('A registered delegation', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), registered);
  });
  afterEach(() => stage.close());

  it('is shown by its number, whole or short, and to everyone who may read', async () => {
    for (const say of ['visa D-2027-001', 'D-1', 'd 2027 1', 'visa D‑2027‑001']) {
      await play(stage.as(people.omar), [{ say, see: ['Besök D-2027-001 · Registrerat'] }]);
    }
    await play(stage.as(people.eva), [{ say: 'show D-2027-001', see: ['Visit D-2027-001'] }]);
    await play(stage.as(people.omar), [
      { say: 'visa D-2027-099', see: ['Det finns ingen delegation D-2027-099.'] },
    ]);
  });

  it('is listed, also by words and for the one who is responsible', async () => {
    const row = 'D-2027-001 · Registrerat · Tianjin Cancer Hospital';
    await play(stage.as(people.omar), [
      { say: 'visa delegationer', see: [row, 'ansvarig Anna Lindqvist'] },
      { say: 'visa delegationer tianj', see: ['Delegationer · tianj', row] },
      { say: 'visa delegationer Wuhan', see: ['Delegationer · Wuhan', 'Inget hittades.'] },
      { say: 'visa mina delegationer', see: ['Du ansvarar inte för någon delegation.'] },
      { say: 'show delegations', see: ['D-2027-001 · Registered'] },
      { press: 'Open D-2027-001', see: ['Visit D-2027-001'] },
    ]);
  });

  it('is changed in words, and says what changed', async () => {
    await play(stage.as(people.anna), [
      { say: 'ändra D-2027-001 till 10 personer', see: ['10 personer', 'Ändrat i D-2027-001'] },
      { say: 'flytta D-1 till 19–21 mars', see: ['12–14 mars 2027 → 19–21 mars 2027'] },
      { say: 'byt värd för D-1 till LU', see: ['Region Skåne → Lunds universitet'] },
      { say: 'D-1 blir 10 personer', see: ['Inget skilde sig'] },
      { say: 'D-1 31 april', see: ['31 april finns inte.', 'Vad ska ändras?'] },
      { say: 'D-1 blir lila', see: ['Jag förstod inte vad som ändras', 'Vad ska ändras?'] },
      { say: 'ändra D-1 till 0 personer', see: ['minst 1'] },
    ]);
  });

  it('is changed on the card, with what is wrong beside its field', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1' },
      { press: 'Ändra', see: ['Vad ska ändras?'] },
      { press: 'Spara', fill: { lastDay: '2027-03-11' }, see: ['Fel: Sista dagen, 11 mars'] },
      { press: 'Spara', fill: { lastDay: '2027-03-15', headcount: '9' }, see: ['9 personer'] },
      { press: 'Ändra' },
      { press: 'Spara', see: ['Inget skilde sig'] },
    ]);
  });

  it('takes in two changes of different fields that race', async () => {
    const anna = stage.as(people.anna);
    const megan = stage.as(people.megan);
    await play(anna, [{ say: 'D-1' }, { press: 'Ändra' }]);
    await play(megan, [{ say: 'byt värd för D-1 till LU' }]);
    await play(anna, [
      { press: 'Spara', fill: { headcount: '16' }, see: ['16 personer', 'Lunds universitet'] },
    ]);
  });

  it('shows the later of two changes of one field what the first was, and keeps what was typed', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [{ say: 'D-1' }, { press: 'Ändra' }]);
    await play(stage.as(people.megan), [
      { say: 'ändra D-1 till 12 personer' },
      { say: 'byt värd för D-1 till LU' },
    ]);
    await play(anna, [
      {
        press: 'Spara',
        fill: { headcount: '15', initiator: 'Anna' },
        see: ['Megan Bowen ändrade D-2027-001 samtidigt.'],
      },
      { press: 'Spara', see: ['15 personer', 'Initiativ: Anna', 'Lunds universitet'] },
    ]);
  });

  it('is confirmed only when nothing is missing', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'bekräfta D-1',
        see: ['går inte att bekräfta än', 'ny kontakt', 'mål', 'vad vi vinner', 'S67–S68'],
      },
      { say: 'byt värd för D-1 till LU' },
      { press: 'Komplettera', see: ['Varför: saknar mål, initiativtagare, affärspotential'] },
      { press: 'Fyll i' },
      { press: 'Spara', fill: why, see: ['Innan besöket kan bekräftas saknas vad de vill få ut'] },
      { press: 'Fyll i' },
      { press: 'Spara', fill: contact, see: ['Inget saknas: besöket kan bekräftas.'] },
      { press: 'Bekräfta', see: ['Besök D-2027-001 · Bekräftat'] },
      { say: 'bekräfta D-1', see: ['D-2027-001 är redan bekräftad.'] },
    ]);
  });

  it('is called off in two steps, its officer is told and every standing card follows', async () => {
    const group = { id: '19:group', type: 'groupChat' } as const;
    await play(stage.as(people.omar), [{ say: 'show D-1' }]);
    await play(stage.as(people.eva, group), [{ say: 'visa D-1' }]);
    await play(stage.as(people.megan), [
      { say: 'ställ in D-1', see: ['Ska besöket D-2027-001 ställas in?'] },
      { press: 'Behåll', see: ['D-2027-001 är kvar som den är.', 'Registrerat'] },
      { say: 'ställ in D-1' },
      { press: 'Ställ in besöket', fill: { reason: 'Sjukdom' }, see: ['Inställt av Megan Bowen'] },
      { say: 'ställ in D-1', see: ['D-2027-001 är redan inställd'] },
      { say: 'D-1 blir 10 personer', see: ['D-2027-001 är redan inställd'] },
    ]);
    const told = standing(stage, `a:${people.anna.id}`).at(-1);
    assert.match(String(told?.speak), /^Megan Bowen har ställt in besöket D-2027-001\./);
    assert.match(JSON.stringify(standing(stage, `a:${people.omar.id}`)), /Called off by Megan/);
    assert.match(JSON.stringify(standing(stage, group.id)), /Inställt av Megan/);
    await play(stage.as(people.anna), [
      {
        say: 'historik D-1',
        see: ['Registrerades', 'Ställdes in', 'Megan Bowen', 'Sjukdom'],
        miss: ['status'],
      },
    ]);
  });

  it('is not changed by another officer or by a member of GRIP, but by the unit', async () => {
    const only = 'Bara den som är ansvarig och enheten kan göra det här.';
    await play(stage.as(people.omar), [
      { say: 'D-1 blir 10 personer', see: [only] },
      { say: 'D-1 blir lila', see: [only] },
      { say: 'ställ in D-1', see: [only] },
      { say: 'bekräfta D-1', see: [only] },
    ]);
    await play(stage.as(people.eva), [
      { say: 'D-1 blir 10 personer', see: ['inte du med din roll'] },
      { say: full, see: ['inte du med din roll'] },
    ]);
    const omar = stage.as(people.omar);
    for (const verb of ['edit-delegation', 'save-delegation', 'call-off-delegation']) {
      const { words } = await omar.click({ verb, delegation: 'D-2027-001', headcount: '99' });
      assert.doesNotMatch(words, /99|Inställt/);
    }
    await play(stage.as(people.megan), [{ say: 'D-1 blir 10 personer', see: ['10 personer'] }]);
  });

  for (const type of ['groupChat', 'channel'] as const) {
    it(`stands in a ${type} without buttons but one, which opens it in one's own chat`, async () => {
      const omar = stage.as(people.omar, { id: `19:${type}`, type });
      const shown = await play(omar, [{ say: '<at>Delegationsassistenten</at> visa D-1' }]);
      assert.deepEqual(titlesOf(shown), ['Öppna i egen chatt']);
      await play(omar, [{ press: 'Öppna i egen chatt', see: ['din egen chatt'] }]);
      const own = standing(stage, `a:${people.omar.id}`).at(-1);
      assert.match(String(own?.speak), /^Här är D-2027-001/);
    });
  }
});
