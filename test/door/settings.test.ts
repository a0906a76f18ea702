import assert from 'node:assert/strict';
import { play } from './conversation.ts';
import { at, digestsAt } from './follow-up.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

const env = { ADMINS: people.omar.id };

describe('The settings', () => {
  let stage: Stage;
  let admin: Player;
  let secretary: Player;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage({ env });
    admin = stage.as(people.omar);
    secretary = stage.as(people.karin);
    anna = stage.as(people.anna);
  });
  afterEach(() => stage.close());

  it('are shown to everyone, each with its value and its row', async () => {
    await play(anna, [
      {
        say: 'inställningar',
        see: [
          'Inställningar · Standard',
          'Politiker per resa till Kina innan det varnas: 3',
          'Politisk medverkan och styrning, S23',
          'Påminnelser före en punkts datum: 7 dagar före och samma dag',
          'Uppföljning, S84',
          'Morgonens lista: kl. 8.00',
          'GRIP:s egna ändras av sekreteraren, övriga av en administratör.',
        ],
        buttons: [],
      },
      { say: 'settings', see: ['Settings · As standard', 'GRIP’s answer time: 5 working days'] },
    ]);
  });

  for (const [say, was, is] of [
    [
      'sätt påminnelser till 5 dagar före',
      '7 dagar före och samma dag',
      '5 dagar före och samma dag',
    ],
    ['sätt påminnelser till bara 3 dagar före', '7 dagar före och samma dag', '3 dagar före'],
    [
      'sätt påminnelserna efter till 2, 5 och 10 dagar',
      '3, 7 och 14 dagar efter',
      '2, 5 och 10 dagar efter',
    ],
    ['sätt påminnelser till var 10:e dag', 'var 14:e dag', 'var 10:e dag'],
    ['sätt morgonlistan till 7.30', 'kl. 8.00', 'kl. 7.30'],
    ['sätt utkast till 60 dagar', '30 dagar', '60 dagar'],
    ['sätt framförhållning till 6 veckor', '60 dagar', '42 dagar'],
    ['sätt minsta antal punkter till 2', '1 punkt', '2 punkter'],
    ['slå på checklistan över risker', 'av', 'på'],
  ] as const) {
    it(`are changed by an administrator who says "${say}"`, async () => {
      await play(admin, [
        { say: 'svenska' },
        {
          say,
          see: [
            `${was} → ${is}.`,
            'Inställningar · 1 ändrad',
            'ändrad av Omar Haddad 11 januari 2027',
          ],
        },
        { say, see: ['Inget skilde sig'] },
      ]);
    });
  }

  it('are changed in English, too', async () => {
    await play(admin, [
      { say: 'set the reminders to 5 days before', see: ['5 days before and on the day'] },
      { say: 'set the morning list to 07:30', see: ['08:00 → 07:30'] },
      { say: 'set the weather to sunny', see: ['I do not understand which setting you mean.'] },
    ]);
    await play(secretary, [
      { say: 'set the answer time to 7 working days', see: ['5 working days → 7 working days'] },
    ]);
  });

  it('that are GRIP’s own are changed by its secretary alone, the others by an administrator', async () => {
    await play(secretary, [
      { say: 'svenska' },
      { say: 'sätt politiker per resa till 4', see: ['3 → 4.'] },
    ]);
    await play(admin, [
      {
        say: 'sätt politiker per resa till 5',
        see: ['Det här bestämmer GRIP, och sekreteraren ändrar det.'],
      },
    ]);
    for (const player of [anna, stage.as(people.megan), stage.as(people.eva)]) {
      await play(player, [{ say: 'sätt utkast till 60 dagar', see: ['bara en administratör'] }]);
      const { words } = await player.click({
        verb: 'save-setting',
        setting: 'draftDays',
        value: '60',
      });
      assert.match(words, /bara en administratör/);
    }
    await play(anna, [{ say: 'inställningar', see: ['1 ändrad', 'Utkast sparas: 30 dagar'] }]);
  });

  it('are changed in a form, with what is wrong beside the field', async () => {
    await play(admin, [
      { say: 'inställningar' },
      {
        press: 'Ändra: Utkast sparas',
        see: ['Utkast sparas', 'Nu: 30 dagar', 'Standard: 30 dagar', 'Vad ska gälla?'],
      },
      { press: 'Spara', fill: { value: 'mycket' }, see: ['Fel: ”mycket” går inte att använda'] },
      {
        press: 'Spara',
        fill: { value: '900' },
        see: ['Fel: ”Utkast sparas” kan vara mellan 2 och 366.'],
      },
      {
        press: 'Spara',
        fill: { value: '20' },
        see: ['Fel: Ett ord om utkastet dag 27 kommer för sent när det tas bort dag 20.'],
      },
      { press: 'Spara', fill: { value: '45' }, see: ['30 dagar → 45 dagar', '1 ändrad'] },
      {
        press: 'Ändra: Utkast sparas',
        see: ['Nu: 45 dagar'],
        buttons: ['Spara', 'Återställ standard', 'Tillbaka'],
      },
      { press: 'Återställ standard', see: ['45 dagar → 30 dagar', 'Inställningar · Standard'] },
    ]);
    await play(secretary, [
      { say: 'inställningar' },
      { press: 'Ändra: Vilka i GRIP som röstar' },
      {
        press: 'Spara',
        fill: { value: 'grip-member' },
        see: ['Fel: Den som har utslagsröst måste själv få rösta.'],
      },
      {
        press: 'Spara',
        fill: { value: 'grip-chair,grip-member' },
        see: ['ordförande i GRIP och ledamot i GRIP.'],
      },
      { press: 'Ändra: GRIP är beslutfört' },
      {
        press: 'Spara',
        fill: { value: '66' },
        see: ['när fler än 50 % har röstat → när fler än 66 % har röstat'],
      },
    ]);
  });

  it('that two change at once: the later is told, and what was typed is kept', async () => {
    const other = stage.as(people.omar, { id: 'a:phone', type: 'personal' });
    await admin.say('inställningar');
    await other.say('inställningar');
    await admin.press('Ändra: Utkast sparas');
    await other.press('Ändra: Utkast sparas');
    await play(admin, [{ press: 'Spara', fill: { value: '40' }, see: ['30 dagar → 40 dagar'] }]);
    await play(other, [
      {
        press: 'Spara',
        fill: { value: '50' },
        see: ['Omar Haddad ändrade den här inställningen samtidigt.', 'Nu: 40 dagar'],
      },
      { press: 'Spara', fill: { value: '50' }, see: ['40 dagar → 50 dagar'] },
    ]);
  });

  it('that are different ones do not stand in each other’s way', async () => {
    const [one, two] = [
      stage.as(people.omar, { id: 'a:1', type: 'personal' }),
      stage.as(people.karin),
    ];
    await Promise.all([one.say('svenska'), two.say('svenska')]);
    await Promise.all([
      one.say('sätt utkast till 60 dagar'),
      two.say('sätt svarstiden till 9 arbetsdagar'),
    ]);
    await play(anna, [
      {
        say: 'inställningar',
        see: ['2 ändrade', 'Utkast sparas: 60 dagar', 'svarstid: 9 arbetsdagar'],
      },
    ]);
  });

  it('hold for the rules at once: closing, reminders, the morning and drafts', async () => {
    await play(admin, [
      { say: 'sätt minsta antal punkter till 2' },
      { say: 'sätt påminnelser till 5 dagar före' },
      { say: 'sätt morgonlistan till 9.30' },
      { say: 'sätt utkast till 60 dagar' },
    ]);
    await play(anna, [
      { say: 'ny delegation från Wuhan', see: ['Utkastet sparas i 60 dagar.'] },
      { say: 'avbryt' },
      { say: 'ny delegation från Tianjin Cancer Hospital, 12-14 mars' },
      { press: 'Registrera' },
    ]);
    stage.clock.at = at('2027-03-15', '09:00');
    await play(anna, [
      { say: 'lägg till punkter: Boka tolk senast 1 april' },
      { press: 'Spara' },
      { say: 'avsluta D-1', see: ['Det måste finnas minst 2 uppföljningspunkter'] },
    ]);
    assert.deepEqual(await digestsAt(stage, at('2027-03-25', '10:00')), []);
    // Five days before falls on a Saturday: the Tuesday after Easter is the next working day.
    assert.deepEqual(await digestsAt(stage, at('2027-03-30', '09:00')), []);
    assert.equal((await digestsAt(stage, at('2027-03-30', '09:30'))).length, 1);
  });
});

describe('The roles', () => {
  let stage: Stage;
  let admin: Player;
  beforeEach(async () => {
    stage = await openStage({ env });
    admin = stage.as(people.omar);
    await admin.say('svenska');
  });
  afterEach(() => stage.close());

  it('are shown to everyone', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'roller',
        see: [
          'Anna Lindqvist\nhandläggare',
          'Eva Holmgren\nordförande i GRIP',
          'Omar Haddad',
          'administratör genom driften',
          'En administratör ändrar roller.',
        ],
        buttons: [],
      },
      { say: 'who has which role', see: ['Eva Holmgren\nchair of GRIP'] },
    ]);
  });

  it('are given and taken away by saying so, and hold at once', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [{ say: 'svenska' }, { say: 'roller' }]);
    await play(admin, [
      {
        say: 'gör Anna Lindqvist till enheten',
        see: ['Anna Lindqvist är nu handläggare och enheten.'],
      },
      {
        say: 'gör Jonas Ekdahl till vice ordförande',
        see: ['Jonas Ekdahl är nu vice ordförande i GRIP.'],
      },
      {
        say: 'ta bort rollen handläggare från Anna Lindqvist',
        see: ['Anna Lindqvist är nu enheten.'],
      },
      {
        say: 'make Anna Lindqvist an administrator',
        see: ['Anna Lindqvist är nu enheten och administratör.'],
      },
      { say: 'gör Nils Nilsson till handläggare', see: ['Jag känner ingen i ”Nils Nilsson”.'] },
      { say: 'gör Anna Lindqvist till kung', see: ['Vilken roll? Välj bland'] },
    ]);
    await play(anna, [{ say: 'sätt utkast till 60 dagar', see: ['30 dagar → 60 dagar'] }]);
  });

  it('are given to one who has written, though the records do not know them', async () => {
    const nils = { id: '11111111-2222-4333-8444-555555555555', name: 'Nils Nilsson' };
    await stage.as(nils).say('hej');
    await play(admin, [
      {
        say: 'gör Nils Nilsson till sekreterare',
        see: ['Nils Nilsson är nu handläggare och sekreterare.'],
      },
      { say: 'roller', see: ['Nils Nilsson\nhandläggare och sekreterare'] },
    ]);
  });

  it('are changed in a form', async () => {
    await play(admin, [
      { say: 'roller' },
      { press: 'Ändra rollen för Anna Lindqvist', see: ['Vilka roller ska gälla?'] },
      {
        press: 'Spara',
        fill: { roles: 'unit,secretary' },
        see: ['Anna Lindqvist är nu enheten och sekreterare.'],
      },
    ]);
  });

  it('are changed by an administrator alone', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      { say: 'gör Anna Lindqvist till administratör', see: ['bara en administratör'] },
    ]);
    const { words } = await anna.click({
      verb: 'save-roles',
      person: people.anna.id,
      roles: 'admin',
    });
    assert.match(words, /bara en administratör/);
  });
});
