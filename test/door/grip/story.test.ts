import assert from 'node:assert/strict';
import { play, titlesOf } from '../conversation.ts';
import { openStage, type Stage } from '../stage.ts';
import { ask, bringToGrip, cardOf, cardsOf, gather, pressOn, register } from './asking.ts';

const G = 'G-2027-001';
const D = 'D-2027-001';

describe('GRIP decides by card', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('one politician: the answers are the buttons, and the second of three settles it', async () => {
    const cast = await gather(stage);
    await bringToGrip(cast);
    const card = cardOf(stage.channel, 'eva', G);
    assert.match(card.words, /Att besluta senast 18 januari: G-2027-001\./);
    assert.match(card.words, /Ska Anna Ek medverka vid besöket\?/);
    assert.match(card.words, /Svara senast måndag 18 januari 2027\. 0 av 3 har röstat\./);
    assert.deepEqual(titlesOf(card), ['Bifall', 'Avslag', 'Avstå', 'Begär komplettering']);

    const voted = await pressOn(cast.eva, card, 'Bifall');
    assert.match(voted.words, /· Du har röstat/);
    assert.match(voted.words, /Din röst är sparad: bifall för Anna Ek\./);
    assert.match(cardOf(stage.channel, 'jonas', G).words, /1 av 3 har röstat/);
    assert.doesNotMatch(cardOf(stage.channel, 'jonas', G).words, /Din röst är sparad/);

    const settled = await pressOn(cast.jonas, cardOf(stage.channel, 'jonas', G), 'Bifall');
    assert.match(settled.words, /· Beslutad 11 januari 2027/);
    assert.match(settled.words, /Bifall: Anna Ek\n2 för, 0 emot, 0 avstår/);
    for (const who of ['eva', 'per', 'jonas', 'anna', 'megan'] as const) {
      for (const { words } of cardsOf(stage.channel, who, `${G} ·`)) {
        assert.match(words, /G-2027-001 · Beslutad 11 januari 2027/, who);
      }
      assert.ok(!titlesOf(cardOf(stage.channel, who, G)).includes('Bifall'));
    }
    for (const who of ['anna', 'megan'] as const) {
      const told = cardsOf(stage.channel, who, 'GRIP har beslutat om G-2027-001, genom');
      assert.equal(told.length, 1, who);
    }
  });

  it('several: a choice for each, none beforehand, and what is missing is said beside it', async () => {
    const cast = await gather(stage, { jonas: 'English' });
    await bringToGrip(cast, ['Anna Ek, regionråd', 'Bo Alm']);
    const card = cardOf(stage.channel, 'eva', G);
    assert.deepEqual(titlesOf(card), ['Skicka svar', 'Begär komplettering']);
    const partly = await pressOn(cast.eva, card, 'Skicka svar', { 'vote-1': 'yes' });
    assert.match(partly.words, /Fel: Svar saknas för Bo Alm\. Välj bifall, avslag eller avstår\./);
    assert.match(partly.words, /0 av 3 har röstat/);
    const votes = { 'vote-1': 'yes', 'vote-2': 'no' };
    const voted = await pressOn(cast.eva, card, 'Skicka svar', votes);
    assert.match(voted.words, /bifall för Anna Ek och avslag för Bo Alm/);

    const english = cardOf(stage.channel, 'jonas', G);
    assert.match(english.words, /Should these politicians take part in the visit\?/);
    const settled = await pressOn(cast.jonas, english, 'Send answers', votes);
    assert.match(settled.words, /GRIP has decided: 1 approved, 1 rejected\./);
    assert.match(settled.words, /Your vote: Approve for Anna Ek and reject for Bo Alm/);
    await play(cast.anna, [
      { say: D, see: ['Politiker: Anna Ek (G-2027-001)'], miss: ['Bo Alm'] },
      { say: `visa ${G}`, see: ['Bifall: Anna Ek', 'Avslag: Bo Alm', 'Röster på kort, 2 av 3'] },
    ]);
  });

  it('no politician stands on the delegation before the decision (S21)', async () => {
    const cast = await gather(stage);
    await bringToGrip(cast);
    await play(cast.anna, [{ say: D, miss: ['Anna Ek', 'Politiker:'] }]);
    await pressOn(cast.eva, cardOf(stage.channel, 'eva', G), 'Avslag');
    await pressOn(cast.per, cardOf(stage.channel, 'per', G), 'Avslag');
    await play(cast.anna, [{ say: D, miss: ['Anna Ek', 'Politiker:'] }]);
  });

  it('a vote may be changed until it is settled; at a tie the chair’s own decides', async () => {
    const cast = await gather(stage);
    await bringToGrip(cast);
    await pressOn(cast.eva, cardOf(stage.channel, 'eva', G), 'Avslag');
    const changed = await pressOn(cast.eva, cardOf(stage.channel, 'eva', G), 'Bifall');
    assert.match(changed.words, /Din röst är sparad: bifall för Anna Ek\./);
    assert.match(changed.words, /1 av 3 har röstat/);
    const tied = await pressOn(cast.per, cardOf(stage.channel, 'per', G), 'Avslag');
    assert.match(tied.words, /2 av 3 har röstat/, 'the third can still change it');
    const last = await pressOn(cast.jonas, cardOf(stage.channel, 'jonas', G), 'Avstå');
    assert.match(last.words, /Bifall: Anna Ek\n1 för, 1 emot, 1 avstår/);
  });

  it('only the unit sends (S31); words never cast a vote', async () => {
    const cast = await gather(stage);
    await ask(cast, await register(cast));
    await play(cast.anna, [
      { say: `skicka ${G} till GRIP`, see: ['Bara enheten kan skicka ärenden till GRIP', 'S31'] },
    ]);
    assert.deepEqual(cardsOf(stage.channel, 'eva', G), []);
    await play(cast.megan, [{ say: `skicka ${G} till GRIP` }]);
    await play(cast.eva, [
      { say: `bifall ${G}`, see: ['Rösta på kortet', '0 av 3 har röstat'] },
      { say: `visa ${G}`, see: ['Väntar på din röst'] },
    ]);
  });
});
