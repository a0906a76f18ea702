import assert from 'node:assert/strict';
import { loadOccasion } from '../../../src/services/occasion.ts';
import { rememberCard } from '../../../src/services/sent-cards.ts';
import { anyone } from '../../fixtures/reader.ts';
import { ask, bringToGrip, cardOf, cardsOf, gather, pressOn, register } from './asking.ts';
import { openRecorded, type Recorded } from './trail.ts';

const G = 'G-2027-001';

describe('A card that may or may not have arrived', () => {
  let recorded: Recorded;
  beforeEach(async () => {
    recorded = await openRecorded();
  });
  afterEach(() => recorded.stage.close());

  const ledger = async (code: string) => {
    const where = [['kind', '=', 'ledger']] as const;
    const { rows } = await recorded.means.store.query('work', { where });
    return rows
      .map(({ doc }) => JSON.parse(JSON.stringify(doc)))
      .filter(({ tell }) => tell?.code === code);
  };

  it('is sent once more when it asks for a vote, and the ledger says it may be double', async () => {
    const { stage } = recorded;
    const cast = await gather(stage);
    const request = await ask(cast, await register(cast));
    // The answer to the unit arrives, then one member's call ends in an error.
    stage.channel.failures.push(undefined, undefined, undefined, undefined, undefined, 502);
    await cast.megan.say(`skicka ${request} till GRIP`);
    const missing = ['eva', 'per', 'jonas'].filter(
      (who) => cardsOf(stage.channel, who as 'eva', 'Att besluta').length === 0,
    );
    assert.equal(missing.length, 1, 'the error met one member');
    stage.clock.at += 60_000;
    await cast.megan.say('hjälp');
    await stage.app.settled();
    assert.equal(cardsOf(stage.channel, missing[0] as 'eva', 'Att besluta').length, 1);
    const rows = await ledger('decision-asked-for');
    assert.deepEqual(rows.map(({ mayBeDouble }) => mayBeDouble).sort(), [false, false, true]);
  });
});

describe('A record with more standing cards than one commit has room for', () => {
  it('still changes, and the latest cards are drawn anew', async () => {
    const { stage, means } = await openRecorded();
    const cast = await gather(stage);
    await bringToGrip(cast);
    const { pk, delegation } = await loadOccasion(means, anyone, G);
    for (let count = 0; count < 150; count += 1) {
      const address = {
        serviceUrl: stage.channel.serviceUrl,
        conversation: `19:channel-${count}`,
        kind: 'channel',
        bot: '28:bot',
        channelId: 'msteams',
      } as const;
      const card = {
        activityId: `old-${count}`,
        address,
        language: 'sv',
        view: 'delegation',
      } as const;
      await rememberCard(means, pk, card, delegation);
    }
    stage.clock.at += 1000;
    await cast.eva.say(`visa ${G}`);
    const voted = await pressOn(cast.eva, cardOf(stage.channel, 'eva', G), 'Bifall');
    assert.match(voted.words, /Din röst är sparad/);
    await stage.close();
  });
});
