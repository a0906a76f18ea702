import assert from 'node:assert/strict';
import { play } from '../conversation.ts';
import type { Player, Shown } from '../stage.ts';
import { anna, eva, megan, omar, onBothStores, register } from './both-stores.ts';

const numbersIn = ({ words }: Shown) =>
  [...words.matchAll(/^(D-2027-\d{3}) ·/gm)].map(([, no]) => no);
const list = async (player: Player, say: string) => numbersIn(await player.say(say));

onBothStores('A list of delegations', (stage) => {
  before(async () => {
    const ask = (person: typeof anna) => stage().as(person);
    await ask(anna).say('svenska');
    await ask(omar).say('svenska');
    const days = (from: string, to: string) => [`2027-${from}`, `2027-${to}`] as const;
    await register(
      ask(anna),
      { organisation: 'Shenzhen Health Bureau', place: 'Shenzhen', days: days('03-12', '03-14') },
      {
        kind: 'trip',
        organisation: 'Provincial Health Commission',
        place: 'Guangdong',
        days: days('10-04', '10-08'),
        theme: 'food',
      },
      { organisation: 'Tianjin Cancer Hospital', place: 'Tianjin', days: days('01-07', '01-08') },
      { organisation: 'Wuhan University', place: 'Wuhan', theme: 'innovation' },
    );
    await register(
      ask(omar),
      { organisation: 'Medical University', place: 'Guangzhou', days: days('03-30', '04-02') },
      {
        organisation: 'Qingdao Foods',
        place: 'Qingdao',
        days: days('02-08', '02-09'),
        theme: 'food',
        host: 'Lunds universitet',
      },
    );
  });

  it('S59: begins with Guangdong, then what comes first, what is over, what has no days', async () => {
    assert.deepEqual(await list(stage().as(eva), 'visa delegationer'), [
      'D-2027-001',
      'D-2027-005',
      'D-2027-002',
      'D-2027-006',
      'D-2027-003',
      'D-2027-004',
    ]);
  });

  for (const [say, numbers] of [
    ['mina besök från Guangdong i mars', ['001']],
    ['visa besök från Guangdong i mars', ['001', '005']],
    ['visa delegationer från Guangdong', ['001', '005', '002']],
    ['visa besök från Guangzhou', ['005']],
    ['visa delegationer i april', ['005']],
    ['vilka kommer i höst', []],
    ['vad händer i höst', ['002']],
    ['visits in February', ['006']],
    ['visa besök inom livsmedel', ['006']],
    ['visa besök hos LU', ['006']],
    ['visa delegationer Tianjin Cancer Hospital', ['003']],
    ['visa delegationer shenz', ['001']],
    ['genomförda besök', ['003']],
    ['besök utan uppföljning', ['003']],
    ['visits without follow-up', ['003']],
    ['vad är på gång', ['006', '001', '005', '002', '004']],
    ['visa allt som väntar', ['006', '001']],
    ['what is waiting', ['006', '001']],
    ['inställda besök', []],
    ['mina delegationer', ['001', '002', '003', '004']],
  ] as const) {
    it(`for "${say}" is ${numbers.join(', ') || 'empty'}`, async () => {
      const found = await list(stage().as(anna), say);
      assert.deepEqual(
        found,
        numbers.map((number) => `D-2027-${number}`),
      );
    });
  }

  it('says what it is of, and how many there are', async () => {
    await play(stage().as(anna), [
      { say: 'svenska' },
      {
        say: 'mina besök från Guangdong i mars',
        see: ['Delegationer · 1 av 1', 'Dina besök · Guangdong · mars 2027', '12–14 mars 2027'],
      },
      {
        say: 'visa besök från Sichuan',
        see: ['Besök · Sichuan', 'Inget hittades.'],
      },
      { say: 'visa besök 31 april', see: ['31 april finns inte.'] },
      { say: 'inställda resor', see: ['Resor · inställda'], buttons: ['Visa alla'] },
    ]);
    await play(stage().as(megan), [
      { say: 'English' },
      {
        say: 'show trips this autumn',
        see: ['Delegations · 1 of 1', 'Trips · September–November 2027'],
      },
      { say: 'my visits', see: ['You are not responsible for any delegation.'] },
    ]);
  });

  it('waits for a request that is not decided, however far ahead', async () => {
    const player = stage().as(omar);
    await play(player, [
      { say: 'begär politisk medverkan för D-5' },
      { press: 'Fortsätt', fill: { others: 'Anna Ek, regionråd' } },
      { press: 'Fortsätt', fill: { 'motivation-1': 'Hon kan det', 'type-1': 'making-contacts' } },
      { press: 'Fortsätt', fill: { dialogue: 'Lunds universitet 8 januari' } },
      { press: 'Skicka till enheten', see: ['Under beredning'] },
    ]);
    const found = ['D-2027-006', 'D-2027-001', 'D-2027-005'];
    assert.deepEqual(await list(player, 'visa allt som väntar'), found);
  });

  it('offers the lists that are asked for most, Guangdong first of the places (S59)', async () => {
    const player = stage().as(omar);
    await play(player, [
      {
        say: 'visa delegationer',
        buttons: [
          'Mina',
          'Den här månaden',
          'Från Guangdong',
          'Det som väntar',
          'Utan uppföljning',
        ],
      },
      { press: 'Mina', see: ['Dina delegationer', '2 av 2'], buttons: ['Visa alla'] },
      { press: 'Visa alla', see: ['6 av 6'] },
      { press: 'Från Guangdong', see: ['Delegationer · Guangdong', '3 av 3'] },
      { press: 'Visa alla' },
      { press: 'Den här månaden', see: ['januari 2027', 'D-2027-003'] },
      { press: 'Visa alla' },
      { press: 'Utan uppföljning', see: ['D-2027-003'] },
      { press: 'Öppna D-2027-003', see: ['Besök D-2027-003 · Genomfört'] },
    ]);
  });
});

onBothStores('A list that is longer than a card', (stage) => {
  it('is turned by its button, fifteen rows a card', async () => {
    const player = stage().as(anna);
    for (let day = 1; day <= 17; day += 1) {
      const may = `2027-05-${String(day).padStart(2, '0')}`;
      await register(player, { organisation: 'Huawei', place: 'Shenzhen', days: [may, may] });
    }
    const [first] = [await player.say('visa besök från Shenzhen')];
    assert.ok(first?.words.includes('Delegationer · 15 av 17'));
    assert.equal(numbersIn(first as Shown).length, 15);
    await play(player, [
      {
        press: 'Visa fler',
        see: ['16–17 av 17', 'D-2027-016', 'D-2027-017'],
        miss: ['D-2027-015'],
      },
    ]);
    const { words } = await player.click({ verb: 'list-delegations', list: 'nothing', from: 'x' });
    assert.ok(words.includes('Kortet går inte att använda längre'));
  });
});
