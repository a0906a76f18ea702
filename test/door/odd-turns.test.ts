import assert from 'node:assert/strict';
import { dataOf, type Exchange, play } from './conversation.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

const full = 'ny delegation från Tianjin Cancer Hospital 12–14 mars';

const conversations: readonly [fact: string, lines: readonly Exchange[]][] = [
  [
    'words that say nothing yet are no misunderstanding',
    [
      { say: 'ny delegation', see: ['Först: är det ett besök hit'], miss: ['Jag förstår inte'] },
      { say: 'kanske', see: ['Jag förstår inte ”kanske” här.'] },
      { say: 'besök', see: ['varifrån kommer de?'] },
    ],
  ],
  [
    'yes, no, perhaps and not known yet are neither a place nor an organisation',
    [
      { say: 'nytt besök' },
      { say: 'ja', see: ['Jag hittar ingen plats i ”ja”.'] },
      { say: 'vet inte än', see: ['Jag hittar ingen plats i ”vet inte än”.'] },
      { say: 'Tianjin' },
      { say: 'nej', see: ['Jag är osäker på ”nej”.'] },
      { say: 'kanske', see: ['Jag är osäker på ”kanske”.'] },
      { say: 'hm', see: ['Fyll i kortet i stället'] },
    ],
  ],
  [
    'words beside a doubt about the dates do not become the organisation',
    [
      { say: 'ny delegation från Tianjin i maj', see: ['Vilka dagar menar du med ”i maj”?'] },
      { say: 'första halvan', see: ['Vilka dagar menar du', 'Fyll i kortet'] },
      { say: '3–4 maj', see: ['Besök från Tianjin, 3–4 maj 2027', 'Vilken organisation'] },
    ],
  ],
  [
    'an answer to another question than the one asked is taken for what it is',
    [
      { say: 'ny delegation från Tianjin', see: ['vilken organisation kommer?'] },
      { say: '12–14 mars', see: ['12–14 mars 2027', 'ilken organisation kommer?'] },
      { say: 'värd LU, 8 personer', see: ['8 personer', 'Värd: Lunds universitet'] },
      { say: 'Guangzhou', see: ['från Guangzhou', 'ilken organisation kommer?'] },
    ],
  ],
  [
    'a second draft does not touch the first, which is there when the second is done',
    [
      { say: 'ny delegation från Wuhan' },
      { say: full, see: ['Tianjin Cancer Hospital'] },
      { say: 'registrera', see: ['D-2027-001'] },
      { say: 'fortsätt', see: ['Besök från Wuhan'] },
      { say: 'avbryt', see: ['Avbrutet.'] },
      { press: 'Ångra', see: ['Besök från Wuhan', 'ilken organisation kommer?'] },
      { say: 'avbryt', see: ['Avbrutet.'] },
      { say: 'avbryt', see: ['Det finns inget att avbryta just nu.'] },
      { say: 'fortsätt', see: ['Du har inga utkast.'] },
    ],
  ],
  [
    'a command in the middle is answered, and the draft goes on',
    [
      { say: 'ny delegation från Tianjin' },
      { say: 'visa delegationer', see: ['Ingen delegation är registrerad än.'] },
      { say: 'tid', see: ['Klockan här är'] },
      { say: 'Nankai University', see: ['När kommer de?'.slice(1)] },
    ],
  ],
];

describe('Odd turns', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
  });
  afterEach(() => stage.close());

  for (const [fact, lines] of conversations) it(fact, () => play(anna, lines));

  it('cancelling an old draft by its card leaves the open one open', async () => {
    const first = await anna.say('ny delegation från Wuhan');
    await anna.say('ny delegation från Tianjin');
    assert.match((await anna.click(dataOf(first, 'Avbryt'), first.messageId)).words, /Avbrutet\./);
    await play(anna, [{ say: 'Nankai University', see: ['Nankai University', 'Tianjin'] }]);
  });

  it('cancelling, undoing and undoing again after registering change nothing', async () => {
    const asked = await anna.say(full);
    const cancelled = await anna.say('avbryt');
    await anna.click(dataOf(cancelled, 'Ångra'));
    await play(anna, [{ say: 'registrera', see: ['Registrerat: D-2027-001.'] }]);
    for (const data of [dataOf(asked, 'Avbryt'), dataOf(cancelled, 'Ångra')]) {
      const { words } = await anna.click(data);
      assert.match(words, /Besök D-2027-001 · Registrerat/);
      assert.match(words, /inget ändrades av klicket/);
    }
    await play(anna, [{ say: 'visa delegationer', see: ['1 av 1'] }]);
  });

  it('a draft that was begun in a group is not answered there, before or after it is registered', async () => {
    const here = stage.as(people.anna, { id: '19:group', type: 'groupChat' });
    await here.say(full);
    await play(here, [{ say: '10 personer', see: ['Det där kan jag inte.'] }]);
    await play(anna, [{ say: 'registrera', see: ['Registrerat: D-2027-001.'] }]);
    await play(here, [{ say: '10 personer', see: ['Det där kan jag inte.'] }]);
  });

  it('a draft left for more than a month is gone, and says nothing more', async () => {
    const asked = await anna.say(full);
    stage.clock.at += 31 * 86_400_000;
    await play(anna, [
      { say: '10 personer', see: ['Det där kan jag inte.'] },
      { say: 'fortsätt', see: ['Du har inga utkast.'] },
    ]);
    const { words } = await anna.click(dataOf(asked, 'Registrera'), asked.messageId);
    assert.match(words, /Utkastet finns inte längre\./);
  });

  it('a draft from before new year becomes a delegation of the new year', async () => {
    stage.clock.at = Date.parse('2027-12-31T22:30:00Z');
    await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    stage.clock.at = Date.parse('2027-12-31T23:30:00Z');
    await play(anna, [{ say: 'registrera', see: ['D-2028-001', '12–14 mars 2028'] }]);
  });
});
