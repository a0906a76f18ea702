import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import { wordsOf } from './cards.ts';
import { play } from './conversation.ts';
import { at, DAY, sweepAt } from './follow-up.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

let count = 0;
const begun = 'ny delegation från Tianjin';

describe('Drafts', () => {
  let stage: Stage;
  let anna: Player;
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  let file = '';
  beforeEach(async () => {
    file = join(folder, `${count}.db`);
    count += 1;
    stage = await openStage({ file });
    anna = stage.as(people.anna);
  });
  afterEach(() => stage.close());
  after(() => rmSync(folder, { recursive: true }));

  it('are listed with the open question, how old they are and when they go', async () => {
    await play(anna, [{ say: begun }]);
    stage.clock.at += DAY;
    await play(anna, [
      { say: 'ny delegation från Wuhan University 3–4 maj, life science' },
      {
        say: 'utkast',
        see: [
          'Utkast · 2 att fortsätta på',
          'Wuhan University, 3–4 maj 2027\nStämmer det här? · från i dag · tas bort 11 februari 2027',
          'Besök från Tianjin\nVilken organisation kommer? · från i går · tas bort 10 februari 2027',
        ],
        buttons: ['Fortsätt', 'Släng utkastet'],
      },
      {
        say: 'my drafts',
        see: ['Drafts · 2 to go on with', 'Which organisation', 'from yesterday'],
      },
    ]);
  });

  it('are said to be none when there is none', async () => {
    await play(anna, [
      { say: 'visa utkast', see: ['Du har inga utkast.'], buttons: ['Ny delegation'] },
      { say: 'drafts', see: ['You have no drafts.'], buttons: ['New delegation'] },
    ]);
  });

  it('of every kind are listed: a visit, a request and points', async () => {
    await play(anna, [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
      { press: 'Registrera' },
      { say: 'begär politisk medverkan för D-1' },
      { say: 'lägg till punkter för D-1' },
      {
        say: 'utkast',
        see: ['D-2027-001', 'Vilka politiker gäller det?', 'Vad ska följas upp'],
      },
    ]);
  });

  it('are gone on with in another conversation by a press on the row', async () => {
    await play(anna, [{ say: begun }]);
    const phone = stage.as(people.anna, { id: 'a:phone', type: 'personal' });
    await play(phone, [
      { say: 'utkast' },
      { press: 'Fortsätt på Besök från Tianjin', see: ['Vilken organisation kommer?'] },
      { say: 'Tianjin Cancer Hospital, 12–14 mars', see: ['Stämmer det här?'] },
      { press: 'Registrera', see: ['D-2027-001'] },
      { say: 'utkast', see: ['Du har inga utkast.'] },
    ]);
  });

  it('are thrown away, the chosen one, and had back', async () => {
    await play(anna, [{ say: begun }]);
    stage.clock.at += 60_000;
    await play(anna, [{ say: 'ny delegation från Wuhan' }, { say: 'utkast' }]);
    const tianjin =
      anna.latest?.card &&
      /"title":"Besök från Tianjin","value":"(\w+)"/.exec(JSON.stringify(anna.latest.card))?.[1];
    assert.ok(tianjin);
    await play(anna, [
      { press: 'Släng utkastet', fill: { draft: tianjin }, see: ['Avbrutet.', 'Tianjin'] },
      { say: 'utkast', see: ['1 att fortsätta på', 'Wuhan'], miss: ['Tianjin'] },
    ]);
    await play(anna, [
      { press: 'Släng utkastet', see: ['Avbrutet.', 'Wuhan'] },
      { press: 'Ångra', see: ['Besök från Wuhan'] },
      { say: 'utkast', see: ['1 att fortsätta på', 'Wuhan'] },
    ]);
  });

  it('of somebody else are said to be theirs, and are left alone', async () => {
    await play(anna, [{ say: begun }]);
    const draft = JSON.stringify(anna.latest?.card).match(/"draft":"(\w+)"/)?.[1];
    const omar = stage.as(people.omar);
    for (const verb of ['answer-draft', 'cancel-draft', 'resume-draft', 'register-delegation']) {
      const { words } = await omar.click({ verb, draft, organisation: 'Huawei' });
      assert.match(words, /någon annans/, verb);
    }
    await omar.say('English');
    const { words } = await omar.click({ verb: 'cancel-draft', draft });
    assert.match(words, /somebody else/);
    await play(anna, [
      { say: 'utkast', see: ['Besök från Tianjin', 'Vilken organisation kommer?'] },
    ]);
  });

  /** What Anna was sent in a morning. */
  const morning = async (date: string) => {
    const sent = await sweepAt(stage, at(date));
    return sent
      .filter(({ conversation }) => conversation === `a:${people.anna.id}`)
      .map(({ card }) => wordsOf(card ?? {}));
  };
  const ledger = async () => {
    const store = await openStore(`sqlite:${file}`);
    const where = [['kind', '=', 'ledger']] as const;
    const { rows } = await store.query('bot', { pk: `person:${people.anna.id}`, where });
    await store.close();
    return rows.map(({ doc }) => ({ outcome: doc.outcome, drafts: doc.drafts }));
  };

  it('are told of on their 27th day, once, and are gone on the 30th', async () => {
    // Begun on Monday 11 January: the 27th day after is Sunday 7 February.
    await play(anna, [{ say: begun }]);
    assert.deepEqual(await morning('2027-02-05'), []);
    assert.deepEqual(await morning('2027-02-07'), []);
    const [told, ...more] = await morning('2027-02-08');
    assert.deepEqual(more, []);
    assert.match(
      told ?? '',
      /Utkastet ”besök från Tianjin” tas bort onsdag 10 februari 2027, om 2 dagar\./,
    );
    assert.deepEqual(
      (await ledger()).map(({ outcome }) => outcome),
      ['delivered'],
    );
    assert.ok(Array.isArray((await ledger())[0]?.drafts));
    assert.deepEqual(await morning('2027-02-09'), []);
    await play(anna, [{ say: 'utkast', see: ['Besök från Tianjin'] }]);
    stage.clock.at = at('2027-02-10', '09:01');
    await play(anna, [{ say: 'utkast', see: ['Du har inga utkast.'] }]);
  });

  it('that have been gone on with begin their days anew', async () => {
    await play(anna, [{ say: begun }]);
    assert.equal((await morning('2027-02-08')).length, 1);
    await play(anna, [{ say: 'utkast' }, { press: 'Fortsätt', see: ['Vilken organisation'] }]);
    assert.deepEqual(await morning('2027-03-05'), []);
    const [told] = await morning('2027-03-08');
    assert.match(told ?? '', /tas bort onsdag 10 mars 2027/);
  });

  it('are told of before a holiday that lasts until they are gone', async () => {
    // The 27th day is Good Friday, 26 March; the 30th is Easter Monday.
    stage.clock.at = at('2027-02-27', '10:00');
    await play(anna, [{ say: begun }]);
    assert.deepEqual(await morning('2027-03-24'), []);
    assert.match(
      (await morning('2027-03-25'))[0] ?? '',
      /tas bort måndag 29 mars 2027, om 4 dagar/,
    );
  });

  it('are told of in the morning’s list of points when there is one', async () => {
    await play(anna, [
      { say: 'ny delegation från Tianjin Cancer Hospital, 12-14 mars' },
      { press: 'Registrera' },
    ]);
    stage.clock.at = at('2027-03-15', '09:00');
    await play(anna, [
      { say: 'lägg till punkter: Boka tolk senast 12 april' },
      { press: 'Spara' },
      { say: 'ny delegation från Wuhan' },
    ]);
    for (const day of ['2027-04-05', '2027-04-06', '2027-04-07', '2027-04-08', '2027-04-09'])
      await morning(day);
    const [told, ...more] = await morning('2027-04-12');
    assert.deepEqual(more, []);
    assert.match(told ?? '', /Boka tolk/);
    assert.match(told ?? '', /Utkastet ”besök från Wuhan” tas bort onsdag 14 april 2027/);
    assert.match(told ?? '', /Skriv ”utkast”/);
  });
});
