import assert from 'node:assert/strict';
import { sections } from '../../src/domain/delegation-fields.ts';
import { inputsOfPart } from '../../src/domain/field-inputs.ts';
import { MOST_MESSAGE } from '../../src/domain/limits.ts';
import { inputsOf } from './cards.ts';
import { type Exchange, play } from './conversation.ts';
import { openStage, type Player, people, type Shown, type Stage } from './stage.ts';

const registered: readonly Exchange[] = [
  { say: 'ny delegation från Tianjin 12–14 mars, 8 personer, livsmedel' },
  { say: 'Nankai University' },
  { press: 'Registrera', see: ['D-2027-001'] },
];
const form = (part: string) => {
  return { verb: 'save-delegation', delegation: 'D-2027-001', version: 1, form: part };
};

/** The largest card that Teams is given. */
const MOST_BYTES = 25_000;

describe('A form that is filled in badly', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
    await play(anna, registered);
  });
  afterEach(() => stage.close());

  const badLinks = [
    'javascript:alert(1)',
    'Program javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'http://x.example',
    'https://',
    'https:// x.example',
    'https://x.example/a b c',
    'a https://x.example b https://y.example',
    'https://anna:hemligt@x.example',
    'https://x.example\u202E',
    '\\\\x\\share',
  ];
  for (const links of badLinks) {
    it(`links nowhere with ${JSON.stringify(links)}, says so and keeps it in its field`, async () => {
      const { words, card } = await anna.click({ ...form('papers'), links });
      assert.match(words, /Fel: Rad 1, .* har ingen hel adress\. Skriv titeln först/);
      assert.equal(inputsOf(card ?? {}).find(({ id }) => id === 'links')?.value, links);
      await play(anna, [{ say: 'historik D-1', miss: ['Ändrades'] }]);
    });
  }

  it('links where whole addresses lead, however long, without the full stop behind one', async () => {
    const long = `https://x.example/${'a'.repeat(900)}`;
    const links = `Program https://x.example/program.\nHTTPS://X.EXAMPLE/A\n${long}`;
    const { words } = await anna.click({ ...form('papers'), links });
    assert.match(words, /Program \(https:\/\/x\.example\/program\); HTTPS:\/\/X\.EXAMPLE\/A/);
    await play(anna, [{ say: 'D-1', see: [`x.example (${long.slice(0, 60)}`] }]);
  });

  for (const part of [...sections, 'short'] as const) {
    it(`of ${part}, with ${MOST_MESSAGE} letters in each field, is told what is too long and saves nothing`, async () => {
      const typed = 'åä '.repeat(MOST_MESSAGE / 3).trim();
      const filled = Object.fromEntries(inputsOfPart(part).map((input) => [input, typed]));
      const { words, card } = await anna.click({ ...form(part), ...filled });
      assert.match(words, /Fel: /);
      assert.match(words, /Inget är sparat än\./);
      assert.ok(Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES);
      await play(anna, [{ say: 'historik D-1', see: ['Registrerades'], miss: ['Ändrades'] }]);
    });
  }
});

/** What the channel never sends, and anybody could. */
const payloads: readonly unknown[] = [
  null,
  'x',
  17,
  [],
  {},
  { commandId: 17 },
  { commandId: '__proto__' },
  { commandId: 'register-message' },
  { commandId: 'register-message', messagePayload: null },
  { commandId: 'register-message', messagePayload: { body: 'x' } },
  { commandId: 'register-message', messagePayload: { id: 5, from: [], body: { content: 7 } } },
  {
    commandId: 'register-message',
    messagePayload: {
      id: 'x'.repeat(5000),
      createdDateTime: 'nonsense',
      linkToMessage: 'javascript:alert(1)',
      body: { contentType: 'html', content: '<p>'.repeat(20_000) },
    },
  },
  ...['0000-99-99', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '+275760-09-13T00:00:00Z'].map(
    (createdDateTime) => ({
      commandId: 'register-message',
      messagePayload: { createdDateTime, body: { content: 'besök från Wuhan nästa vecka' } },
    }),
  ),
  { commandId: 'register-message', messagePayload: { id: '1', body: { content: '\0\uD800' } } },
  { commandId: 'register-message', data: null },
  { commandId: 'register-message', data: { verb: 'register-delegation' } },
  { commandId: 'register-message', data: { verb: 'press-draft', draft: '__proto__' } },
  { commandId: 'search-delegations', parameters: 'x' },
  { commandId: 'search-delegations', parameters: [{ name: 'text', value: { a: 1 } }] },
  { commandId: 'search-delegations', parameters: [{ name: 'text', value: 'x'.repeat(50_000) }] },
  { commandId: 'search-delegations', queryOptions: { skip: -5 } },
  { commandId: 'search-delegations', queryOptions: { skip: 'a' } },
];

describe('What a message extension is asked and no client asks', () => {
  for (const name of ['query', 'fetchTask', 'submitAction', 'onCardButtonClicked', 'selectItem']) {
    it(`is answered without a fault, and nothing is registered: ${name}`, async () => {
      const stage = await openStage();
      try {
        const anna = stage.as(people.anna);
        await anna.say('svenska');
        for (const [index, value] of payloads.entries()) {
          const answer = JSON.stringify(await anna.invoke(`composeExtension/${name}`, value));
          assert.doesNotMatch(answer, /gick fel|inte säkert/, `${index}: ${answer}`);
          assert.ok(answer.length > 20, `${index}: ${answer}`);
          assert.doesNotMatch(answer, /javascript:/, `${index}: ${answer}`);
        }
        await play(anna, [
          { say: 'visa delegationer', see: ['Ingen delegation är registrerad än'] },
        ]);
      } finally {
        await stage.close();
      }
    });
  }
});

describe('A button that is pressed twice, at once or again', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await stage.as(people.karin).say('svenska');
    await play(stage.as(people.anna), registered);
    await play(stage.as(people.anna), [{ say: 'stödförfrågan från LU: stöd till ett besök' }]);
  });
  afterEach(() => stage.close());

  /** Who presses what, where it is told, and how often it then stands there. */
  const presses: readonly (readonly [
    who: 'anna' | 'karin',
    data: Readonly<Record<string, string>>,
    look: string,
    line: RegExp,
    times: number,
  ])[] = [
    [
      'anna',
      { verb: 'answer-support-request', support: 'N-2027-001', outcome: 'answer', text: 'Ja' },
      'historik N-1',
      /^Besvarad/gm,
      1,
    ],
    [
      'anna',
      { verb: 'start-from-support', support: 'N-2027-001' },
      'mina utkast',
      /Stöd|^Nytt/gm,
      0,
    ],
    [
      'anna',
      { verb: 'choose-lead', delegation: 'D-2027-001', lead: 'skane-care', reason: 'De vill' },
      'historik D-1',
      /^Ändrades/gm,
      1,
    ],
    [
      'anna',
      { verb: 'save-deviation', delegation: 'D-2027-001', S36: 'De kom ensamma' },
      'historik D-1',
      /^Ändrades/gm,
      1,
    ],
    [
      'anna',
      { ...form('papers'), version: '1', caseNumber: '2027-P1' },
      'historik D-1',
      /^Ändrades/gm,
      1,
    ],
    [
      'karin',
      { verb: 'save-roles', person: people.omar.id, roles: 'unit' },
      'roller',
      /^Omar Haddad$/gm,
      1,
    ],
  ];
  for (const [who, data, look, line, times] of presses) {
    it(`${data.verb}: acts once and is answered both times`, async () => {
      const player = stage.as(people[who]);
      const both = await Promise.all([
        player.click(data, 'm1', 'one'),
        player.click(data, 'm1', 'other'),
      ]);
      const again: Shown = await player.click(data, 'm1', 'one');
      for (const { words } of [...both, again]) {
        assert.ok(words.length > 10);
        assert.doesNotMatch(words, /gick fel|inte säkert/);
      }
      const { words } = await player.say(look);
      assert.equal([...words.matchAll(line)].length, times, words);
    });
  }
});

describe('The last administrator', () => {
  let stage: Stage;
  let karin: Player;
  beforeEach(async () => {
    stage = await openStage();
    karin = stage.as(people.karin);
    await karin.say('svenska');
  });
  afterEach(() => stage.close());

  const stays = /sista administratör|minst en administratör|ingen administratör/i;

  it('stays one, said or pressed, until there is another', async () => {
    const said = await karin.say('ta bort rollen administratör från Karin Åkesson');
    assert.match(said.words, stays);
    const data = { verb: 'save-roles', person: people.karin.id, roles: 'secretary' };
    assert.match((await karin.click(data)).words, stays);
    assert.match((await karin.click({ ...data, roles: '' })).words, stays);
    await play(karin, [
      { say: 'roller', see: ['Karin Åkesson\nsekreterare och administratör'] },
      { say: 'gör Anna Lindqvist till administratör', see: ['Anna Lindqvist är nu'] },
      {
        say: 'ta bort rollen administratör från Karin Åkesson',
        see: ['Karin Åkesson är nu sekreterare.'],
      },
    ]);
    assert.match((await karin.click(data)).words, /bara en administratör/);
  });

  it('is left when two step down at once', async () => {
    await play(karin, [{ say: 'gör Anna Lindqvist till administratör' }]);
    const anna = stage.as(people.anna);
    const leave = (person: string) => ({ verb: 'save-roles', person, roles: 'secretary' });
    await Promise.all([karin.click(leave(people.karin.id)), anna.click(leave(people.anna.id))]);
    const { words } = await karin.say('roller');
    assert.equal([...words.matchAll(/administratör$/gm)].length, 1, words);
  });
});
