import assert from 'node:assert/strict';
import { pino } from 'pino';
import { loadOccasion } from '../../../src/services/occasion.ts';
import { anyone } from '../../fixtures/reader.ts';
import { buttonsOf } from '../cards.ts';
import { play } from '../conversation.ts';
import { openStage, type Player, people } from '../stage.ts';
import { ask, bringToGrip, type Cast, cardOf, gather, pressOn, register } from './asking.ts';
import { eventsOf, openRecorded, type Recorded } from './trail.ts';

const G = 'G-2027-001';
const D = 'D-2027-001';
const old = /Kortet var gammalt\. Det här gäller nu/;

describe('An altered card of GRIP', () => {
  let recorded: Recorded;
  let cast: Cast;
  beforeEach(async () => {
    recorded = await openRecorded();
    cast = await gather(recorded.stage);
    await bringToGrip(cast, ['Anna Ek', 'Bo Alm']);
  });
  afterEach(() => recorded.stage.close());

  const data = { verb: 'cast-vote', request: G, round: 1, 'vote-1': 'yes', 'vote-2': 'yes' };
  const click = (player: Player, altered: Record<string, unknown>) =>
    player.click({ ...data, ...altered }, cardOf(recorded.stage.channel, 'eva', G).messageId);

  for (const [what, altered, answer] of [
    ['another round', { round: 2 }, old],
    ['no round', { round: '' }, old],
    ['one button for several politicians', { verb: 'vote-yes' }, old],
    ['a vote that is none', { 'vote-1': 'maybe' }, /Svar saknas för Anna Ek/],
    ['a politician who is not on it', { 'vote-1': '', 'vote-3': 'yes' }, /Svar saknas för Anna Ek/],
    ['the number of a delegation', { request: D }, /Kortet går inte att använda längre/],
    ['a number that nothing bears', { request: 'G-2027-999' }, /Det finns inget ärende G-2027-999/],
    ['another verb, the unit’s', { verb: 'send-request' }, /Bara enheten kan skicka/],
    ['another verb, the requester’s', { verb: 'withdraw-request' }, /Inget har ändrats/],
    ['a verb that is none', { verb: 'decide' }, old],
  ] as const) {
    it(`with ${what} changes nothing and is answered`, async () => {
      const before = (await eventsOf(recorded.means, G)).length;
      const shown = await click(cast.eva, altered);
      assert.match(shown.words, answer);
      assert.equal((await eventsOf(recorded.means, G)).length, before);
    });
  }

  it('with the number of another matter counts there or nowhere', async () => {
    const other = await ask(cast, await register(cast, '1–2 juni'));
    const shown = await click(cast.eva, { request: other });
    assert.match(shown.words, new RegExp(`${other} · Under beredning`));
    assert.match(shown.words, /är inte hos GRIP just nu, så ingen röst har sparats/);
    assert.deepEqual((await loadOccasion(recorded.means, anyone, G)).votes, []);
  });

  it('with another’s id is the clicker’s own vote, never the other’s', async () => {
    await click(cast.eva, { person: people.jonas.id, from: people.jonas.id });
    const { votes } = await loadOccasion(recorded.means, anyone, G);
    assert.deepEqual(
      votes.map(({ person }) => person),
      [people.eva.id],
    );
  });

  for (const who of ['megan', 'anna', 'karin', 'omar'] as const) {
    it(`clicked by ${who}, who has no seat, is refused and shown as it stands`, async () => {
      const before = (await eventsOf(recorded.means, G)).length;
      const stands = cardOf(recorded.stage.channel, 'eva', G);
      const shown = await click(recorded.stage.as(people[who]), { person: people.eva.id });
      assert.match(shown.words, /Bara GRIP:s ledamöter kan rösta\. Ingen röst har sparats\./);
      assert.match(shown.words, /0 av 3 har röstat/);
      assert.equal((await eventsOf(recorded.means, G)).length, before);
      assert.deepEqual(cardOf(recorded.stage.channel, 'eva', G), stands);
    });
  }

  it('clicked by one without a seat is written in the log, by code and person', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
    const stage = await openStage({ log });
    await bringToGrip(await gather(stage));
    await stage.as(people.omar).click({ verb: 'vote-yes', request: G, round: 1 });
    await stage.close();
    const refused = lines.filter((line) => line.includes('"refused":"not-entitled"'));
    assert.equal(refused.length, 1);
    assert.match(refused[0] ?? '', new RegExp(people.omar.id));
  });

  for (const [what, end, state, sentence] of [
    ['decided', undefined, 'Beslutad 11 januari 2027', 'är redan avgjort'],
    ['withdrawn', `återkalla ${G}`, 'Återkallad', 'är inte längre öppen'],
    ['void', `flytta ${D} till 19–21 mars`, 'Gäller inte längre', 'är inte längre öppen'],
  ] as const) {
    it(`that comes when it is ${what} gets the current card with the sentence`, async () => {
      const card = cardOf(recorded.stage.channel, 'per', G);
      const votes = { 'vote-1': 'yes', 'vote-2': 'no' };
      if (what !== 'withdrawn') {
        for (const who of ['eva', 'jonas'] as const) {
          await pressOn(cast[who], cardOf(recorded.stage.channel, who, G), 'Skicka svar', votes);
        }
      }
      if (end) await play(cast.anna, [{ say: end }]);
      const before = (await eventsOf(recorded.means, G)).length;
      for (const { verb, data: sent } of buttonsOf(card.card)) {
        const shown = await cast.per.click({ ...votes, ...sent, verb }, card.messageId);
        assert.match(shown.words, new RegExp(`${G} · ${state}`));
        if (verb === 'cast-vote') assert.ok(shown.words.includes(sentence), shown.words);
      }
      assert.equal((await eventsOf(recorded.means, G)).length, before);
    });
  }
});
