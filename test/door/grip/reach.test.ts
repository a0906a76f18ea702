import assert from 'node:assert/strict';
import { play } from '../conversation.ts';
import { MONDAY, openStage, people, type Stage } from '../stage.ts';
import { bringToGrip, type Cast, cardOf, cardsOf, gather, pressOn } from './asking.ts';

const G = 'G-2027-001';
const DAY = 86_400_000;
const told = 'Per Lund går inte att nå i Teams';

describe('A member of GRIP who cannot be reached', () => {
  let stage: Stage;
  let cast: Cast;
  /** Like `gather`, but Per has never opened the bot. */
  const gatherWithoutPer = async () => {
    const real = stage.as;
    const silent = { say: async () => ({ words: '' }) };
    return gather({
      as: (person) =>
        person.id === people.per.id ? Object.assign(real(person), silent) : real(person),
    });
  };
  const wait = async (milliseconds: number) => {
    stage.clock.at += milliseconds;
    await cast.megan.say('hjälp');
  };
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  for (const [how, come] of [
    ['installs the app', { type: 'installationUpdate', action: 'add' }],
    ['is added', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }],
    ['writes', { type: 'message' }],
  ] as const) {
    it(`who ${how} gets the card; the unit is told once meanwhile`, async () => {
      cast = await gatherWithoutPer();
      stage.channel.unreachable.add(people.per.id);
      await bringToGrip(cast);
      await wait(5 * 60_000);
      await wait(3600_000);
      assert.deepEqual(cardsOf(stage.channel, 'per', G), []);
      assert.equal(cardsOf(stage.channel, 'megan', told).length, 1);
      assert.match(cardOf(stage.channel, 'eva', G).words, /0 av 3 har röstat/);

      stage.channel.unreachable.delete(people.per.id);
      const per = stage.as(people.per);
      await per.say('hej', come);
      await stage.app.settled();
      assert.equal(cardsOf(stage.channel, 'per', 'Att besluta senast').length, 1);
      const voted = await pressOn(per, cardOf(stage.channel, 'per', G), 'Bifall');
      assert.match(voted.words, /1 av 3 har röstat/);
    });
  }

  it('whose chat is closed later is told of likewise, and gets the card when they write', async () => {
    cast = await gather(stage);
    stage.channel.unreachable.add(people.per.id);
    await bringToGrip(cast);
    await wait(3600_000);
    assert.equal(cardsOf(stage.channel, 'megan', told).length, 1);
    stage.channel.unreachable.delete(people.per.id);
    await cast.per.say('hjälp');
    await stage.app.settled();
    assert.equal(cardsOf(stage.channel, 'per', 'Att besluta senast').length, 1);
  });

  it('who writes in a channel only is still waited for in their own chat', async () => {
    cast = await gather(stage);
    stage.channel.unreachable.add(people.per.id);
    await bringToGrip(cast);
    await stage.as(people.per, { id: '19:channel', type: 'channel' }).say('hjälp');
    stage.channel.unreachable.delete(people.per.id);
    await cast.per.say('hjälp');
    await stage.app.settled();
    assert.equal(cardsOf(stage.channel, 'per', 'Att besluta senast').length, 1);
  });
});

describe('A request that GRIP has not decided', () => {
  it('lapses on the first day: no politician is confirmed, and those concerned are told', async () => {
    const stage = await openStage();
    const cast = await gather(stage);
    await bringToGrip(cast);
    await pressOn(cast.eva, cardOf(stage.channel, 'eva', G), 'Bifall');
    const eve = Date.parse('2027-03-11T22:59:00Z');
    stage.clock.at = eve;
    await cast.megan.say('hjälp');
    assert.match(cardOf(stage.channel, 'eva', G).words, /· Du har röstat/);
    stage.clock.at = eve + 120_000;
    await cast.megan.say('hjälp');
    await stage.app.settled();
    for (const who of ['anna', 'megan'] as const) {
      const lapsed = cardsOf(stage.channel, who, `${G} har förfallit`);
      assert.equal(lapsed.length, 1, who);
    }
    for (const who of ['anna', 'megan', 'eva', 'per', 'jonas'] as const) {
      const { words } = cardOf(stage.channel, who, `${G} ·`);
      assert.match(words, /· Förfallen/, who);
      assert.match(words, /Besöket började utan beslut från GRIP\. Ingen politiker är bekräftad/);
    }
    const late = await cast.per.click({ verb: 'vote-yes', request: G, round: 1 });
    assert.match(late.words, /är inte längre öppen/);
    await play(cast.anna, [{ say: 'D-2027-001', miss: ['Anna Ek'] }]);
    assert.ok(stage.clock.at > MONDAY + DAY);
    await stage.close();
  });
});
