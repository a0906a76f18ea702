import assert from 'node:assert/strict';
import { buttonsOf, inputsOf, rowsOf } from '../cards.ts';
import { play, titlesOf } from '../conversation.ts';
import { bringToGrip, cardOf, gather } from '../grip/asking.ts';
import { openStage, type Player, people, type Stage } from '../stage.ts';
import { bot, channel, group, mentioning, thread } from './places.ts';

const full = 'ny delegation från Tianjin Cancer Hospital 12–14 mars 2027, 8 personer';
const own = (person: { id: string }) => `a:${person.id}`;

describe('In a channel or a group chat', () => {
  let stage: Stage;
  let anna: Player;
  let inThread: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
    inThread = stage.as(people.anna, thread);
    await play(anna, [{ say: full }, { press: 'Registrera', see: ['D-2027-001'] }]);
  });
  afterEach(() => stage.close());

  const latest = (conversation: string) => stage.channel.standing(conversation).at(-1);

  it('the answer stands in the thread in which the bot was mentioned', async () => {
    const shown = await inThread.say(`${bot} visa D-1`, mentioning);
    assert.match(shown.words, /Besök D-2027-001 · Registrerat/);
    assert.equal(latest(channel.id), undefined);
  });

  for (const said of [
    `${bot}&nbsp;visa D-1`,
    `visa ${bot} D-1`,
    `visa D-1 ${bot}`,
    `visa D-1, ${bot}.`,
    `${bot}: visa D-1`,
    `<at id="0">Delegationsassistenten</at> visa D-1`,
  ]) {
    it(`the bot understands what is said to it as "${said}"`, async () => {
      assert.match((await inThread.say(said, mentioning)).words, /Besök D-2027-001/);
    });
  }

  it('the bot knows its own mention by its id, whatever the app is called there', async () => {
    const text = '<at>Delegationer (test)</at>';
    const entities = [{ type: 'mention', text, mentioned: { id: '28:bot' } }];
    assert.match((await inThread.say(`${text} visa D-1`, { entities })).words, /D-2027-001/);
  });

  it('other people who are mentioned are kept as names', async () => {
    const megan = '<at>Megan Bowen</at>';
    const named = { type: 'mention', text: megan, mentioned: { id: `29:${people.megan.id}` } };
    const said = `${bot} lägg till punkt till D-1: Boka tolk senast 1 april, ${megan}`;
    await inThread.say(said, { entities: [...mentioning.entities, named] });
    const card = JSON.stringify(latest(own(people.anna))?.card);
    assert.match(card, /Megan Bowen/);
    assert.doesNotMatch(card, /at>/);
  });

  it('every card is only read, with one button that opens it in one’s own chat', async () => {
    for (const said of ['visa D-1', 'historik D-1', 'D-1 blir 10 personer', 'bekräfta D-1']) {
      const shown = await inThread.say(`${bot} ${said}`, mentioning);
      if (shown.card) assert.deepEqual(titlesOf(shown), ['Öppna i egen chatt'], said);
      if (shown.card) assert.deepEqual(inputsOf(shown.card), [], said);
    }
    for (const said of ['visa delegationer', 'hjälp', 'visa delegationer från Wuhan', 'försenat']) {
      const shown = await inThread.say(`${bot} ${said}`, mentioning);
      assert.ok(shown.card, said);
      assert.deepEqual([titlesOf(shown), inputsOf(shown.card)], [[], []], said);
    }
  });

  it('a request for politicians is only read too, and opened in one’s own chat', async () => {
    const cast = await gather(stage);
    const { request } = await bringToGrip(cast);
    const eva = stage.as(people.eva, thread);
    const shown = await eva.say(`${bot} visa ${request}`, mentioning);
    assert.match(shown.words, /G-2027-001/);
    assert.deepEqual(titlesOf(shown), ['Öppna i egen chatt']);
    await eva.press('Öppna i egen chatt');
    assert.match(String(latest(own(people.eva))?.card?.speak), /^Här är G-2027-001/);
    assert.ok(titlesOf(cardOf(stage.channel, 'eva', request)).includes('Bifall'));
  });

  it('a registration goes on in the writer’s own chat, and the thread is told so', async () => {
    await play(inThread, [
      { say: `${bot} ny delegation från Wuhan`, see: ['Utkastet finns i din egen chatt.'] },
    ]);
    assert.deepEqual(latest(thread.id)?.card, undefined);
    const asked = latest(own(people.anna));
    assert.match(JSON.stringify(asked?.card), /Besök från Wuhan/);
    await play(anna, [
      { say: 'Wuhan Union Hospital, 19–20 april', see: ['Wuhan Union Hospital'] },
      { say: 'annat', see: ['Stämmer det här?'] },
      { press: 'Registrera', see: ['Registrerat: D-2027-002.'] },
    ]);
    assert.equal(stage.channel.standing(thread.id).length, 1);
  });

  it('what else asks for an answer goes to the writer’s own chat', async () => {
    await play(inThread, [
      { say: `${bot} ställ in D-1`, see: ['Svaret finns i din egen chatt.'] },
      { say: `${bot} begär politisk medverkan för D-1`, see: ['Utkastet finns i din egen chatt.'] },
    ]);
    assert.match(JSON.stringify(latest(own(people.anna))?.card), /Vilka politiker/);
  });

  it('a change said there is made, and every card of the record follows', async () => {
    await stage.as(people.omar, group).say(`${bot} visa D-1`, mentioning);
    await play(inThread, [{ say: `${bot} D-1 blir 12 personer`, see: ['12 personer'] }]);
    assert.match(JSON.stringify(latest(group.id)?.card), /12.personer/);
  });

  it('no button but the one is pressed there, whatever comes', async () => {
    for (const verb of ['confirm-delegation', 'edit-delegation', 'cast-vote', 'vote-yes']) {
      const values = { verb, delegation: 'D-2027-001', request: 'G-2027-001' };
      const { words, card } = await inThread.click(values, 'm1');
      assert.match(words, /Det gör du i din egen chatt\./, verb);
      assert.equal(card, undefined);
    }
  });

  it('whoever presses the button gets the record in their own chat, with their own buttons', async () => {
    const shown = await inThread.say(`${bot} visa D-1`, mentioning);
    const [button] = buttonsOf(shown.card ?? {});
    const megan = stage.as(people.megan, thread);
    await stage.as(people.megan).say('hej');
    await megan.click({ ...button?.data, verb: button?.verb }, shown.messageId);
    const card = latest(own(people.megan))?.card ?? {};
    assert.ok(buttonsOf(card).some(({ title }) => title === 'Komplettera'));
  });

  it('a row of a list opens in the reader’s own chat', async () => {
    const shown = await inThread.say(`${bot} visa delegationer`, mentioning);
    const [row] = rowsOf(shown.card ?? {});
    await inThread.click({ ...row?.data, verb: row?.verb }, shown.messageId);
    assert.match(String(latest(own(people.anna))?.card?.speak), /^Här är D-2027-001/);
  });

  it('one who has never opened their own chat is told how, and then gets the card', async () => {
    stage.channel.unreachable.add(people.omar.id);
    const omar = stage.as(people.omar, thread);
    await play(omar, [
      { say: `${bot} visa D-1` },
      { press: 'Öppna i egen chatt', see: ['på väg till din egen chatt', 'Lägg till'] },
    ]);
    assert.equal(latest(own(people.omar)), undefined);
    assert.equal(latest(own(people.megan)), undefined, 'nobody else is told of it');
    stage.channel.unreachable.delete(people.omar.id);
    await stage.as(people.omar).say('hej');
    assert.match(JSON.stringify(stage.channel.standing(own(people.omar))), /Här är D-2027-001/);
  });

  it('a draft of one who has not opened their own chat is kept until they do', async () => {
    stage.channel.unreachable.add(people.omar.id);
    const omar = stage.as(people.omar, thread);
    await play(omar, [
      { say: `${bot} new delegation from Wuhan`, see: ['The draft is kept', 'choose Add'] },
    ]);
    stage.channel.unreachable.delete(people.omar.id);
    await play(stage.as(people.omar), [{ say: 'continue', see: ['Visit from Wuhan'] }]);
  });

  it('the answer is in the language of the message, also for one who has chosen another', async () => {
    await play(anna, [{ say: 'English' }]);
    await play(inThread, [
      { say: `${bot} visa delegationer`, see: ['Alla delegationer'] },
      { say: `${bot} show delegations`, see: ['All delegations'] },
      { say: `${bot} D-1`, see: ['Registered'] },
    ]);
  });

  it('a draft asked for there is in the person’s own language', async () => {
    await play(anna, [{ say: 'English' }]);
    await play(inThread, [{ say: `${bot} ny delegation från Wuhan`, see: ['Utkastet finns'] }]);
    assert.match(JSON.stringify(latest(own(people.anna))?.card), /Visit from Wuhan/);
  });

  it('one’s own points and drafts are shown in one’s own chat', async () => {
    await play(anna, [
      { say: 'lägg till punkt till D-1: Boka tolk senast 1 april, Anna' },
      { press: 'Spara' },
    ]);
    await play(inThread, [
      { say: `${bot} mina punkter`, see: ['Svaret finns i din egen chatt.'] },
      { say: `${bot} punkter för D-1`, see: ['Boka tolk'] },
    ]);
  });

  it('a message that comes twice starts one draft', async () => {
    await inThread.say(`${bot} ny delegation från Wuhan`, { ...mentioning, id: 'same' });
    await inThread.say(`${bot} ny delegation från Wuhan`, { ...mentioning, id: 'same' });
    assert.equal(stage.channel.standing(thread.id).length, 1);
    await play(anna, [{ say: 'utkast', see: ['Wuhan'] }]);
  });
});

describe('The bot that comes to a team', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  const team = { team: { id: channel.id }, settings: { selectedChannel: { id: '19:chosen' } } };
  const install = (id: string, more: Record<string, unknown>) =>
    stage.as(people.anna, channel).send({ id, channelData: team, ...more });

  const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };

  it('says hello once, in the channel that was chosen, however many events tell of it', async () => {
    await install('i1', added);
    await install('i2', { type: 'installationUpdate', action: 'add' });
    await install('i3', added);
    const said = stage.channel.sent.map(({ conversation, text }) => [
      conversation,
      text.slice(0, 15),
    ]);
    assert.deepEqual(said, [['19:chosen', 'Hej. Nämn mig h']]);
  });

  it('says hello in the language of the client that added it, also when nobody is named', async () => {
    await install('i1', { ...added, locale: 'en-US', from: { id: '29:unknown' } });
    assert.match(stage.channel.sent[0]?.text ?? '', /^Hello\. Mention me here/);
  });

  it('says nothing to other people who come, and hello again when it has been away', async () => {
    await install('i1', { type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }] });
    assert.deepEqual(stage.channel.sent, []);
    await install('i2', added);
    await install('i3', { type: 'installationUpdate', action: 'remove' });
    await install('i4', added);
    assert.equal(stage.channel.sent.length, 2);
  });
});
