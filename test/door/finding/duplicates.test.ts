import assert from 'node:assert/strict';
import { play } from '../conversation.ts';
import { countOf } from '../on-stage.ts';
import { anna, megan, omar, onBothStores, register } from './both-stores.ts';

const asked =
  'Det finns redan ett besök från Tianjin Cancer Hospital 12–14 mars: D-2027-001, handläggare Anna Lindqvist. Är det samma besök?';
const choices = ['Registrera', 'Öppna D-2027-001', 'Ändra', 'Avbryt'];

onBothStores('A visit that may be registered already', (stage) => {
  before(() =>
    register(stage().as(anna), {
      organisation: 'Tianjin Cancer Hospital',
      place: 'Tianjin',
      days: ['2027-03-12', '2027-03-14'],
    }),
  );

  const life = 'life science';
  for (const say of [
    `ny delegation från Tianjin Cancer Hospital 12–14 mars`,
    `ny delegation från Cancer Hospital i Tianjin 18 mars, ${life}`,
    `ny delegation från Tianjin Medical University 14–16 mars`,
  ]) {
    it(`is told of at "${say}"`, async () => {
      await play(stage().as(omar), [
        { say, see: [asked], buttons: choices },
        { say: 'nej', see: ['Stämmer det här?'], miss: ['Det finns redan'] },
        { say: '9 personer', miss: ['Det finns redan'] },
        { press: 'Avbryt', see: ['Avbrutet.'] },
      ]);
    });
  }

  it('is told of when nobody is named, and the days are near', async () => {
    await play(stage().as(omar), [
      { say: 'ny delegation från Tianjin 19 mars' },
      { say: 'vet inte än', see: [asked] },
      { say: '30 mars', see: ['Stämmer det här?'], miss: ['Det finns redan'] },
      { press: 'Avbryt', see: ['Avbrutet.'] },
    ]);
  });

  for (const say of [
    'ny delegation från Tianjin Cancer Hospital 1–2 april',
    'ny delegation från Tianjin Medical University 16–17 mars',
    `ny delegation från Wuhan University 12–14 mars, ${life}`,
    'resa till Tianjin Cancer Hospital 12–14 mars',
  ]) {
    it(`is not told of at "${say}"`, async () => {
      await play(stage().as(omar), [
        { say, see: ['Stämmer det här?'], miss: ['Det finns redan'] },
        { press: 'Avbryt', see: ['Avbrutet.'] },
      ]);
    });
  }

  it('is opened, and the draft is kept', async () => {
    for (const yes of [{ press: 'Öppna D-2027-001' }, { say: 'ja' }]) {
      await play(stage().as(omar), [
        { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars', see: [asked] },
        { ...yes, see: ['Besök D-2027-001 · Registrerat', 'Utkastet är kvar.'] },
        // What is said next is of the visit that is there.
        { say: 'historik', see: ['Historik D-2027-001'] },
        { say: 'fortsätt', see: [asked] },
        { say: 'avbryt', see: ['Avbrutet.'] },
      ]);
    }
    assert.equal(await countOf(stage().as(omar)), 1);
  });

  it('is told of in English, and registered all the same when it is another', async () => {
    const english =
      'There is already a visit from Tianjin Cancer Hospital on 12–14 March: D-2027-001, officer Anna Lindqvist. Is it the same visit?';
    await play(stage().as(megan), [
      { say: 'English' },
      { say: 'new delegation from Tianjin Cancer Hospital 13–15 March', see: [english] },
      { press: 'Register', see: ['Visit D-2027-002 · Registered'] },
    ]);
  });
});
