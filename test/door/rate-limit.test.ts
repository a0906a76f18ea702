import assert from 'node:assert/strict';
import { play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

const LIMIT = 5;
const said = /Fler än 5\u00A0meddelanden kom på en minut/;

describe('Someone who sends more than is read', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ env: { RATE_LIMIT: String(LIMIT) } });
  });
  afterEach(() => stage.close());

  const sentTo = (id: string) =>
    stage.channel.sent.filter(({ conversation }) => conversation === `a:${id}`);

  it('is told so once a minute, and then read again', async () => {
    const anna = stage.as(people.anna);
    for (let count = 0; count < LIMIT; count += 1) {
      assert.match((await anna.say('fortsätt')).words, /Du har inga utkast/);
    }
    await anna.say('fortsätt');
    assert.match(sentTo(people.anna.id).at(-1)?.text ?? '', said);
    for (let count = 0; count < 20; count += 1) await anna.say('fortsätt');
    assert.equal(sentTo(people.anna.id).length, LIMIT + 1);
    stage.clock.at += 61_000;
    await play(anna, [{ say: 'fortsätt', see: ['Du har inga utkast'] }]);
  });

  it('is told so in their own language, and nobody else is', async () => {
    const megan = stage.as(people.megan);
    await megan.say('English');
    for (let count = 0; count < LIMIT; count += 1) await megan.say('drafts');
    assert.match(sentTo(people.megan.id).at(-1)?.text ?? '', /More than 5\u00A0messages/);
    await play(stage.as(people.anna), [{ say: 'fortsätt', see: ['Du har inga utkast'] }]);
  });

  it('hears it at each click, and the click does what it says when the minute has passed', async () => {
    const anna = stage.as(people.anna);
    const drawn = await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    for (let count = 1; count < LIMIT; count += 1) await anna.say('hjälp');
    const calls = stage.channel.calls.length;
    const data = { verb: 'run-command', command: 'list-delegations' };
    for (let count = 0; count < 3; count += 1) {
      const { words, card } = await anna.click(data, drawn.messageId, 'pressed');
      assert.match(words, said);
      assert.equal(card, undefined, 'the card stands as it stood');
    }
    assert.equal(stage.channel.calls.length, calls);
    stage.clock.at += 61_000;
    const { words } = await anna.click(data, drawn.messageId, 'pressed');
    assert.match(words, /delegationer/i);
  });

  it('is not counted twice for what the channel delivers twice', async () => {
    const anna = stage.as(people.anna);
    for (let count = 0; count < 20; count += 1) await anna.say('fortsätt', { id: 'the same' });
    await play(anna, [{ say: 'hjälp', see: ['Det här kan du göra'] }]);
  });
});

describe('Without a limit', () => {
  it('everything is read', async () => {
    const stage = await openStage({ env: { RATE_LIMIT: 'off' } });
    const anna = stage.as(people.anna);
    for (let count = 0; count < 70; count += 1) {
      assert.match((await anna.say('fortsätt')).words, /Du har inga utkast/);
    }
    await stage.close();
  });
});
