import assert from 'node:assert/strict';
import { buttonsOf, inputsOf, wordsOf } from './cards.ts';
import { type Exchange, play, titlesOf } from './conversation.ts';
import type { SentMessage } from './fake-channel.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

/** Monday 15 March 2027, nine in the morning: what was registered for 12–14 March is over. */
const AFTER = Date.parse('2027-03-15T08:00:00Z');
const DAY = 86_400_000;

const registering: Readonly<Record<string, readonly Exchange[]>> = {
  'visit sv': [
    { say: 'ny delegation från Tianjin Cancer Hospital, 12-14 mars, 8 personer, life science' },
    { press: 'Registrera', see: ['D-2027-001'] },
  ],
  'trip sv': [
    { say: 'resa till Guangdong Health Commission i Guangdong 12-14 mars, life science' },
    { say: 'Guangdong Health Commission' },
    { say: 'registrera', see: ['D-2027-001'] },
  ],
  'visit en': [
    { say: 'new delegation from Tianjin Cancer Hospital, 12-14 March, 8 people, life science' },
    { press: 'Register', see: ['D-2027-001'] },
  ],
};

interface Row {
  readonly name: string;
  readonly before: readonly Exchange[];
  readonly after: readonly Exchange[];
}

const rows: readonly Row[] = [
  {
    name: 'a visit without points is not closed by words, and the points are asked for at once',
    before: registering['visit sv'] ?? [],
    after: [
      {
        say: 'avsluta D-2027-001',
        see: ['går inte att avsluta än', 'S84', 'Uppföljningspunkter, en per rad'],
        miss: ['Fel:'],
        buttons: ['Fortsätt', 'Avbryt'],
      },
      {
        say: 'Skicka kontaktlistan till Tianjin senast 1 april, @Megan',
        see: ['Stämmer det här?', 'Ansvarig: Megan Bowen · klar senast torsdag 1 april 2027'],
        buttons: ['Spara', 'Ändra', 'Avbryt'],
      },
      {
        press: 'Spara',
        see: [
          'Punkt D-2027-001/1 är sparad: skicka kontaktlistan till Tianjin. Ansvarig: Megan Bowen · klar senast 1 april 2027. Megan Bowen har fått veta det.',
          'Punkter: 1 öppen av 1',
        ],
        buttons: ['Avsluta', 'Lägg till punkter', 'Ändra', 'Visa punkter', 'Visa historik'],
      },
      { press: 'Avsluta', see: ['Besök D-2027-001 · Avslutat', 'D-2027-001 är avslutad.'] },
      { say: 'avsluta D-2027-001', see: ['D-2027-001 är avslutad och går inte att ändra.'] },
      { say: 'lägg till punkter för D-2027-001', see: ['är avslutad'] },
      { say: 'ställ in D-2027-001', see: ['är avslutad'], miss: ['Ska besöket'] },
    ],
  },
  {
    name: 'a trip is asked about and closed in the same way',
    before: registering['trip sv'] ?? [],
    after: [
      { say: 'avsluta resan', see: ['går inte att avsluta än', 'S84'] },
      { say: 'Tacka Guangdong 20 mars', see: ['Ansvarig: Anna Lindqvist', 'lördag 20 mars 2027'] },
      { say: 'ja', see: ['Resan är över och har uppföljningspunkter.'] },
      { say: 'avsluta resan', see: ['Resa D-2027-001 · Avslutad'] },
    ],
  },
  {
    name: 'more than the form can hold is not taken in, and what was written before is kept',
    before: registering['visit sv'] ?? [],
    after: [
      { say: 'lägg till punkter: Boka tolk senast 1 april', see: ['Stämmer det här?'] },
      {
        say: `Tacka ${'alla som var med '.repeat(234)}senast 2 april`,
        see: ['Meddelandet är för långt', 'Det du sa tidigare är kvar', 'Boka tolk'],
        miss: ['Tacka'],
        buttons: ['Spara', 'Ändra', 'Avbryt'],
      },
      { press: 'Spara', see: ['Punkt D-2027-001/1 är sparad: boka tolk.'] },
    ],
  },
  {
    name: 'in English: several points at once, one without a date',
    before: registering['visit en'] ?? [],
    after: [
      { say: 'close the visit', see: ['cannot be closed yet', 'S84'] },
      {
        say: '- send the contact list to Tianjin by 1 April, @Megan\n- book an interpreter',
        see: ['When should ‘Book an interpreter’ be done?'],
      },
      { say: '12 November 2026', see: ['12 November 2026 has passed. When should'] },
      { say: 'hm', see: ['I found no date in ‘hm’.'] },
      {
        say: 'in two weeks',
        see: ['Is this right?', 'Owner: Megan Bowen', 'due Monday 29 March 2027'],
      },
      { say: 'save', see: ['2 points are saved: D-2027-001/1 and D-2027-001/2.'] },
      { say: 'close D-2027-001', see: ['Visit D-2027-001 · Closed'] },
    ],
  },
];

describe('Closing', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
  });
  afterEach(() => stage.close());

  for (const { name, before, after } of rows) {
    it(name, async () => {
      await play(anna, before);
      stage.clock.at = AFTER;
      await play(anna, after);
    });
  }

  it('a visit that is not over is not closed', async () => {
    await play(anna, registering['visit sv'] ?? []);
    const shown = await anna.say('avsluta D-2027-001');
    assert.match(shown.words, /sista dagen har inte passerat/);
  });

  it('a forged click of the button closes nothing either', async () => {
    await play(anna, registering['visit sv'] ?? []);
    stage.clock.at = AFTER;
    const shown = await anna.click({ verb: 'close-delegation', delegation: 'D-2027-001' });
    assert.match(shown.words, /går inte att avsluta än/);
    const other = await stage
      .as(people.omar)
      .click({ verb: 'close-delegation', delegation: 'D-2027-001' });
    assert.match(other.words, /Bara den som är ansvarig och enheten/);
  });

  it('a closed visit keeps its last point', async () => {
    await play(anna, registering['visit sv'] ?? []);
    stage.clock.at = AFTER;
    await play(anna, rows[0]?.after.slice(0, 4) ?? []);
    const shown = await anna.say('stryk D-2027-001/1: mässan är inställd');
    assert.match(shown.words, /D-2027-001\/1 går inte att stryka: D-2027-001 är avslutad.*S84/);
  });
});

describe('After the visit', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
  });
  afterEach(() => stage.close());

  /** A day passes for everyone, and whatever it brings is done. */
  const moveTo = async (at: number): Promise<readonly SentMessage[]> => {
    const before = stage.channel.sent.length;
    stage.clock.at = at;
    await stage.as(people.karin).say('hjälp');
    return stage.channel.sent
      .slice(before)
      .filter(({ card, method }) => card && method === 'POST' && asks(card));
  };
  const asks = (card: NonNullable<SentMessage['card']>) =>
    buttonsOf(card).some(({ verb }) => verb === 'snooze-documentation');

  it('the responsible officer is asked the day after, in a card of their own', async () => {
    await play(anna, registering['visit sv'] ?? []);
    assert.deepEqual(await moveTo(AFTER - DAY), []);
    const [asked, ...more] = await moveTo(AFTER);
    assert.ok(asked?.card);
    assert.equal(asked.conversation, `a:${people.anna.id}`);
    assert.deepEqual(more, []);
    const words = wordsOf(asked.card);
    assert.match(words, /Besök D-2027-001 · Genomfört 14 mars, inte avslutat/);
    assert.match(words, /Ansvarig: Anna Lindqvist \(du\)/);
    assert.match(words, /Krävs för att avsluta: minst en punkt .* \(Uppföljning, S84\)/);
    const titles = buttonsOf(asked.card).map(({ title }) => title);
    assert.deepEqual(titles, ['Fortsätt', 'Påminn i morgon', 'Besöket blev inte av']);
    assert.deepEqual(await moveTo(AFTER), [], 'asked once a day');
  });

  it('it is asked again after 3, 7 and 14 days, then every 14, and the unit hears of it', async () => {
    await play(anna, registering['visit sv'] ?? []);
    const asked: (readonly [number, string])[] = [];
    for (let day = 0; day <= 43; day += 1) {
      for (const { conversation } of await moveTo(AFTER + day * DAY)) {
        asked.push([day, conversation === `a:${people.anna.id}` ? 'anna' : 'unit']);
      }
    }
    const days = (who: string) => asked.filter(([, to]) => to === who).map(([day]) => day);
    assert.deepEqual(days('anna'), [0, 3, 7, 14, 28, 42]);
    assert.deepEqual(days('unit'), [14, 28, 42]);
  });

  it('the form starts the lines, and once they are saved nobody is asked again', async () => {
    await play(anna, registering['visit sv'] ?? []);
    const [asked] = await moveTo(AFTER);
    const add = { verb: 'add-points', delegation: 'D-2027-001', form: 1 };
    const empty = await anna.click(add, asked?.id);
    assert.match(empty.words, /Fel: Fältet är tomt/);
    const points = 'Skicka kontaktlistan senast 1 april, Megan\nBoka tolk 2 april, Nisse';
    const which = await anna.click({ ...add, points }, asked?.id);
    assert.match(which.words, /Jag hittar ingen som heter Nisse/);
    await play(anna, [
      { press: 'Fortsätt', fill: { owner: people.omar.id }, see: ['Ansvarig: Omar Haddad'] },
      { press: 'Ändra', see: ['Uppföljningspunkter, en per rad'] },
    ]);
    const form = inputsOf(anna.latest?.card ?? {}).find(({ id }) => id === 'points');
    assert.equal(form?.value, points);
    await play(anna, [
      {
        press: 'Fortsätt',
        fill: { points: `${points.split('\n')[0]}` },
        see: ['Stämmer det här?'],
      },
      { press: 'Spara', see: ['Punkt D-2027-001/1 är sparad'] },
    ]);
    for (let day = 1; day < 30; day += 1) assert.deepEqual(await moveTo(AFTER + day * DAY), []);
  });

  it('"Påminn i morgon" asks on the next working day, and says what still stands', async () => {
    await play(anna, registering['visit sv'] ?? []);
    const friday = AFTER + 4 * DAY;
    const [asked] = await moveTo(friday);
    const shown = await anna.click(
      { verb: 'snooze-documentation', delegation: 'D-2027-001' },
      asked?.id,
    );
    assert.match(shown.words, /Påminnelsen kommer tillbaka måndag 22 mars 2027/);
    assert.deepEqual(titlesOf(shown), ['Fortsätt', 'Påminn i morgon', 'Besöket blev inte av']);
    assert.equal((await moveTo(friday + 2 * DAY)).length, 0);
    assert.equal((await moveTo(friday + 3 * DAY)).length, 1);
  });

  it('saving the same draft again, a week later, adds nothing', async () => {
    await play(anna, registering['visit sv'] ?? []);
    stage.clock.at = AFTER;
    await anna.say('lägg till punkt för D-2027-001: boka tolk senast 1 april');
    const card = anna.latest?.card;
    const save = card && buttonsOf(card).find(({ title }) => title === 'Spara');
    const click = () => anna.click({ ...save?.data, verb: save?.verb }, anna.latest?.messageId);
    await click();
    stage.clock.at = AFTER + 7 * DAY;
    const again = await click();
    assert.match(again.words, /Punkt D-2027-001\/1 är sparad/);
    assert.match(again.words, /Punkter: 1 öppen av 1/);
  });
});
