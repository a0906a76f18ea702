import assert from 'node:assert/strict';
import { openStage, people } from './stage.ts';

describe('At one call a second', () => {
  it('those who ask at once are answered one after the other, the last ones later; all of them once', async () => {
    const stage = await openStage({ env: { SENDS_PER_SECOND: '1' } });
    const all = Object.values(people);
    const answered = () => new Set(stage.channel.sent.map(({ conversation }) => conversation)).size;
    await Promise.all(all.map((person) => stage.as(person).say('fortsätt')));
    assert.ok(answered() < all.length, 'somebody waits');
    for (let tries = 0; tries < 20 && answered() < all.length; tries += 1) {
      stage.clock.at += 60_000;
      // A sweep follows a click, whose answer needs no call.
      await stage.as(people.anna).click({ verb: 'no-such-verb' });
    }
    assert.equal(stage.channel.sent.length, all.length);
    assert.equal(answered(), all.length);
    await stage.close();
  });
});
