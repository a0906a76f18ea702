import assert from 'node:assert/strict';
import { firstBrokenLink } from '../../../src/domain/audit.ts';
import { loadOccasion } from '../../../src/services/occasion.ts';
import { anyone } from '../../fixtures/reader.ts';
import { openStage, people, type Stage } from '../stage.ts';
import { withFile } from '../temporary.ts';
import {
  ask,
  bringToGrip,
  type Cast,
  cardOf,
  cardsOf,
  gather,
  pressOn,
  register,
} from './asking.ts';
import { countOf, eventsOf, openRecorded, type Recorded } from './trail.ts';

const ROUNDS = 50;
const G = 'G-2027-001';

describe('Clicks on a card of GRIP', function () {
  this.timeout(400_000);
  let recorded: Recorded;
  let cast: Cast;
  beforeEach(async () => {
    recorded = await openRecorded();
    cast = await gather(recorded.stage);
  });
  afterEach(() => recorded.stage.close());

  it(`of two members at one moment make one decision and one set of notices, ${ROUNDS} times`, async () => {
    const { stage, means } = recorded;
    for (let round = 0; round < ROUNDS; round += 1) {
      const delegation = await register(cast, `${1 + (round % 20)} juni`);
      const request = await ask(cast, delegation);
      await cast.megan.say(`skicka ${request} till GRIP`);
      const [one, other] = [
        cardOf(stage.channel, 'eva', request),
        cardOf(stage.channel, 'jonas', request),
      ];
      await Promise.all([pressOn(cast.eva, one, 'Bifall'), pressOn(cast.jonas, other, 'Bifall')]);
      await stage.app.settled();
      assert.equal(await countOf(means, delegation, 'participation-decided'), 1, request);
      for (const who of ['anna', 'megan'] as const) {
        const told = cardsOf(stage.channel, who, `GRIP har beslutat om ${request}, genom`);
        assert.equal(told.length, 1, `${who}, ${request}`);
      }
      const { delegation: stands } = await loadOccasion(means, anyone, request);
      assert.deepEqual(stands.politicians, [{ name: 'Anna Ek', request, outcome: 'approved' }]);
      assert.equal(firstBrokenLink(await eventsOf(means, delegation)), undefined);
    }
  });

  it('five times under one id and five times under new ids are one vote', async () => {
    const { stage, means } = recorded;
    await bringToGrip(cast);
    const card = cardOf(stage.channel, 'eva', G);
    const before = (await eventsOf(means, G)).length;
    const same = Array.from({ length: 5 }, () => pressOn(cast.eva, card, 'Bifall', {}, 'one-id'));
    const fresh = Array.from({ length: 5 }, () => pressOn(cast.eva, card, 'Bifall'));
    for (const { words } of await Promise.all([...same, ...fresh])) {
      assert.match(words, /Din röst är sparad: bifall för Anna Ek/);
      assert.match(words, /1 av 3 har röstat/);
    }
    assert.equal((await eventsOf(means, G)).length, before + 1);
    const { votes } = await loadOccasion(means, anyone, G);
    assert.deepEqual(
      votes.map(({ person }) => person),
      [people.eva.id],
    );
  });

  it('a delivery that comes again after another vote and a restart does not take the vote back', async () => {
    const play = async (stage: Stage) => {
      const { eva, ...rest } = await gather(stage);
      await bringToGrip({ eva, ...rest });
      const card = cardOf(stage.channel, 'eva', G);
      await pressOn(eva, card, 'Bifall', {}, 'first');
      await pressOn(eva, card, 'Avslag', {}, 'second');
      await stage.restart();
      const again = await pressOn(eva, card, 'Bifall', {}, 'first');
      assert.match(again.words, /Din röst är sparad: avslag för Anna Ek/);
    };
    await withFile(async (file) => {
      const stage = await openStage({ file });
      await play(stage).finally(() => stage.close());
    });
  });
});
