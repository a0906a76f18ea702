import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/services/ports/store.ts';
import { openStore } from '../../src/store/open.ts';
import { inputsOf, wordsOf } from './cards.ts';
import { titlesOf } from './conversation.ts';
import { addPointsTo, at, clickOn, DAY, digestsAt, nameOf, sweepAt } from './follow-up.ts';
import { openStage, type Player, people, type Stage, type StageOptions } from './stage.ts';

/** Two of Anna's points, one of Megan's. */
const LINES = [
  'Skicka kontaktlistan till Tianjin senast 1 april',
  'Boka tolk senast 2 april',
  'Tacka LU senast 1 april, Megan',
];

describe('The morning digest', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
    await addPointsTo(anna, stage, LINES);
  });
  afterEach(() => stage.close());

  it('comes once, at eight, to each person who has something to answer for', async () => {
    assert.deepEqual(await digestsAt(stage, at('2027-03-24')), []);
    assert.deepEqual(await digestsAt(stage, at('2027-03-25', '07:59')), []);
    const morning = await digestsAt(stage, at('2027-03-25'));
    assert.deepEqual(morning.map(({ whose }) => whose).sort(), ['anna', 'megan']);
    const own = morning.find(({ whose }) => whose === 'anna');
    assert.match(own?.words ?? '', /Uppföljningspunkter · 1 att svara på/);
    assert.match(own?.words ?? '', /Att följa upp i dag, torsdag 25 mars 2027/);
    assert.match(
      own?.words ?? '',
      /D-2027-001\/1 Skicka kontaktlistan till Tianjin – senast 1 april, om 7 dagar/,
    );
    assert.deepEqual(await digestsAt(stage, at('2027-03-25', '15:00')), []);
  });

  it('skips weekends and public holidays, and loses nothing by it', async () => {
    await digestsAt(stage, at('2027-03-25'));
    // Good Friday, the weekend and Easter Monday.
    for (const date of ['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29']) {
      assert.deepEqual(await digestsAt(stage, at(date, '10:00')), [], date);
    }
    const tuesday = await digestsAt(stage, at('2027-03-30'));
    assert.deepEqual(
      tuesday.map(({ whose }) => whose),
      ['anna'],
    );
    assert.match(tuesday[0]?.words ?? '', /D-2027-001\/2 Boka tolk – senast 2 april, om 3 dagar/);
  });

  it('holds an overdue point each time until it has been answered', async () => {
    const said: string[] = [];
    for (let instant = at('2027-04-06'); instant < at('2027-07-01'); instant += DAY) {
      for (const { whose, words } of await digestsAt(stage, instant)) {
        if (whose === 'anna') said.push(words);
      }
    }
    assert.ok(said.length >= 6, `${said.length} digests`);
    for (const words of said) {
      assert.match(words, /Försenade \(2\)\nD-2027-001\/1 .* försenad\nD-2027-001\/2 .* försenad/);
    }
    await anna.say('klar D-2027-001/1 och D-2027-001/2');
    for (let instant = at('2027-07-01'); instant < at('2027-08-15'); instant += DAY) {
      const mine = (await digestsAt(stage, instant)).filter(({ whose }) => whose === 'anna');
      assert.deepEqual(mine, []);
    }
  });

  const standingWords = (message: string | undefined) => {
    const standing = stage.channel.standing(`a:${people.anna.id}`);
    return wordsOf(standing.find(({ id }) => id === message)?.card ?? {});
  };

  it('after a click the rest stands again, ticks cleared, and at nought it says so', async () => {
    const [own] = (await digestsAt(stage, at('2027-04-06'))).filter(
      ({ whose }) => whose === 'anna',
    );
    assert.ok(own);
    const nothing = await clickOn(anna, own.message, 'Klar');
    assert.match(nothing.words, /Fel: Markera minst en punkt först\./);
    const nobody = await clickOn(anna, own.message, 'Byt ansvarig', { overdue: 'D-2027-001/1' });
    assert.match(nobody.words, /Ny ansvarig\n(.*\n)*Fel: Välj vem som ska ta över\./);
    const kept = inputsOf(nobody.card ?? {}).find(({ id }) => id === 'overdue');
    assert.equal(kept?.value, 'D-2027-001/1');
    const one = await clickOn(anna, own.message, 'Klar', { overdue: 'D-2027-001/1' });
    assert.match(one.words, /1 klar, 1 kvar\./);
    assert.doesNotMatch(one.words, /D-2027-001\/1/);
    assert.equal(inputsOf(one.card ?? {}).find(({ id }) => id === 'overdue')?.value, undefined);
    assert.match(standingWords(own.message.id), /1 besvarad, 1 kvar\./, 'and so it stays');
    const again = await clickOn(anna, own.message, 'Klar', { overdue: 'D-2027-001/1' });
    assert.match(again.words, /1 kvar\./);
    const rest = await clickOn(anna, own.message, 'Klar', { overdue: 'D-2027-001/2' });
    assert.match(rest.words, /Allt är besvarat\./);
    assert.deepEqual(titlesOf(rest), []);
    assert.match(
      standingWords(own.message.id),
      /Allt är besvarat\./,
      'the message itself is redrawn',
    );
  });

  it('snoozes those ticked, and says that the date stands', async () => {
    const [own] = (await digestsAt(stage, at('2027-03-30'))).filter(
      ({ whose }) => whose === 'anna',
    );
    assert.ok(own);
    const ticked = { soon: 'D-2027-001/1', snoozeTo: 'P1D' };
    const shown = await clickOn(anna, own.message, 'Skjut upp', ticked);
    assert.match(
      shown.words,
      /Påminnelsen om D-2027-001\/1 kommer tillbaka onsdag 31 mars 2027\. Punkten ska fortfarande vara klar senast 1 april 2027\./,
    );
    assert.match(shown.words, /1 uppskjuten, 1 kvar\./);
    const next = (await digestsAt(stage, at('2027-03-31'))).filter(({ whose }) => whose === 'anna');
    assert.match(next[0]?.words ?? '', /D-2027-001\/1/);
  });

  it('reassigns those ticked; the new owner is told and has it from then on', async () => {
    const [own] = (await digestsAt(stage, at('2027-04-06'))).filter(
      ({ whose }) => whose === 'anna',
    );
    assert.ok(own);
    const before = stage.channel.sent.length;
    const ticked = { overdue: 'D-2027-001/1,D-2027-001/2', newOwner: people.omar.id };
    const shown = await clickOn(anna, own.message, 'Byt ansvarig', ticked);
    assert.match(shown.words, /D-2027-001\/1 och D-2027-001\/2: Omar Haddad är ansvarig nu/);
    const told = stage.channel.sent.slice(before).filter((sent) => nameOf(sent) === 'omar');
    assert.equal(told.length, 1, 'one notice for both');
    assert.match(
      wordsOf(told[0]?.card ?? {}),
      /Anna Lindqvist har gett dig punkterna D-2027-001\/1 och/,
    );
    const mine = await anna.say('mina punkter');
    assert.match(mine.words, /Du har inga öppna punkter\./);
  });

  it('shows fifteen of many, and the rest behind a button', async () => {
    const many = Array.from({ length: 18 }, (_, index) => `Sak ${index + 1} senast 20 april`);
    await anna.say(`lägg till punkter för D-2027-001: ${many.join('\n')}`);
    await anna.press('Spara');
    const mine = await anna.say('mina punkter');
    assert.match(mine.words, /1–15 av 20/);
    const rest = await anna.press('Visa resten');
    assert.match(rest.words, /16–20 av 20/);
    assert.match(rest.words, /Sak 18/);
  });
});

describe('Two processes', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'digest-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('on one file send one digest a person and morning', async () => {
    const file = join(folder, 'a.db');
    const stages = [await openStage({ file }), await openStage({ file })];
    const [first, second] = stages;
    assert.ok(first && second);
    await addPointsTo(first.as(people.anna), first, LINES);
    const both = await Promise.all(stages.map((stage) => digestsAt(stage, at('2027-03-25'))));
    // Each process has a channel of its own; the address on record is the first one's.
    const sent = [...first.channel.sent, ...second.channel.sent].filter(
      ({ method }) => method === 'POST',
    );
    const digests = sent.filter(
      ({ card }) => card && wordsOf(card).includes('Att följa upp i dag'),
    );
    assert.deepEqual(digests.map(nameOf).sort(), ['anna', 'megan'], JSON.stringify(both.length));
    for (const stage of stages) await stage.close();
  });
});

describe('A process that dies', () => {
  let folder: string;
  const stages: Stage[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'digest-'));
  });
  afterEach(async () => {
    for (const stage of stages.splice(0)) await stage.close();
    rmSync(folder, { recursive: true });
  });

  /** Another process on the same file, which Anna has written to so that it can reach her. */
  async function open(options: StageOptions): Promise<Stage> {
    const stage = await openStage(options);
    stages.push(stage);
    await stage.as(people.anna).say('hjälp');
    return stage;
  }

  /** Runs the morning of 25 March in a process that writes nothing more from a certain commit on. */
  async function dieAt(file: string, isFatal: (state: Record<string, unknown>) => boolean) {
    const whole = await open({ file });
    await addPointsTo(whole.as(people.anna), whole, LINES.slice(0, 1));
    await stages.pop()?.close();
    const store = await openStore(`sqlite:${file}`, { now: () => at('2027-03-25') });
    let isDead = false;
    const dying: Store = {
      ...bound(store),
      commit: (container, pk, ops) => {
        const docs = ops.flatMap((op) => ('doc' in op ? [op.doc] : []));
        isDead ||= docs.some(isFatal);
        return isDead ? Promise.reject(new Error('killed')) : store.commit(container, pk, ops);
      },
    };
    const stage = await open({ store: dying });
    stage.clock.at = at('2027-03-25');
    await stage
      .as(people.eva)
      .say('hjälp')
      .catch(() => undefined);
    const sent = stage.channel.sent.filter(({ card }) => card && isFollowUp(card));
    await stages.pop()?.close();
    return sent;
  }

  const bound = (store: Store): Store => ({
    get: store.get.bind(store),
    commit: store.commit.bind(store),
    query: store.query.bind(store),
    count: store.count.bind(store),
    partitions: store.partitions.bind(store),
    ping: store.ping.bind(store),
    close: store.close.bind(store),
  });
  const isFollowUp = (card: Record<string, unknown>) =>
    wordsOf(card).includes('Att följa upp i dag');

  async function ledgerOf(file: string) {
    const store = await openStore(`sqlite:${file}`, { now: () => at('2027-05-01') });
    const { rows } = await store.query('bot', { where: [['kind', '=', 'ledger']] });
    await store.close();
    return rows.map(({ doc: { id, outcome, held, folds, foldedIntoNext } }) =>
      Object.fromEntries(
        Object.entries({ id, outcome, held, folds, foldedIntoNext }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    );
  }

  it('before the attempt: the digest is sent the same morning, once the lease is over', async () => {
    const file = join(folder, 'a.db');
    const sent = await dieAt(
      file,
      ({ kind, attemptAt }) => kind === 'digest' && attemptAt !== undefined,
    );
    assert.equal(sent.length, 0);
    const stage = await open({ file });
    assert.equal((await digestsAt(stage, at('2027-03-25', '08:10'))).length, 0, 'still leased');
    assert.equal((await digestsAt(stage, at('2027-03-25', '08:16'))).length, 1);
    assert.equal((await digestsAt(stage, at('2027-03-25', '09:00'))).length, 0);
    await stages.pop()?.close();
    assert.deepEqual(await ledgerOf(file), [
      { id: 'led:digest:2027-03-25', outcome: 'delivered', held: ['D-2027-001/1'] },
    ]);
  });

  it('after the attempt: it is folded into the next one, and the ledger says so', async () => {
    const file = join(folder, 'a.db');
    await dieAt(file, ({ kind, state }) => kind === 'digest' && state === 'sent');
    const stage = await open({ file });
    assert.equal((await digestsAt(stage, at('2027-03-25', '09:00'))).length, 0, 'not sent twice');
    const next = await digestsAt(stage, at('2027-03-30'));
    assert.equal(next.length, 1);
    assert.match(next[0]?.words ?? '', /D-2027-001\/1/);
    await stages.pop()?.close();
    assert.deepEqual(await ledgerOf(file), [
      {
        id: 'led:digest:2027-03-25',
        outcome: 'ambiguous',
        held: ['D-2027-001/1'],
        foldedIntoNext: true,
      },
      {
        id: 'led:digest:2027-03-30',
        outcome: 'delivered',
        held: ['D-2027-001/1'],
        folds: '2027-03-25',
      },
    ]);
  });

  it('before the points are counted: they are counted by the next one, and not sent again', async () => {
    const file = join(folder, 'a.db');
    await dieAt(
      file,
      ({ kind, point }) => kind === 'point' && JSON.stringify(point).includes('"reminders":1'),
    );
    const stage = await open({ file });
    assert.equal((await digestsAt(stage, at('2027-03-25', '09:00'))).length, 0);
    assert.equal(
      (await digestsAt(stage, at('2027-03-30'))).length,
      0,
      'a week before and on the day',
    );
    assert.equal((await digestsAt(stage, at('2027-04-01'))).length, 1);
  });
});

describe('A person whom nothing reaches', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('is told of to the unit, once, and gets the digest when they can be reached', async () => {
    await addPointsTo(stage.as(people.anna), stage, ['Boka tolk senast 1 april']);
    await stage.as(people.anna).say('byt ansvarig för D-2027-001/1 till Omar');
    stage.channel.unreachable.add(people.omar.id);
    const unitHears = async (date: string) =>
      (await sweepAt(stage, at(date)))
        .filter((sent) => sent.method === 'POST' && nameOf(sent) === 'megan')
        .map(({ card }) => wordsOf(card ?? {}));
    const first = await unitHears('2027-03-25');
    assert.equal(first.length, 1);
    assert.match(
      first[0] ?? '',
      /Omar Haddad går inte att nå i Teams.*Kortet om D-2027-001\/1 väntar/,
    );
    assert.deepEqual(await unitHears('2027-03-30'), []);
    stage.channel.unreachable.clear();
    const digests = await digestsAt(stage, at('2027-03-31'));
    assert.deepEqual(
      digests.map(({ whose }) => whose),
      ['omar'],
    );
  });

  it('a refusal of the channel is waited out, the same morning', async () => {
    await addPointsTo(stage.as(people.anna), stage, ['Boka tolk senast 1 april']);
    stage.channel.failures.push(undefined, 429);
    assert.equal((await digestsAt(stage, at('2027-03-25'))).length, 0);
    assert.equal((await digestsAt(stage, at('2027-03-25', '08:05'))).length, 1);
  });
});

describe('Quiet hours', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ env: { QUIET_HOURS: '18:00-09:00' } });
  });
  afterEach(() => stage.close());

  it('hold back what is told unasked until the next working morning', async () => {
    const anna = stage.as(people.anna);
    await addPointsTo(anna, stage, ['Boka tolk senast 1 april']);
    // The evening before Good Friday.
    stage.clock.at = at('2027-03-25', '19:30');
    await anna.say('byt ansvarig för D-2027-001/1 till Omar');
    const toOmar = async (instant: number) =>
      (await sweepAt(stage, instant)).filter((sent) => nameOf(sent) === 'omar').length;
    assert.equal(stage.channel.sent.filter((sent) => nameOf(sent) === 'omar').length, 0);
    assert.equal(await toOmar(at('2027-03-26', '12:00')), 0, 'a public holiday');
    assert.equal(await toOmar(at('2027-03-28', '12:00')), 0, 'a Sunday');
    assert.equal(await toOmar(at('2027-03-30', '08:30')), 0, 'before nine');
    assert.equal(await toOmar(at('2027-03-30', '09:00')), 1);
  });

  it('hold back the digest too', async () => {
    await addPointsTo(stage.as(people.anna), stage, ['Boka tolk senast 1 april']);
    assert.equal((await digestsAt(stage, at('2027-03-25', '08:30'))).length, 0);
    assert.equal((await digestsAt(stage, at('2027-03-25', '09:00'))).length, 1);
  });

  it('hold back nothing that was asked for', async () => {
    const anna = stage.as(people.anna);
    await addPointsTo(anna, stage, ['Boka tolk senast 1 april']);
    stage.clock.at = at('2027-03-20', '22:00');
    const before = stage.channel.sent.length;
    await anna.click({ verb: 'open-in-own-chat', delegation: 'D-2027-001' });
    assert.equal(
      stage.channel.sent.slice(before).filter(({ method }) => method === 'POST').length,
      1,
    );
  });
});
