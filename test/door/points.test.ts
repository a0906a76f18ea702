import assert from 'node:assert/strict';
import { understand } from '../../src/bot/understand.ts';
import { wordsOf } from './cards.ts';
import { type Exchange, play } from './conversation.ts';
import { addPointsTo, at, DAY, isDigest, nameOf, sweepAt } from './follow-up.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

/** What people say, and which command it must mean. */
const said: readonly (readonly [string, string])[] = [
  ['uppföljningspunkter', 'follow-ups'],
  ['visa mina punkter', 'follow-ups'],
  ['vad har jag kvar', 'follow-ups'],
  ['vad skulle jag göra', 'follow-ups'],
  ['follow-ups', 'follow-ups'],
  ['my to-dos', 'follow-ups'],
  ['what do I owe', 'follow-ups'],
  ['D-2027-001/1', 'follow-ups'],
  ['vad är försenat', 'overdue-points'],
  ['vad släpar', 'overdue-points'],
  ['vad ligger efter', 'overdue-points'],
  ['vilka har inte svarat', 'overdue-points'],
  ['what is overdue', 'overdue-points'],
  ["what's late", 'overdue-points'],
  ["who hasn't answered", 'overdue-points'],
  ['klar D-2027-001/1', 'complete-points'],
  ['bocka av D-2027-001/1', 'complete-points'],
  ['bocka av ettan', 'complete-points'],
  ['D-2027-001/1 är klar', 'complete-points'],
  ['D-2027-001/1 is done', 'complete-points'],
  ['tick off number 1', 'complete-points'],
  ['skjut upp D-2027-001/1 till fredag', 'snooze-points'],
  ['påminn mig om D-2027-001/1 på måndag', 'snooze-points'],
  ['snooze D-2027-001/1 until Friday', 'snooze-points'],
  ['byt ansvarig för D-2027-001/1 till Omar', 'reassign-points'],
  ['Omar tar över D-2027-001/1', 'reassign-points'],
  ['jag tar D-2027-001/1', 'reassign-points'],
  ['pass D-2027-001/1 to Omar', 'reassign-points'],
  ['ändra datum på D-2027-001/1 till 5 april', 'change-due'],
  ['change the date of D-2027-001/1 to 5 April', 'change-due'],
  ['stryk D-2027-001/1: mässan är inställd', 'drop-point'],
  ['drop D-2027-001/1 because the fair is off', 'drop-point'],
  ['avsluta D-2027-001', 'close-delegation'],
  ['close the visit', 'close-delegation'],
  ['lägg till en punkt', 'add-points'],
  ['lägg till punkt i D-2027-001: boka tolk', 'add-points'],
  ['uppföljningspunkter för D-2027-001: boka tolk', 'add-points'],
  ['add a follow-up point to D-2027-001: book an interpreter', 'add-points'],
  ['ändra D-2027-001 till 10 personer', 'change-delegation'],
];

describe('What is said of points', () => {
  for (const [text, command] of said) {
    it(`"${text}" is ${command}`, () => {
      const { heard } = understand(text, true);
      assert.deepEqual(
        { name: heard.name, whole: 'whole' in heard && heard.whole },
        { name: command, whole: true },
      );
    });
  }
});

const LINES = ['Skicka kontaktlistan senast 1 april', 'Boka tolk senast 2 april, Megan'];

const inSwedish: readonly Exchange[] = [
  {
    say: 'mina punkter',
    see: ['Dina öppna punkter', 'D-2027-001/1 Skicka kontaktlistan – senast 1 april, om 17 dagar'],
    miss: ['D-2027-001/2'],
    buttons: ['Klar', 'Skjut upp', 'Byt ansvarig'],
  },
  {
    say: 'visa punkter för D-2027-001',
    see: ['Uppföljningspunkter D-2027-001', 'D-2027-001/2 Boka tolk (Megan Bowen)'],
  },
  {
    say: 'skjut upp D-2027-001/1 till tisdag 30 mars',
    see: [
      'Påminnelsen om D-2027-001/1 kommer tillbaka tisdag 30 mars 2027. Punkten ska fortfarande vara klar senast 1 april 2027.',
    ],
  },
  { say: 'skjut upp D-2027-001/1 en vecka', see: ['kommer tillbaka måndag 22 mars 2027'] },
  { say: 'skjut upp D-2027-001/1', see: ['Till vilken dag?'] },
  { say: 'skjut upp D-2027-001/1 till igår', see: ['14 mars 2027 har redan varit'] },
  {
    say: 'ändra datum på D-2027-001/1 till 5 april',
    see: ['D-2027-001/1 ska vara klar senast måndag 5 april 2027.'],
  },
  { say: 'byt ansvarig för D-2027-001/1', see: ['Till vem?'] },
  {
    say: 'nytt datum för D-2027-001/1 6 april, ny ansvarig Omar',
    see: ['klar senast tisdag 6 april 2027. D-2027-001/1: Omar Haddad är ansvarig nu'],
  },
  {
    say: 'nytt datum för D-2027-001/1 5 april, ny ansvarig jag',
    see: ['klar senast måndag 5 april 2027. D-2027-001/1: du är ansvarig nu.'],
  },
  {
    say: 'byt ansvarig för D-2027-001/1 till Kalle Anka',
    see: ['Jag hittar ingen handläggare som heter Kalle Anka. Till vem?'],
  },
  {
    say: 'Omar tar över D-2027-001/1',
    see: ['D-2027-001/1: Omar Haddad är ansvarig nu och har fått veta det.'],
  },
  { say: 'jag tar D-2027-001/1', see: ['D-2027-001/1: du är ansvarig nu.'] },
  { say: 'stryk D-2027-001/2', see: ['D-2027-001/2 är kvar: skälet saknas.'] },
  {
    say: 'stryk D-2027-001/2, eftersom mässan är inställd',
    see: ['D-2027-001/2 är struken: mässan är inställd', 'Punkter: 1 öppen av 2'],
  },
  { say: 'klar D-2027-001/2', see: ['D-2027-001/2 är klar.'] },
  { say: 'bocka av ettan', see: ['D-2027-001/1 är klar.', 'Punkter: 2, alla besvarade'] },
  { say: 'skjut upp D-2027-001/1 till fredag', see: ['D-2027-001/1 är redan klar'] },
  { say: 'klar D-2027-001/7', see: ['Det finns ingen punkt D-2027-001/7.'] },
  {
    say: 'historik D-2027-001',
    see: [
      'Uppföljningspunkter lades till',
      'D-2027-001/1: Skicka kontaktlistan',
      'D-2027-001/1 ansvarig: Anna Lindqvist → Omar Haddad',
      'D-2027-001/1 klar senast: 1 april 2027 → 5 april 2027',
      'Punkt struken',
      'mässan är inställd',
      'D-2027-001/1: öppen → klar',
    ],
  },
];

const inEnglish: readonly Exchange[] = [
  { say: 'English' },
  { say: 'follow-ups', see: ['Your open points', 'D-2027-001/1', 'due 1 April, in 17 days'] },
  {
    say: 'snooze D-2027-001/1 until 30 March',
    see: [
      'The reminder of D-2027-001/1 returns on Tuesday 30 March 2027. The point is still due on 1 April 2027.',
    ],
  },
  { say: 'snooze D-2027-001/1 for a week', see: ['returns on Monday 22 March 2027'] },
  { say: 'change the date of D-2027-001/1 to 5 April', see: ['is due on Monday 5 April 2027'] },
  {
    say: 'reassign D-2027-001/1 to Omar',
    see: ['Omar Haddad is the owner now and has been told.'],
  },
  { say: 'drop D-2027-001/2: the fair is cancelled', see: ['is dropped: the fair is cancelled'] },
  { say: 'D-2027-001/1 is done', see: ['D-2027-001/1 is done.', 'Points: 2, all answered'] },
];

describe('Points in words', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
    await addPointsTo(anna, stage, LINES);
  });
  afterEach(() => stage.close());

  it('are answered in Swedish', () => play(anna, inSwedish));
  it('are answered in English', () => play(anna, inEnglish));

  it('a single point is put right in words before it is saved', () =>
    play(anna, [
      { say: 'lägg till punkt för D-2027-001: boka sal 3 april', see: ['lördag 3 april 2027'] },
      { say: '7 april i stället', see: ['onsdag 7 april 2027', 'Boka sal'] },
      { say: 'Omar', see: ['Ansvarig: Omar Haddad · klar senast onsdag 7 april 2027'] },
      { say: 'tacka LU 8 april', see: ['Boka sal', 'Tacka LU', 'torsdag 8 april 2027'] },
      { say: 'kanske', see: ['Jag förstod inte ”kanske”'] },
      { say: 'spara', see: ['2 punkter är sparade: D-2027-001/3 och D-2027-001/4.'] },
    ]));

  it('a reminder put off to a weekend comes back on the working day after it', () =>
    play(anna, [
      { say: 'skjut upp D-2027-001/1 till lördag', see: ['kommer tillbaka måndag 22 mars 2027'] },
    ]));

  it('what is overdue is listed for everyone, by owner', async () => {
    stage.clock.at = at('2027-04-06', '09:00');
    await play(stage.as(people.omar), [
      {
        say: 'vad är försenat',
        see: [
          'Försenade punkter · 2 försenade',
          'D-2027-001/1 · 1 april, 5 dagar försenad · Anna Lindqvist',
          'D-2027-001/2 · 2 april, 4 dagar försenad · Megan Bowen',
        ],
      },
      { say: 'what is overdue', see: ['1 April, 5 days overdue'] },
    ]);
  });

  it('only the owner, the responsible officer and the unit may answer', async () => {
    const omar = stage.as(people.omar);
    await play(omar, [
      { say: 'klar D-2027-001/1', see: ['Bara den som är ansvarig och enheten'] },
      {
        say: 'lägg till punkter för D-2027-001: boka sal 3 april',
        see: ['Bara den som är ansvarig'],
      },
    ]);
    await anna.say('byt ansvarig för D-2027-001/1 till Omar');
    await play(omar, [{ say: 'klar D-2027-001/1', see: ['D-2027-001/1 är klar.'] }]);
    await play(stage.as(people.megan), [{ say: 'klar D-2027-001/2', see: ['är klar.'] }]);
  });

  it('the owner is told once, and not by what they do themselves', async () => {
    const told = (who: string) =>
      stage.channel.sent.filter((sent) => sent.method === 'POST' && nameOf(sent) === who).length;
    assert.equal(told('megan'), 1);
    const before = told('anna');
    await anna.say('lägg till punkter för D-2027-001: boka sal 3 april');
    await anna.press('Spara');
    assert.equal(told('anna') - before, 1, 'the answer alone');
    assert.equal(told('megan'), 1);
  });

  it('a forged number of another kind answers nothing', async () => {
    const click = (data: Record<string, string>) =>
      anna.click({ verb: 'complete-points', ...data });
    const shown = await click({ list: 'mine', soon: 'G-2027-001/1,x,D-2027-999/1' });
    assert.match(shown.words, /D-2027-999\/1: Det finns ingen punkt/);
    assert.match((await click({ list: 'mine', soon: 'x' })).words, /Markera minst en punkt först/);
  });

  it('the same click delivered five times is one answer', async () => {
    const data = { verb: 'complete-points', list: 'mine', soon: 'D-2027-001/1' };
    for (let time = 0; time < 5; time += 1) await anna.click(data, 'm1', 'same-activity');
    const history = await anna.say('historik D-2027-001');
    assert.equal(history.words.match(/Punkt klar/g)?.length, 1);
  });

  it('points of several delegations are answered in one click', async () => {
    await play(anna, [
      { say: 'ny delegation från Shanghai Health, 20-21 mars, Shanghai, 5 personer, life science' },
      { press: 'Registrera', see: ['D-2027-002'] },
      { say: 'lägg till punkter för D-2027-002: boka sal senast 3 april' },
      { press: 'Spara' },
      { say: 'mina punkter', see: ['D-2027-001/1', 'D-2027-002/1'] },
      {
        press: 'Klar',
        fill: { soon: 'D-2027-001/1,D-2027-002/1,D-2027-002/9' },
        see: ['D-2027-002/9: Det finns ingen punkt', 'Allt är besvarat.'],
      },
    ]);
  });
});

describe('A point that nobody answers', () => {
  it('is taken up with the unit after 14 days, once, with how often was reminded', async () => {
    const stage = await openStage();
    await addPointsTo(stage.as(people.anna), stage, ['Skicka kontaktlistan senast 1 april']);
    const told: string[] = [];
    for (let instant = at('2027-03-25'); instant < at('2027-05-20'); instant += DAY) {
      const sent = await sweepAt(stage, instant);
      for (const message of sent.filter((one) => one.method === 'POST' && !isDigest(one))) {
        if (nameOf(message) === 'megan') told.push(wordsOf(message.card ?? {}));
      }
    }
    assert.equal(told.length, 1);
    assert.match(
      told[0] ?? '',
      /D-2027-001\/1 är 14 dagar försenad\. Ansvarig: Anna Lindqvist, påmind 5 gånger, senaste gången 15 april 2027\. Byt ansvarig, ändra datum eller hör av dig till Anna Lindqvist\./,
    );
    await stage.close();
  });
});
