import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buttonsOf } from './cards.ts';
import { play, titlesOf } from './conversation.ts';
import { openStage, people, type Shown, type Stage } from './stage.ts';

const full = 'ny delegation från Tianjin Cancer Hospital 12–14 mars';
const faults = ['Något gick fel', 'Something went wrong', 'inte säkert'];

function isPlain({ words }: Shown, verb = ''): void {
  assert.ok(words.trim().length > 10, `there is a sentence: ${verb}`);
  for (const fault of faults) assert.ok(!words.includes(fault), `${verb}: ${words}`);
}

const garbage: readonly Record<string, unknown>[] = [
  {},
  { draft: '', delegation: '', version: '' },
  { draft: 17, delegation: true, version: 'NaN', button: null },
  { draft: '../x#?', delegation: 'D-2027-001; DROP', version: '-1', button: 'choice-99' },
  { draft: ['a'], delegation: { a: 1 }, asked: 'nothing', button: '__proto__' },
  { draft: 'x'.repeat(50_000), delegation: 'D'.repeat(50_000), reason: 'y'.repeat(50_000) },
  { draft: 'unknown', delegation: 'D-2027-999', version: '1e999', firstDay: 'i morgon' },
  { command: 'no-such', say: 'x'.repeat(9000), button: 'yes' },
];

/** Every verb that has been shipped, and none. */
const verbs: readonly string[] = [
  ...z
    .array(z.string())
    .parse(JSON.parse(readFileSync(new URL('../golden/verbs.json', import.meta.url), 'utf8'))),
  'no-such-verb',
  '',
];

describe('A click that is not as it should be', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('with missing, wrong or huge data is answered and changes nothing, whatever its verb', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [{ say: full }, { say: 'registrera' }, { say: full }]);
    for (const verb of verbs) {
      for (const data of garbage) isPlain(await anna.click({ ...data, verb }), verb);
    }
    await play(anna, [
      { say: 'D-2027-001', see: ['12–14 mars 2027', 'Registrerat'] },
      { say: 'historik D-2027-001', see: ['Registrerades'], miss: ['Ändrades', 'Ställdes in'] },
    ]);
  });

  it('a draft of another person is not touched', async () => {
    const anna = stage.as(people.anna);
    const shown = await anna.say(full);
    const megan = stage.as(people.megan);
    assert.ok(shown.card);
    for (const { verb, data } of buttonsOf(shown.card)) {
      const answer = await megan.click({ ...data, verb });
      assert.match(answer.words, /någon annans/);
      isPlain(answer);
    }
    await play(anna, [{ say: 'registrera', see: ['Besök D-2027-001 · Registrerat'] }]);
  });

  it('no button of an old card changes a delegation that has been called off', async () => {
    const anna = stage.as(people.anna);
    const cards: Shown[] = [];
    cards.push(await anna.say(full));
    cards.push(await anna.press('Registrera'));
    cards.push(await anna.press('Komplettera'));
    await anna.press('Tillbaka');
    await anna.press('Ändra');
    cards.push(await anna.press('Ställ in besöket'));
    await play(anna, [{ press: 'Ställ in besöket', see: ['Besök D-2027-001 · Inställt'] }]);
    for (const { card } of cards) {
      for (const { verb, data } of card ? buttonsOf(card) : []) {
        const answer = await anna.click({ ...data, verb, headcount: '99', organisation: 'Annan' });
        isPlain(answer);
        assert.match(answer.words, /Inställt/, `${verb}: ${answer.words}`);
      }
    }
    await play(anna, [
      { say: 'historik D-2027-001', see: ['Ställdes in'], miss: ['Ändrades', 'Annan'] },
    ]);
  });

  it('a button of another question than the open one answers nothing', async () => {
    const anna = stage.as(people.anna);
    const first = await anna.say('ny delegation från Tianjin');
    await anna.say('Nankai University');
    const skip = first.card && buttonsOf(first.card).find(({ title }) => title === 'Vet inte än');
    assert.ok(skip);
    const answer = await anna.click({ ...skip.data, verb: skip.verb });
    assert.match(answer.words, /när kommer de\?/);
    assert.match(answer.words, /Nankai University/);
  });

  it('a submit acts like an execute, and redraws the card in its place', async () => {
    const anna = stage.as(people.anna);
    const asked = await anna.say(full);
    const register =
      asked.card && buttonsOf(asked.card).find(({ title }) => title === 'Registrera');
    assert.ok(register);
    const shown = await anna.say('', { value: register.data, replyToId: asked.messageId });
    assert.match(shown.words, /Besök D-2027-001 · Registrerat/);
    assert.equal(shown.messageId, asked.messageId);
    assert.equal(stage.channel.sent.at(-1)?.method, 'PUT');
    assert.equal(stage.channel.standing(`a:${people.anna.id}`).length, 1);
  });

  it('a submit that is not as it should be is answered in a new message', async () => {
    const anna = stage.as(people.anna);
    for (const value of [{ verb: 'no-such' }, { verb: 'answer-draft', draft: 'x' }]) {
      isPlain(await anna.say('', { value }));
    }
    isPlain(await anna.say('', { value: { verb: 7 } }));
  });

  it('an officer who shows the card of another gets no button that changes it', async () => {
    await play(stage.as(people.anna), [{ say: full }, { press: 'Registrera' }]);
    const shown = await stage.as(people.omar).say('visa D-2027-001');
    assert.deepEqual(titlesOf(shown), ['Visa historik']);
  });
});
