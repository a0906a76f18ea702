import assert from 'node:assert/strict';
import { play } from '../conversation.ts';
import type { Shown } from '../stage.ts';
import { anna, megan, omar, onBothStores, register } from './both-stores.ts';

const hospital = 'Tianjin Cancer Hospital';
const numbersIn = ({ words }: Shown) =>
  [...words.matchAll(/^D-2027-(\d{3}) ·/gm)].map(([, no]) => no);

onBothStores('Who has met an organisation', (stage) => {
  before(async () => {
    const ask = (person: typeof anna) => stage().as(person);
    for (const person of [anna, omar]) await ask(person).say('svenska');
    const days = (from: string, to: string) => [`2027-${from}`, `2027-${to}`] as const;
    await register(
      ask(anna),
      { organisation: hospital, place: 'Tianjin', days: days('01-07', '01-08') },
      { organisation: hospital, place: 'Tianjin', days: days('10-04', '10-06'), kind: 'trip' },
      { organisation: 'Nankai University', place: 'Tianjin', days: days('04-05', '04-06') },
    );
    await register(
      ask(omar),
      { organisation: hospital, place: 'Tianjin', days: days('06-01', '06-02') },
      { organisation: hospital, place: 'Tianjin', days: days('08-01', '08-02') },
    );
    await play(ask(omar), [
      { say: 'ställ in D-2027-005' },
      { press: 'Ställ in besöket', see: ['Inställt'] },
    ]);
  });

  for (const say of [
    `vem mer har träffat ${hospital}`,
    `vilka har träffat ${hospital}?`,
    `har vi haft ${hospital} här förut`,
    `har ${hospital} varit här förut?`,
    `who else has met ${hospital}?`,
    `have we met ${hospital} before?`,
    `has ${hospital} been here before`,
  ]) {
    it(`is told the newest first, without what was called off, for "${say}"`, async () => {
      assert.deepEqual(numbersIn(await stage().as(megan).say(say)), ['002', '004', '001']);
    });
  }

  it('says how many times, when last, who and how many open points, and opens a row', async () => {
    await play(stage().as(omar), [
      {
        say: `vem mer har träffat ${hospital}`,
        see: [
          '3 tillfällen, senast 7–8 januari 2027.',
          'Resa till Tianjin · 4–6 oktober 2027 · ansvarig Anna Lindqvist · inga öppna punkter',
          'Besök från Tianjin · 1–2 juni 2027 · ansvarig Omar Haddad',
        ],
      },
      { press: 'Öppna D-2027-002', see: ['D-2027-002', hospital] },
      {
        say: 'vem mer har träffat dem',
        see: ['2 tillfällen utöver D-2027-002', 'D-2027-004', 'D-2027-001'],
        miss: ['D-2027-002 ·'],
      },
      {
        say: `vem mer har träffat ${hospital}`,
        see: ['2 tillfällen utöver D-2027-002'],
        miss: ['D-2027-002 ·'],
      },
      { say: `vem har träffat ${hospital}`, see: ['3 tillfällen, senast'] },
    ]);
    await play(stage().as(megan), [
      { say: 'English' },
      { say: `who has met ${hospital}`, see: ['3 times, most recently 7–8 January 2027.'] },
      { say: 'show D-2027-003' },
      { say: 'have they been here before?', see: ['I find nothing but D-2027-003'] },
      { say: 'who has met Nankai University', see: ['Once, still to come.'] },
    ]);
  });

  it('takes a place alone for all that is from there', async () => {
    const shown = await stage().as(omar).say('har vi haft Tianjin här förut');
    assert.deepEqual(numbersIn(shown), ['002', '004', '003', '001']);
  });

  it('offers what comes nearest when nothing is with just them, and says so', async () => {
    await play(stage().as(omar), [
      {
        say: 'vem har träffat Tianjin Medical University',
        see: ['Jag hittar inget som är registrerat med Tianjin Medical University.', 'närmast'],
      },
      {
        say: 'vem har träffat Cancer Hospital',
        see: ['Det här kommer närmast. 3 tillfällen'],
      },
      {
        say: 'vem har träffat Fudan University',
        see: ['Jag hittar inget som är registrerat med Fudan University.'],
        buttons: ['Visa alla'],
      },
    ]);
  });

  it('asks which one is meant when nothing has been talked about', async () => {
    const group = { id: '19:new', type: 'groupChat' } as const;
    await play(stage().as(anna, group), [{ say: 'vem mer har träffat dem', see: ['Vilken'] }]);
  });

  it('does not tell of what is secret, nor count it', async () => {
    await play(stage().as(anna), [
      { say: 'D-2027-001' },
      { press: 'Ändra' },
      { press: 'Alla delar' },
      { press: 'Fyll i', fill: { part: 'papers' } },
      { press: 'Spara', fill: { isSecret: 'yes' } },
      { say: `vem har träffat ${hospital}`, see: ['3 tillfällen', 'senast 7–8 januari'] },
    ]);
    const shown = await play(stage().as(omar), [
      { say: `vem har träffat ${hospital}`, see: ['2 tillfällen, inget av det har varit än.'] },
    ]);
    assert.deepEqual(numbersIn(shown), ['002', '004']);
    const group = { id: '19:group', type: 'groupChat' } as const;
    await play(stage().as(anna, group), [
      { say: `vem har träffat ${hospital}`, see: ['2 tillfällen'] },
    ]);
  });
});
