import type { Doc, Store } from '../../src/services/ports/store.ts';
import { openStore } from '../../src/store/open.ts';
import { play } from './conversation.ts';
import { MONDAY, openStage, people, type Stage } from './stage.ts';
import { withFile } from './temporary.ts';

describe('The language of an answer', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('is the one in which a message was understood, and is remembered', async () => {
    await play(stage.as(people.anna), [
      { say: 'show delegations', see: ['No delegation'] },
      { say: 'D-2027-001', see: ['There is no delegation'] },
      { say: 'stop', see: ['nothing to cancel'] },
      { say: 'ny delegation från Tianjin', see: ['Besök från Tianjin'] },
      { say: '12–14 mars', see: ['Vilken organisation'] },
    ]);
  });

  it('is the one that the person set, whatever is written', async () => {
    await play(stage.as(people.anna), [
      { say: 'English', see: ['I answer in English from now on.'] },
      { say: 'ny delegation från Tianjin', see: ['Visit from Tianjin'] },
      { say: 'hjälp', see: ['This is what you can do'] },
      { say: 'svenska', see: ['Jag svarar på svenska'] },
      { say: 'continue', see: ['Besök från Tianjin'] },
    ]);
  });

  it('is else that of the client, else Swedish', async () => {
    const say = (locale?: string) => stage.as(people.omar).say('D-2027-001', { locale });
    for (const [locale, words] of [
      ['en-US', 'There is no'],
      ['sv-SE', 'Det finns ingen'],
      ['zh-CN', 'Det finns ingen'],
      [undefined, 'Det finns ingen'],
    ] as const) {
      if (!(await say(locale)).words.includes(words)) throw new Error(`${locale}: ${words}`);
    }
  });

  it('changes in the middle of a draft without losing anything', async () => {
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Tianjin' },
      { say: 'English', see: ['I answer in English'] },
      { say: 'Nankai University', see: ['when are they coming?'] },
      { say: '31 april', see: ['There is no 31 April.'] },
      { say: 'svenska' },
      { say: '12–14 March', see: ['Nankai University, 12–14 mars 2027'] },
    ]);
  });

  it('that was set lives through a restart', () =>
    withFile(async (file) => {
      const lasting = await openStage({ file });
      const anna = lasting.as(people.anna);
      await play(anna, [{ say: 'English' }]);
      await lasting.restart();
      await play(anna, [{ say: 'ny delegation från Tianjin', see: ['Visit from Tianjin'] }]);
      await lasting.close();
    }));

  it('that is set while the chat is opened anew stays', async () => {
    const { store, begun, goOn } = await openSlow();
    await stage.close();
    stage = await openStage({ store });
    const anna = stage.as(people.anna, { id: 'a:new', type: 'personal' });
    await stage.as(people.anna).say('hjälp');
    const reopened = anna.send({ type: 'installationUpdate', action: 'add' });
    await begun;
    await play(stage.as(people.anna), [{ say: 'English', see: ['I answer in English'] }]);
    goOn();
    await reopened;
    await play(anna, [{ say: 'D-2027-001', see: ['There is no delegation'] }]);
  });
});

/** A store that is slow to write the first profile with another chat: until it may go on. */
async function openSlow() {
  const store = await openStore('sqlite::memory:', { now: () => MONDAY });
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: held, resolve: goOn } = Promise.withResolvers<void>();
  const commit: Store['commit'] = async (container, pk, ops, until) => {
    const isReopening = ops.some((op) => 'doc' in op && op.doc.kind === 'person' && isNew(op.doc));
    if (isReopening) {
      begin();
      await held;
    }
    return store.commit(container, pk, ops, until);
  };
  return { store: { ...store, commit }, begun, goOn };
}

function isNew({ personal }: Doc): boolean {
  return JSON.stringify(personal)?.includes('a:new') ?? false;
}
