import assert from 'node:assert/strict';
import { type Op, type Store, StoreError } from '../../src/services/ports/store.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { wordsOf } from '../door/cards.ts';
import { play, titlesOf } from '../door/conversation.ts';
import { bringToGrip, cardOf, gather, pressOn } from '../door/grip/asking.ts';
import { MONDAY, openStage, people, type Stage } from '../door/stage.ts';

type Kind = string;

/** A stage whose store makes a commit and then does not say so; what it is about is chosen by kind. */
async function openSilent(): Promise<{ stage: Stage; silence: (kind: Kind | undefined) => void }> {
  const store = openEmbeddedStore({ file: ':memory:', now: () => MONDAY });
  let silent: Kind | undefined;
  const writes = (op: Op, kind: Kind) => op.op !== 'delete' && op.doc.kind === kind;
  const commit: Store['commit'] = async (...args) => {
    const etags = await store.commit(...args);
    const kind = silent;
    if (kind === undefined || !args[2].some((op) => writes(op, kind))) return etags;
    silent = undefined;
    throw new StoreError('unsure', 'no answer');
  };
  const silence = (kind: Kind | undefined) => {
    silent = kind;
  };
  return { stage: await openStage({ store: { ...store, commit } }), silence };
}

describe('A click of which nobody knows whether it was saved', () => {
  let stage: Stage;
  let silence: (kind: Kind | undefined) => void;
  beforeEach(async () => {
    ({ stage, silence } = await openSilent());
  });
  afterEach(() => stage.close());
  const unsure = ['Oklart om det sparades', 'Svaret dröjde för länge', 'Det är inte säkert'];
  const buttons = ['Visa hur det blev'];

  it('on a draft shows what the draft became', async () => {
    const anna = stage.as(people.anna);
    await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    silence('delegation');
    await play(anna, [
      {
        press: 'Registrera',
        see: ['Delegation D-2027-001', ...unsure, 'Titta på D-2027-001'],
        buttons,
      },
      { press: 'Visa hur det blev', see: ['Besök D-2027-001 · Registrerat'] },
    ]);
  });

  it('on an answer to a draft shows the question that is open', async () => {
    const anna = stage.as(people.anna);
    await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    silence('draft');
    await play(anna, [
      { press: 'Ändra', see: ['Utkast, inget nummer än', ...unsure], buttons },
      { press: 'Visa hur det blev', see: ['Tianjin Cancer Hospital'] },
    ]);
  });

  it('on a vote shows the request, with the vote', async () => {
    const cast = await gather(stage);
    const { request } = await bringToGrip(cast);
    silence('vote');
    const shown = await pressOn(cast.eva, cardOf(stage.channel, 'eva', request), 'Bifall');
    assert.match(shown.words, /Politisk medverkan G-2027-001 · Oklart om det sparades/);
    await play(cast.eva, [{ press: 'Visa hur det blev', see: ['1 av 3 har röstat'] }]);
  });

  it('on a request for support shows it, with its answer', async () => {
    const anna = stage.as(people.anna);
    await anna.say('stödförfrågan från Lunds universitet: partner för kliniska prövningar i Wuhan');
    silence('support-request');
    await play(anna, [
      {
        press: 'Spara svaret',
        fill: { outcome: 'answer', text: 'Vi förmedlar en kontakt' },
        see: ['Stödförfrågan N-2027-001', ...unsure],
        buttons,
      },
      { press: 'Visa hur det blev', see: ['Besvarad', 'Vi förmedlar en kontakt'] },
    ]);
  });

  it('on a list of points shows the list', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
      { press: 'Registrera' },
      { say: 'lägg till punkter: Boka tolk senast 1 april\nSkicka listan senast 2 april' },
      { press: 'Spara' },
      { say: 'mina punkter' },
    ]);
    silence('point');
    await play(anna, [
      { press: 'Klar', fill: { soon: 'D-2027-001/1' }, see: unsure, buttons },
      { press: 'Visa hur det blev', see: ['D-2027-001/2'], miss: ['D-2027-001/1'] },
    ]);
  });

  it('that bore nothing shows the draft that was begun', async () => {
    const anna = stage.as(people.anna);
    await anna.say('visa delegationer');
    silence('draft');
    await play(anna, [
      { press: 'Ny delegation', see: ['Det du tryckte på', ...unsure], buttons },
      { press: 'Visa hur det blev', see: ['Utkast'] },
    ]);
  });

  it('stands as unsure no longer than until the record is drawn anew', async () => {
    const anna = stage.as(people.anna);
    await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    await play(anna, [{ press: 'Registrera' }, { say: 'ställ in D-2027-001' }]);
    silence('delegation');
    await play(anna, [{ press: 'Ställ in besöket', see: unsure }]);
    const standing = stage.channel.standing(`a:${people.anna.id}`);
    const cards = standing.flatMap(({ card }) => (card ? [wordsOf(card)] : []));
    assert.equal(
      cards.filter((words) => words.includes('D-2027-001 · Inställt')).length,
      2,
      cards.join('\n---\n'),
    );
  });
});

describe('A message of which nobody knows whether it was saved', () => {
  it('is told so, and how to see where the draft stands', async () => {
    const { stage, silence } = await openSilent();
    const anna = stage.as(people.anna);
    await anna.say('ny delegation från Tianjin 12–14 mars');
    silence('draft');
    const { words } = await anna.say('Tianjin Cancer Hospital');
    assert.match(words, /Det är inte säkert att det sparades\. Skriv ”fortsätt”/);
    const resumed = await anna.say('fortsätt');
    assert.match(resumed.words, /Tianjin Cancer Hospital/);
    assert.ok(titlesOf(resumed).includes('Registrera'));
    await stage.close();
  });
});
