import assert from 'node:assert/strict';
import { conversations } from './bad-input/conversations.ts';
import { play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

describe('Bad input', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  for (const [fact, lines] of conversations) {
    it(fact, () => play(stage.as(people.anna), lines));
  }

  it('a name is shown as typed, whatever it holds', async () => {
    const name = '<at>Bo</at> **Fet** [länk](http://x.se) _k_ 🎉 <b>&amp;';
    const anna = stage.as(people.anna);
    await play(anna, [{ say: 'ny delegation från Tianjin 12–14 mars' }, { say: name }]);
    const shown = await play(anna, [{ press: 'Registrera', see: [name.replaceAll('**', '')] }]);
    const { speak, fallbackText, ...drawn } = shown.card ?? {};
    assert.ok(!`${speak}${fallbackText}`.includes('<'), 'what is read out holds no tag');
    const card = JSON.stringify(drawn);
    for (const live of ['<at>', '<b>', 'http://x', '&amp;', ' **Fet**', '[länk](', ' _k_']) {
      assert.ok(!card.includes(live), `${live} is interpreted: ${card}`);
    }
    await play(anna, [{ say: 'visa delegationer', see: [name.replaceAll('**', '')] }]);
  });
});
