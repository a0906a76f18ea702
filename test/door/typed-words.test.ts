import assert from 'node:assert/strict';
import { delegationFields, fieldNames } from '../../src/domain/delegation-fields.ts';
import { inputsOf } from '../../src/domain/field-inputs.ts';
import type { FieldType } from '../../src/domain/field-values.ts';
import { markdownOf } from '../cards/elements.ts';
import { seen } from '../cards/teams-markdown.ts';
import { play } from './conversation.ts';
import type { SentMessage } from './fake-channel.ts';
import { at } from './follow-up.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

/** A name as somebody may paste it, with nothing in it that parts a list. */
const words = '**F** <b>x</b> [y](https://e.example/a) <at>lur</at> www.e.example/b';

/** The same in a sentence that is read for who and where: there a tag's “at” is a word of its own. */
const pasted = words.replace('<at>lur</at> ', '');

/** What would be more than letters to a client. */
const live = /<at>|<b>|https?:\/\/e|www\.e|\*\*F/;

type Fill = (input: string) => Readonly<Record<string, string>>;
const asIs: Fill = (input) => ({ [input]: words });

/** How a field of each type is filled in with somebody's own words; undefined where one only chooses. */
const typed: Readonly<Record<FieldType, Fill | undefined>> = {
  kind: undefined,
  format: undefined,
  // Only one that is known is taken.
  place: undefined,
  host: asIs,
  body: asIs,
  period: undefined,
  headcount: undefined,
  name: asIs,
  text: asIs,
  pastDay: undefined,
  flag: undefined,
  themes: undefined,
  subThemes: undefined,
  sectors: undefined,
  goals: undefined,
  levels: undefined,
  initiatorKind: undefined,
  names: asIs,
  visitors: asIs,
  contacts: asIs,
  coActors: asIs,
  links: (input) => ({ [input]: `${words.replace('https://e.example/a', 'y')} https://skane.se/` }),
  judgement: (input) => ({
    [input.replace('Reason', '')]: 'yes',
    [`${input.replace('Reason', '')}Reason`]: words,
  }),
  wish: () => ({ politicalWishBy: words, politicalWishContact: words }),
  outcome: (input) => ({
    [input.replace('Note', '')]: 'talks',
    [`${input.replace('Note', '')}Note`]: words,
  }),
  priorities: asIs,
  lead: undefined,
  reasons: undefined,
};
const expected = (type: FieldType) =>
  type === 'links' ? words.replace('https://e.example/a', 'y') : words;

const rows = fieldNames.flatMap((field) => {
  const { type, section } = delegationFields[field];
  const fill = typed[type];
  if (!fill || section === undefined) return [];
  const inputs = inputsOf(field).filter((input) => !/Date$/.test(input));
  const own = type === 'judgement' || type === 'outcome' ? inputs.slice(1) : inputs;
  return own.map((input) => ({ input, part: section, fill: fill(input), shows: expected(type) }));
});

/** Everything that was sent to anybody since some message. */
function since(stage: Stage, sent: number): readonly SentMessage[] {
  return stage.channel.sent.slice(sent);
}

/** What stands on the cards and in the sentences, as a client would read it. */
function markdownIn(messages: readonly SentMessage[]): readonly string[] {
  return messages.flatMap(({ card, text }) =>
    card ? markdownOf({ type: 'AdaptiveCard', ...card }) : [text],
  );
}

/** It stands there as typed, but for the spaces and what is cut off at an ellipsis. */
function checkShown(messages: readonly SentMessage[], shows: string, what: string): void {
  const texts = markdownIn(messages);
  const alive = texts.filter((text) => live.test(text));
  assert.deepEqual(alive, [], `${what}: more than letters`);
  const found = texts.map(seen).filter((text) => text.includes(shows.slice(0, 12)));
  assert.notEqual(found.length, 0, `${what} is not shown: ${texts.join('\n')}`);
  const wrong = found.filter((text) => {
    const [upTo = ''] = text.slice(text.indexOf(shows.slice(0, 12))).split('…');
    return !text.includes(shows) && !shows.startsWith(upTo.trim());
  });
  assert.deepEqual(wrong, [], `${what}: not as typed`);
  const read = messages.map(({ card }) => `${card?.speak ?? ''}${card?.fallbackText ?? ''}`).join();
  assert.doesNotMatch(read, /<|https?:/, `${what}: read out`);
}

describe('Words that somebody typed are shown as typed, and are no link and no mention', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
    await play(anna, [
      { say: 'ny delegation från Tianjin 12–14 mars, 8 personer, livsmedel' },
      { say: 'Nankai University' },
      { press: 'Registrera', see: ['D-2027-001'] },
    ]);
  });
  afterEach(() => stage.close());

  for (const { input, part, fill, shows } of rows) {
    it(`in ${input}: on the card, in what changed and in the history`, async () => {
      const form = { verb: 'save-delegation', delegation: 'D-2027-001', version: 1, form: part };
      const saved = await anna.click({ ...form, ...fill });
      assert.match(saved.words, /Ändrat i D-2027-001/, saved.words);
      for (const say of ['D-1', 'historik D-1']) {
        const before = stage.channel.sent.length;
        await anna.say(say);
        checkShown(since(stage, before), shows, `${input}, ${say}`);
      }
    });
  }

  const said: readonly (readonly [what: string, says: readonly string[]])[] = [
    ['a name that is new', ['ny delegation från Wuhan 3–5 maj om livsmedel', words, 'registrera']],
    ['a draft', [`ny delegation från ${pasted} 3–5 maj`, 'mina utkast']],
    ['a co-actor that is asked', [`fråga ${words} om D-1`, 'D-1']],
    ['a co-actor that has joined', [`${words} är med på D-1`]],
    ['a support request', [`stödförfrågan från ${words}; ${words}`, 'stödförfrågningar']],
    [
      'the answer to one',
      ['stödförfrågan från LU: stöd', `N-1 besvarad: ${words}`, 'historik N-1'],
    ],
    ['an agreement', ['stödförfrågan från LU: stöd', `N-1 leder till avtal om ${words}`]],
    ['a deviation', [`avsteg S36: ${words}`, 'D-1']],
    ['another lead', [`ansvarar: Skåne Care, därför att ${words}`, 'vem leder D-1']],
    ['whom one looks for', [`vem har mött ${words}`]],
    ['what was not understood', [`D-1 ${words} tar över`]],
  ];
  for (const [what, says] of said) {
    it(`in ${what}, said in words`, async () => {
      const before = stage.channel.sent.length;
      await play(anna, [{ say: 'D-1' }]);
      for (const say of says) await anna.say(say);
      checkShown(since(stage, before), what === 'a draft' ? pasted : words, what);
    });
  }

  it('in a follow-up point, in every list of it', async () => {
    const before = stage.channel.sent.length;
    stage.clock.at = at('2027-03-15', '09:00');
    await play(anna, [
      { say: `lägg till punkter för D-1: Ring ${pasted} senast 1 april, Anna` },
      { press: 'Spara' },
      { say: 'visa punkter för D-1' },
      { say: 'historik D-1' },
    ]);
    checkShown(since(stage, before), pasted, 'a point');
  });

  it('in a request for politicians: names, motivations, talks, questions and answers', async () => {
    const before = stage.channel.sent.length;
    await play(anna, [
      { say: 'begär politisk medverkan för D-1' },
      { press: 'Fortsätt', fill: { others: words } },
      { say: `Öppnar kontakter: ${words}` },
      { say: `${words} 4 januari` },
      { press: 'Skicka till enheten', see: ['G-2027-001'] },
      { say: 'G-2027-001' },
      { say: 'historik D-1' },
    ]);
    checkShown(since(stage, before), words, 'a request');
  });

  it('in the reason for calling off', async () => {
    const before = stage.channel.sent.length;
    await play(anna, [{ say: 'ställ in D-1' }]);
    await anna.press('Ställ in besöket', { reason: words });
    await anna.say('historik D-1');
    checkShown(since(stage, before), words, 'a reason');
  });
});
