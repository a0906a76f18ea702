import assert from 'node:assert/strict';
import { buttonsOf, wordsOf } from './cards.ts';
import { type Exchange, play } from './conversation.ts';
import { onBothStores } from './finding/both-stores.ts';
import { at, digestsAt, sweepAt } from './follow-up.ts';
import { type Conversation, openStage, type Player, people, type Stage } from './stage.ts';

const D = 'D-2027-001';
const channel = { id: '19:kanal@thread.tacv2', type: 'channel' } as const;
const toBot = '<at>Delegationsassistenten</at>';

/** Words of the delegation, its points and who was in it. */
const hidden = /Zenith|Biolab|Tolkförmedlingen/;

interface Speech {
  readonly list: string;
  readonly history: string;
  readonly register: string;
  readonly mark: string;
  readonly unmark: string;
  readonly covers: RegExp;
  readonly hides: RegExp;
  readonly noneHidden: RegExp;
  readonly goOn: string;
}

const speech: Readonly<Record<'sv' | 'en', Speech>> = {
  sv: {
    list: 'visa delegationer',
    history: `historik ${D}`,
    register: 'ny delegation från Tianjin 12–14 mars, 8 personer, life science',
    mark: `${D} sekretess: ja`,
    unmark: `${D} sekretess: nej`,
    covers: /Kortet som stod här nämnde D-2027-001, som nu är sekretessmarkerad/,
    hides: /\d+ kort i andras chattar och i kanaler nämner den och görs om/,
    noneHidden: /Inget kort i andras chattar/,
    goOn: 'Fortsätt',
  },
  en: {
    list: 'show delegations',
    history: `history ${D}`,
    register: 'new delegation from Tianjin 12–14 March, 8 people, life science',
    mark: `${D} secrecy: yes`,
    unmark: `${D} secrecy: no`,
    covers: /The card that stood here named D-2027-001, which has a secrecy mark now/,
    hides: /\d+ cards in other people’s chats and in channels name it and are replaced/,
    noneHidden: /No card in anyone else’s chat/,
    goOn: 'Continue',
  },
};

/** Every card in a conversation as it stands now. */
function cardsIn(stage: Stage, { id }: Pick<Conversation, 'id'>) {
  return stage.channel.standing(id).flatMap(({ card }) => (card ? [card] : []));
}

const chatOf = (person: { readonly id: string }) => ({ id: `a:${person.id}` });

function namingIn(stage: Stage, where: Pick<Conversation, 'id'>): readonly string[] {
  return cardsIn(stage, where)
    .map((card) => JSON.stringify(card))
    .filter((text) => hidden.test(text));
}

for (const language of ['sv', 'en'] as const) {
  const says = speech[language];
  const inLanguage: Exchange = { say: language === 'sv' ? 'svenska' : 'English' };

  describe(`A delegation that is marked secret when it has been shown, in ${language}`, () => {
    let stage: Stage;
    let anna: Player;
    let omar: Player;
    beforeEach(async () => {
      stage = await openStage();
      anna = stage.as(people.anna);
      omar = stage.as(people.omar);
      await play(anna, [
        { say: 'ny delegation från Tianjin 12–14 mars, 8 personer, life science' },
        { say: 'Zenith Biolab' },
        { press: 'Registrera', see: ['Zenith Biolab'] },
        inLanguage,
      ]);
      await play(omar, [inLanguage]);
    });
    afterEach(() => stage.close());

    for (const [what, say] of [
      ['a list', says.list],
      ['its history', says.history],
    ] as const) {
      it(`is taken off ${what} in somebody else’s chat and in a channel`, async () => {
        await play(omar, [{ say, see: [D] }]);
        await stage.as(people.eva, channel).say(`${toBot} ${say}`);
        assert.equal(namingIn(stage, chatOf(people.omar)).length, 1);
        assert.notEqual(namingIn(stage, channel).length, 0);
        await anna.say(says.mark);
        for (const where of [chatOf(people.omar), channel]) {
          assert.deepEqual(namingIn(stage, where), []);
        }
        const left = cardsIn(stage, chatOf(people.omar)).map(wordsOf).join('\n');
        assert.match(left, says.covers);
      });
    }

    it('is taken off every card that stood of it, however many there were', async () => {
      for (let times = 0; times < 8; times += 1) await omar.say(D);
      assert.equal(namingIn(stage, chatOf(people.omar)).length, 8);
      await anna.say(says.mark);
      assert.deepEqual(namingIn(stage, chatOf(people.omar)), []);
    });

    it('is taken off a draft that named it, and the draft goes on', async () => {
      await omar.say(says.register);
      await omar.say('Zenith Biolab');
      assert.notEqual(namingIn(stage, chatOf(people.omar)).length, 0);
      await anna.say(says.mark);
      const covered = stage.channel
        .standing(`a:${people.omar.id}`)
        .filter(({ card }) => card && says.covers.test(wordsOf(card)));
      const buttons = covered.flatMap(({ card }) => (card ? buttonsOf(card) : []));
      const goOn = buttons.find(({ title }) => title === says.goOn);
      assert.ok(goOn, JSON.stringify(buttons));
      const { words } = await omar.click({ ...goOn.data, verb: goOn.verb }, covered.at(-1)?.id);
      assert.match(words, /Tianjin/);
      assert.doesNotMatch(words, /D-2027-001/);
    });

    it('stays on the cards of those who may read it', async () => {
      const megan = stage.as(people.megan);
      await play(megan, [inLanguage, { say: says.list, see: ['Zenith Biolab'] }]);
      await play(anna, [{ say: says.list, see: ['Zenith Biolab'] }, { say: says.mark }]);
      for (const person of [people.megan, people.anna]) {
        assert.equal(
          cardsIn(stage, chatOf(person)).some((card) => says.covers.test(wordsOf(card))),
          false,
        );
        assert.notEqual(namingIn(stage, chatOf(person)).length, 0);
      }
    });

    it('tells who marks it on how many cards it stood, and what cannot be reached', async () => {
      const { words } = await anna.say(says.mark);
      assert.match(words, says.noneHidden);
      await anna.say(says.unmark);
      await omar.say(says.list);
      await omar.say(says.history);
      const told = await anna.say(says.mark);
      assert.match(told.words, says.hides);
      assert.match(told.words, /2 (kort|cards)/);
      assert.match(told.words, /90/);
    });

    it('is not covered where another card has taken the place of the one that named it', async () => {
      await omar.say(says.list);
      const row = omar.latest?.messageId;
      await omar.click({ verb: 'run-command', command: 'show-strategy' }, row);
      await anna.say(says.mark);
      const cards = cardsIn(stage, chatOf(people.omar)).map(wordsOf);
      assert.equal(
        cards.some((words) => says.covers.test(words)),
        false,
      );
    });

    it('covers nothing twice', async () => {
      await omar.say(says.list);
      await anna.say(says.mark);
      const before = stage.channel.sent.length;
      await anna.say(language === 'sv' ? `${D} blir 10 personer` : `${D} is now 10 people`);
      const since = stage.channel.sent.slice(before);
      assert.equal(
        since.some(({ card }) => card && says.covers.test(wordsOf(card))),
        false,
      );
    });

    it('is covered with the next try when the channel refuses the first', async () => {
      await omar.say(says.list);
      stage.channel.fault = ({ method }) => (method === 'PUT' ? 429 : undefined);
      await anna.say(says.mark);
      stage.channel.fault = () => undefined;
      assert.notDeepEqual(namingIn(stage, chatOf(people.omar)), []);
      await sweepAt(stage, stage.clock.at + 3_600_000);
      assert.deepEqual(namingIn(stage, chatOf(people.omar)), []);
    });
  });
}

onBothStores('A draft about a delegation that is marked secret afterwards', (stage) => {
  it('is covered, goes no further and names it no longer, thrown away neither', async () => {
    const anna = stage().as(people.anna);
    const omar = stage().as(people.omar);
    await play(anna, [
      { say: 'ny delegation från Tianjin 12–14 mars, 8 personer, life science' },
      { say: 'Zenith Biolab' },
      { press: 'Registrera' },
    ]);
    await play(omar, [
      { say: 'svenska' },
      { say: 'begär politisk medverkan för D-1', see: ['Zenith Biolab'] },
      { say: 'Anna Ek' },
    ]);
    await anna.say(`${D} sekretess: ja`);
    assert.deepEqual(namingIn(stage(), chatOf(people.omar)), []);
    for (const say of ['mina utkast', 'fortsätt', 'Öppnar dörrar', 'avbryt', 'ångra']) {
      assert.doesNotMatch((await omar.say(say)).words, hidden, say);
    }
  });
});

describe('A morning’s list that was sent before its delegation was marked secret', () => {
  it('is drawn anew without what its points say', async () => {
    const stage = await openStage();
    try {
      const anna = stage.as(people.anna);
      const omar = stage.as(people.omar);
      await play(omar, [{ say: 'svenska' }]);
      await play(anna, [
        { say: 'ny delegation från Tianjin 12–14 mars, 8 personer, life science' },
        { say: 'Zenith Biolab' },
        { press: 'Registrera' },
      ]);
      stage.clock.at = at('2027-03-15', '09:00');
      await play(anna, [
        { say: `lägg till punkter för ${D}: Ring Tolkförmedlingen senast 1 april, Omar` },
        { press: 'Spara' },
      ]);
      await digestsAt(stage, at('2027-04-02'));
      assert.match(JSON.stringify(cardsIn(stage, chatOf(people.omar))), /Tolkförmedlingen/);
      await play(anna, [{ say: `${D} sekretess: ja` }]);
      await sweepAt(stage, stage.clock.at + 60_000);
      const cards = cardsIn(stage, chatOf(people.omar)).map((card) => JSON.stringify(card));
      assert.deepEqual(
        cards.filter((card) => hidden.test(card)),
        [],
      );
      assert.equal(
        cards.some((card) => /D-2027-001\/1 sekretessmarkerad/.test(card)),
        true,
      );
    } finally {
      await stage.close();
    }
  });
});
