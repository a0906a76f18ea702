import assert from 'node:assert/strict';
import { inputsOf, wordsOf } from '../cards.ts';
import { play } from '../conversation.ts';
import { countOf } from '../on-stage.ts';
import { openStage, type Player, people, type Stage } from '../stage.ts';
import { buttonsIn, type Dialog, messageOf, openDialog, pressIn } from './extension.ts';
import { thread } from './places.ts';

const letter = `<div><p>Hej Anna,</p><p>En delegation från Nankai University vill komma 12–14 mars 2027.
  De är 8&nbsp;personer från <b>Tianjin</b>.</p><p>Temat är livsmedel.</p><p>Med vänliga hälsningar<br>Li Na<br>Tel 040-123 45 67</p></div>`;
const english = `<p>Dear all,</p><p>We are expecting visitors from Wuhan University on 3 to 6 May 2027,
  12 people, on food.</p><p>Best regards,<br>Li Na<br>Guangzhou, 14 January 2027</p>`;

describe('A message turned into a delegation', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    await stage.as(people.anna).say('svenska');
    anna = stage.as(people.anna, thread);
  });
  afterEach(() => stage.close());

  const inField = ({ card }: Dialog, input: string) =>
    inputsOf(card ?? {}).find(({ id }) => id === input)?.value;

  const register = async (player: Player, dialog: Dialog) =>
    pressIn(player, await pressIn(player, dialog, 'Fortsätt'), 'Registrera');

  it('opens a form filled in with what was understood', async () => {
    const dialog = await openDialog(anna, messageOf(letter));
    assert.match(dialog.words, /Nytt besök · Utkast/);
    assert.match(dialog.words, /Stämmer uppgifterna\?/);
    assert.match(dialog.words, /Fälten är ifyllda efter meddelandet\./);
    const values = ['kind', 'place', 'organisation', 'firstDay', 'lastDay', 'theme', 'headcount'];
    assert.deepEqual(
      values.map((input) => inField(dialog, input)),
      ['visit', 'Tianjin', 'Nankai University', '2027-03-12', '2027-03-14', 'food', '8'],
    );
    assert.deepEqual(
      buttonsIn(dialog).map(({ title, type }) => [title, type]),
      [
        ['Fortsätt', 'Action.Submit'],
        ['Avbryt', 'Action.Submit'],
      ],
    );
  });

  it('is registered by two presses, with a link to the message, and opened in one’s own chat', async () => {
    const dialog = await openDialog(anna, messageOf(letter));
    const asked = await pressIn(anna, dialog, 'Fortsätt');
    assert.match(asked.words, /Stämmer det här\?/);
    const registered = await pressIn(anna, asked, 'Registrera');
    assert.match(registered.words, /Besök D-2027-001 · Registrerat/);
    assert.match(registered.words, /Registrerat: D-2027-001\./);
    assert.deepEqual(
      buttonsIn(registered).map(({ title }) => title),
      ['Öppna i egen chatt'],
    );
    const opened = await pressIn(anna, registered, 'Öppna i egen chatt');
    assert.equal(opened.words, 'Kortet finns i din egen chatt med mig.');
    const own = stage.channel.standing(`a:${people.anna.id}`).at(-1)?.card ?? {};
    assert.match(wordsOf(own), /Meddelande från Li Na, 11 januari 2027/);
    assert.equal(stage.channel.standing(thread.id).length, 0, 'nothing is said in the thread');
  });

  it('says what is missing, and beside the field what is wrong, and keeps what was typed', async () => {
    const dialog = await openDialog(anna, messageOf('<p>De kommer 12–14 mars, 8 pers</p>'));
    assert.match(dialog.words, /Det här saknas: .*plats.*organisation/);
    const filled = {
      kind: 'visit',
      place: 'Tianjn',
      organisation: 'Nankai',
      lastDay: '2027-03-10',
    };
    const wrong = await pressIn(anna, dialog, 'Fortsätt', { filled });
    assert.match(wrong.words, /Fel: Sista dagen/);
    assert.match(wrong.words, /Tianjin\?/);
    assert.equal(inField(wrong, 'place'), 'Tianjn');
    assert.equal(inField(wrong, 'organisation'), 'Nankai');
    const right = { place: 'Tianjin', lastDay: '2027-03-14', theme: 'food' };
    const asked = await pressIn(anna, wrong, 'Fortsätt', { filled: right });
    assert.match((await pressIn(anna, asked, 'Registrera')).words, /Registrerat: D-2027-001\./);
  });

  it('asks on for what the form still lacks', async () => {
    const dialog = await openDialog(anna, messageOf('<p>Besök från Wuhan i maj</p>'));
    const asked = await pressIn(anna, dialog, 'Fortsätt');
    assert.match(asked.words, /saknas/);
    assert.equal(await countOf(stage.as(people.anna)), 0);
  });

  it('is the same draft in one’s own chat', async () => {
    const opened = await openDialog(anna, messageOf('<p>Besök från Wuhan 12–14 mars</p>'));
    await pressIn(anna, opened, 'Fortsätt');
    await play(stage.as(people.anna), [
      { say: 'fortsätt', see: ['Besök från Wuhan', 'Vilken organisation kommer?'] },
      { say: 'Wuhan University', see: ['Wuhan University'] },
    ]);
    const dialog = await openDialog(anna, messageOf('<p>Besök från Wuhan 12–14 mars</p>'), 'again');
    assert.match(dialog.words, /Wuhan University/);
  });

  it('is no draft when the window is closed again, however often it is opened', async () => {
    const player = stage.as(people.anna);
    for (const id of ['o1', 'o2']) {
      await openDialog(anna, messageOf('<p>Besök från Wuhan 12–14 mars</p>'), id);
      await play(player, [{ say: 'mina utkast', see: ['inga utkast'] }]);
    }
    const dialog = await openDialog(anna, messageOf('<p>Besök från Wuhan 12–14 mars</p>'), 'o3');
    await pressIn(anna, dialog, 'Fortsätt');
    await play(player, [{ say: 'mina utkast', see: ['Besök från Wuhan'] }]);
  });

  it('is one delegation however often it is delivered, pressed or opened', async () => {
    const dialog = await openDialog(anna, messageOf(letter), 'o1');
    await openDialog(anna, messageOf(letter), 'o1');
    await openDialog(anna, messageOf(letter), 'o2');
    const asked = await pressIn(anna, dialog, 'Fortsätt');
    const [first, second, third] = await Promise.all([
      pressIn(anna, asked, 'Registrera', { id: 's1' }),
      pressIn(anna, asked, 'Registrera', { id: 's1' }),
      pressIn(anna, asked, 'Registrera', { id: 's2' }),
    ]);
    for (const { words } of [first, second, third]) assert.match(words, /D-2027-001/);
    assert.match(
      (await openDialog(anna, messageOf(letter))).words,
      /redan registrerat som D-2027-001/,
    );
    assert.equal(await countOf(stage.as(people.anna)), 1);
  });

  it('that is a visit which is there already is asked about, before it is registered anew', async () => {
    await register(anna, await openDialog(anna, messageOf(letter)));
    const copied = messageOf(letter, { id: '1610352999999' });
    const asked = await pressIn(anna, await openDialog(anna, copied), 'Fortsätt');
    assert.match(asked.words, /Det finns redan ett besök från Nankai University.*D-2027-001/);
  });

  it('that a colleague has registered already is shown, not registered anew', async () => {
    await register(anna, await openDialog(anna, messageOf(letter)));
    const megan = stage.as(people.megan, thread);
    const { words } = await openDialog(megan, messageOf(letter));
    assert.match(words, /D-2027-001.*Anna Lindqvist/);
    assert.equal(await countOf(stage.as(people.megan)), 1);
  });

  it('is thrown away by its button, and had back', async () => {
    const dialog = await openDialog(anna, messageOf(letter));
    const cancelled = await pressIn(anna, dialog, 'Avbryt');
    assert.match(cancelled.words, /Avbrutet\./);
    assert.match((await pressIn(anna, cancelled, 'Ångra')).words, /Nankai University/);
  });

  it('counts "next week" from the day the message was written', async () => {
    const message = messageOf('<p>Besök från Nankai University, Tianjin, vecka 10</p>', {
      createdDateTime: '2026-12-01T09:00:00Z',
    });
    assert.equal(inField(await openDialog(anna, message), 'firstDay'), '2027-03-08');
  });

  it('is read in English too, and answered in the reader’s language', async () => {
    await stage.as(people.megan).say('English');
    const dialog = await openDialog(stage.as(people.megan, thread), messageOf(english));
    assert.match(dialog.words, /Is this right\?/);
    assert.equal(inField(dialog, 'organisation'), 'Wuhan University');
    assert.equal(inField(dialog, 'firstDay'), '2027-05-03');
    const asked = await pressIn(stage.as(people.megan, thread), dialog, 'Continue');
    const registered = await pressIn(stage.as(people.megan, thread), asked, 'Register');
    assert.match(registered.words, /Registered: D-2027-001\./);
  });

  for (const [what, message, sentence] of [
    [
      '28 KB',
      messageOf(`<p>Besök från Wuhan</p>${'<p>Läs mer om programmet.</p>'.repeat(1000)}`),
      /de första 4 000 tecknen/,
    ],
    ['nothing', messageOf(''), /har ingen text/],
    [
      'only an image',
      messageOf('<div><img src="https://x.se/a.png" alt="karta"></div>'),
      /har ingen text/,
    ],
    ['nothing of use', messageOf('<p>FYI</p>'), /står inget om ett besök/],
    ['a script', messageOf('<script>alert("Besök från Wuhan")</script>'), /har ingen text/],
  ] as const) {
    it(`that holds ${what} opens a form that says so`, async () => {
      const dialog = await openDialog(anna, message);
      assert.match(dialog.words, sentence);
      assert.ok(JSON.stringify(dialog.card).length < 25_000);
    });
  }

  it('bears no link that is not https', async () => {
    const message = messageOf(letter, { linkToMessage: 'javascript:alert(1)' });
    await register(anna, await openDialog(anna, message));
    const shown = await stage.as(people.anna).say('D-1');
    assert.doesNotMatch(JSON.stringify(shown.card), /javascript|Meddelande från/);
  });

  it('without a body, a sender or an id is still answered', async () => {
    const bare = { commandId: 'register-message' };
    const answer = await anna.invoke('composeExtension/fetchTask', bare);
    assert.match(JSON.stringify(answer), /har ingen text/);
  });

  it('is refused with a sentence to those who may not register', async () => {
    const { words, card } = await openDialog(stage.as(people.eva, thread), messageOf(letter));
    assert.match(words, /inte du med din roll/);
    assert.equal(card, undefined);
  });

  it('is not registered out of somebody else’s draft', async () => {
    const dialog = await openDialog(anna, messageOf(letter));
    const { words } = await pressIn(stage.as(people.megan, thread), dialog, 'Fortsätt');
    assert.match(words, /någon annans/);
  });
});

describe('An invoke that nobody knows', () => {
  for (const [name, answer] of [
    ['composeExtension/query', { composeExtension: { type: 'message' } }],
    ['composeExtension/queryLink', { composeExtension: { type: 'message' } }],
    ['composeExtension/fetchTask', { task: { type: 'message' } }],
    ['task/fetch', { task: { type: 'message' } }],
    ['task/submit', { task: { type: 'message' } }],
    ['config/fetch', { config: { type: 'message' } }],
    ['fileConsent/invoke', { statusCode: 200 }],
  ] as const) {
    it(`gets an answer in the form of its family (${name})`, async () => {
      const stage = await openStage();
      try {
        const given = await stage.as(people.anna).invoke(name, { commandId: 'unheard-of' });
        const [[family, form] = []] = Object.entries(answer);
        const body = (given as Record<string, unknown>)[String(family)];
        if (typeof form !== 'object') assert.equal(body, form);
        else assert.match(JSON.stringify(body), /"type":"message".*Det där kan jag inte/);
      } finally {
        await stage.close();
      }
    });
  }
});
