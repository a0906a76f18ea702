import assert from 'node:assert/strict';
import { wordsOf } from './cards.ts';
import { play } from './conversation.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

const chat = `a:${people.anna.id}`;

describe('An answer that the channel refuses', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
    await play(anna, [{ say: 'svenska' }]);
  });
  afterEach(() => stage.close());

  /** What came to Anna while something was done. */
  const during = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    const before = stage.channel.sent.length;
    await act();
    await stage.app.settled();
    return stage.channel.sent
      .slice(before)
      .filter(({ conversation }) => conversation === chat)
      .map(({ text, card }) => (card ? wordsOf(card) : text));
  };
  const refusedNext = async (text: string) => {
    stage.channel.failures.push(429);
    assert.deepEqual(await during(() => anna.say(text)), []);
  };
  const aMinuteLater = () =>
    during(async () => {
      stage.clock.at += 60_000;
      await stage.as(people.karin).say('hjälp');
    });

  it('comes a minute later: a sentence as it was', async () => {
    await refusedNext('fortsätt');
    assert.deepEqual(await aMinuteLater(), ['Du har inga utkast.']);
    assert.deepEqual(await aMinuteLater(), []);
  });

  it('comes a minute later: a list as it is then', async () => {
    await refusedNext('visa delegationer');
    await play(stage.as(people.megan), [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
      { press: 'Registrera' },
    ]);
    const [list, ...more] = await aMinuteLater();
    assert.match(list ?? '', /D-2027-001/);
    assert.deepEqual(more, []);
  });

  it('comes a minute later: a draft’s question, to which nothing is answered twice', async () => {
    await anna.say('ny delegation från Tianjin');
    await refusedNext('Tianjin Cancer Hospital');
    const [card, ...more] = await aMinuteLater();
    assert.match(card ?? '', /Tianjin Cancer Hospital/);
    assert.deepEqual(more, []);
    await play(anna, [{ say: '12–14 mars', see: ['12–14 mars 2027', 'Tianjin Cancer Hospital'] }]);
  });

  it('is put in the clicked card’s place a minute later, when only that was refused', async () => {
    const drawn = await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    const inPlace = () =>
      stage.channel.standing(chat).find(({ id }) => id === drawn.messageId)?.card ?? {};
    stage.channel.failures.push(503);
    const pressed = await anna.press('Ändra');
    assert.notEqual(wordsOf(inPlace()), pressed.words);
    await aMinuteLater();
    assert.equal(wordsOf(inPlace()), pressed.words);
  });

  it('does nothing twice that was done: what was registered is registered once', async () => {
    await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    await refusedNext('registrera');
    const [card] = await aMinuteLater();
    assert.match(card ?? '', /D-2027-001/);
    await play(anna, [{ say: 'visa delegationer', see: ['D-2027-001'], miss: ['D-2027-002'] }]);
  });

  it('comes although the person has gone on meanwhile, and disturbs nothing', async () => {
    await anna.say('ny delegation från Tianjin');
    await refusedNext('Tianjin Cancer Hospital');
    await play(anna, [{ say: '12–14 mars' }, { press: 'Registrera', see: ['D-2027-001'] }]);
    const words = await aMinuteLater();
    assert.match(words.join(), /D-2027-001/);
    await play(anna, [
      { say: 'D-2027-001', see: ['Tianjin Cancer Hospital'] },
      { say: 'visa delegationer', miss: ['D-2027-002'] },
    ]);
  });

  it('is given up after an hour, with a row in the ledger', async () => {
    stage.channel.failures.push(...Array.from({ length: 40 }, () => 412));
    await anna.say('hjälp');
    for (let minutes = 0; minutes < 150; minutes += 10) {
      stage.clock.at += 600_000;
      await stage.as(people.karin).click({ verb: 'run-command', command: 'help' });
    }
    stage.channel.failures.length = 0;
    assert.deepEqual(await aMinuteLater(), []);
    await play(stage.as(people.karin), [
      { say: 'status', see: ['Ett meddelande eller kort nådde inte fram'] },
    ]);
  });
});
