import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Exchange, play, titlesOf } from './conversation.ts';
import { search } from './elsewhere/extension.ts';
import { at, digestsAt } from './follow-up.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

const D = 'D-2027-001';
const group = { id: '19:group', type: 'groupChat' } as const;
const isMarked = `${D} är sekretessmarkerad. Bara ansvarig handläggare, enheten`;
const verbs: readonly string[] = JSON.parse(
  readFileSync(new URL('../golden/verbs.json', import.meta.url), 'utf8'),
);

/** What nobody else may see, in every field that a card may show. */
const hidden = /Zenith|Tolkförmedling/;

const mark = (isSecret: 'yes' | 'no'): readonly Exchange[] => [
  { say: D },
  { press: 'Ändra' },
  { press: 'Alla delar' },
  { press: 'Fyll i', fill: { part: 'papers' } },
  { press: 'Spara', fill: { isSecret } },
];

/** All that has been said or shown in a conversation since some message, standing cards as they are. */
function seenIn(stage: Stage, conversation: string): string {
  const cards = stage.channel.standing(conversation).map(({ card, text }) => ({ card, text }));
  return JSON.stringify(cards);
}

describe('A delegation with a secrecy mark', () => {
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
    ]);
    await play(omar, [{ say: 'svenska' }, { say: `visa ${D}`, see: ['Zenith Biolab'] }]);
    await play(stage.as(people.eva, group), [{ say: `visa ${D}`, see: ['Zenith Biolab'] }]);
    await play(anna, mark('yes'));
  });
  afterEach(() => stage.close());

  it('is marked by the responsible officer or the unit only, and says so', async () => {
    await play(anna, [{ say: D, see: ['Zenith Biolab', 'Anna Lindqvist · sekretessmarkerad'] }]);
    await play(stage.as(people.megan), mark('no'));
    const form = { delegation: D, version: 3, form: 'papers', isSecret: 'yes' };
    await omar.click({ verb: 'save-delegation', ...form });
    await play(omar, [{ say: D, see: ['Zenith Biolab'], miss: ['sekretessmarkerad'] }]);
  });

  for (const who of ['anna', 'megan', 'karin'] as const) {
    it(`is read by ${who} in every way there is`, async () => {
      const reader = stage.as(people[who]);
      await play(reader, [
        { say: 'svenska' },
        { say: D, see: ['Zenith Biolab'] },
        { say: `historik ${D}`, see: ['Zenith Biolab', 'Sekretess: tomt → sekretessmarkerad'] },
        { say: 'visa delegationer', see: ['Zenith Biolab'] },
        { say: 'visa delegationer Zenith', see: [D] },
      ]);
    });
  }

  for (const say of [
    `visa ${D}`,
    'D-1',
    `historik ${D}`,
    `${D} blir 10 personer`,
    `bekräfta ${D}`,
    `ställ in ${D}`,
    `avsluta ${D}`,
    `begär politisk medverkan för ${D}`,
    `lägg till punkter för ${D}`,
    `visa punkter för ${D}`,
    `fråga Malmö stad om ${D}`,
    `Malmö stad är med på ${D}`,
  ]) {
    it(`tells another officer nothing who says "${say}"`, async () => {
      const { words } = await omar.say(say);
      assert.doesNotMatch(words, hidden);
      assert.match(words, /sekretessmarkerad/);
    });
  }

  for (const say of ['visa delegationer', 'visa delegationer Zenith', 'vad är försenat']) {
    it(`is in no list of theirs: "${say}"`, async () => {
      const { words } = await omar.say(say);
      assert.doesNotMatch(words, /D-2027-001 ·|Biolab/);
    });
  }

  it('is named no longer by a draft that took it for the same visit', async () => {
    await play(anna, mark('no'));
    const say = 'ny delegation från Tianjin 12–14 mars, 8 personer, life science';
    await play(omar, [
      { say },
      { say: 'Karolinska Beta', see: ['Det finns redan ett besök från Zenith Biolab'] },
    ]);
    await play(anna, mark('yes'));
    for (const next of ['mina utkast', 'ja', 'fortsätt utkast 1', '9 personer']) {
      const { words } = await omar.say(next);
      assert.doesNotMatch(words, hidden, next);
    }
    await play(omar, [
      { say: 'fortsätt', see: ['Stämmer det här?'], miss: ['Det finns redan'] },
      { press: 'Registrera', see: ['Besök D-2027-002 · Registrerat'] },
    ]);
  });

  it('answers no click of theirs with what it holds, whatever the verb', async () => {
    for (const verb of verbs) {
      for (const ids of [{ delegation: D }, { delegation: D, request: 'G-2027-001', form: 1 }]) {
        const { words, card } = await omar.click({ ...ids, verb, part: 'who', list: D });
        assert.doesNotMatch(words + JSON.stringify(card ?? ''), hidden, verb);
      }
    }
  });

  it('is taken off every card that stood with those who may not read it, and comes back', async () => {
    for (const conversation of [group.id, `a:${people.omar.id}`]) {
      assert.doesNotMatch(seenIn(stage, conversation), hidden, conversation);
      assert.match(seenIn(stage, conversation), /sekretessmarkerad/, conversation);
    }
    await play(anna, mark('no'));
    for (const conversation of [group.id, `a:${people.omar.id}`]) {
      assert.match(seenIn(stage, conversation), hidden, conversation);
    }
  });

  it('is not shown where others read along, and opens in one’s own chat', async () => {
    const there = stage.as(people.anna, group);
    const shown = await play(there, [
      {
        say: `<at>Delegationsassistenten</at> visa ${D}`,
        see: [`${D} är sekretessmarkerad och visas bara i din egen chatt.`],
      },
      {
        say: `<at>Delegationsassistenten</at> visa ${D}`,
        miss: ['Zenith'],
      },
    ]);
    assert.deepEqual(titlesOf(shown), ['Öppna i egen chatt']);
    await play(there, [{ press: 'Öppna i egen chatt', see: ['i din egen chatt'] }]);
    assert.match(seenIn(stage, `a:${people.anna.id}`), /Här är D-2027-001/);
    await play(there, [
      {
        say: `<at>Delegationsassistenten</at> ${D} blir 10 personer`,
        miss: ['Zenith', '10 personer'],
      },
      { say: '<at>Delegationsassistenten</at> visa delegationer', miss: ['Zenith'] },
      { say: '<at>Delegationsassistenten</at> historik', miss: ['Zenith'] },
    ]);
    await play(anna, [{ say: D, see: ['8 personer'] }]);
  });

  it('opens in nobody’s own chat who may not read it', async () => {
    const there = stage.as(people.omar, group);
    const { words } = await there.click({ verb: 'open-in-own-chat', delegation: D });
    assert.match(words, /sekretessmarkerad/);
    assert.doesNotMatch(seenIn(stage, `a:${people.omar.id}`), hidden);
  });

  it('is not shared by the search in Teams, not even by its officer', async () => {
    for (const player of [anna, omar]) {
      const { rows } = await search(player, 'Zenith');
      assert.doesNotMatch(JSON.stringify(rows), hidden);
    }
  });

  it('is read by GRIP while it decides, and no longer', async () => {
    const eva = stage.as(people.eva);
    await play(eva, [{ say: 'svenska' }, { say: D, see: [isMarked] }]);
    await play(anna, [
      { say: `begär politisk medverkan för ${D}` },
      { press: 'Fortsätt', fill: { others: 'Anna Ek, regionråd' } },
      { say: 'Öppnar kontakter med ledningen för Zenith' },
      { say: 'Lunds universitet 4 januari' },
      { press: 'Skicka till enheten', see: ['G-2027-001'] },
    ]);
    await play(eva, [{ say: 'G-2027-001', see: [isMarked] }]);
    await play(omar, [{ say: 'visa G-2027-001', see: [isMarked] }]);
    await play(stage.as(people.megan), [
      { say: 'svenska' },
      { say: 'G-2027-001', see: ['Zenith'] },
      { press: 'Skicka till GRIP', see: ['skickad till GRIP'] },
    ]);
    await play(eva, [
      { say: 'G-2027-001', see: ['Zenith'] },
      { say: D, see: ['Zenith Biolab'] },
    ]);
    await play(stage.as(people.megan), [{ say: 'återkalla G-2027-001', see: ['Återkallad'] }]);
    await play(eva, [
      { say: D, see: [isMarked] },
      { say: 'G-2027-001', see: [isMarked] },
    ]);
    assert.doesNotMatch(seenIn(stage, `a:${people.eva.id}`), hidden);
  });

  it('keeps what its points say from an owner who may not read it, and is given to no such owner', async () => {
    await play(anna, mark('no'));
    stage.clock.at = at('2027-03-15', '09:00');
    await play(anna, [
      { say: `lägg till punkter för ${D}: Ring Tolkförmedlingen senast 1 april, Omar` },
      { press: 'Spara' },
      ...mark('yes'),
      {
        say: `lägg till punkter för ${D}: Skicka tack senast 1 april, Omar`,
      },
      { press: 'Spara', see: [`Omar Haddad kan inte se ${D}`] },
      { say: 'avbryt' },
    ]);
    await play(omar, [
      { say: 'mina punkter', see: [`${D}/1 sekretessmarkerad`], miss: ['Tolkförmedlingen'] },
    ]);
    const [morning] = (await digestsAt(stage, at('2027-04-02'))).filter(
      ({ whose }) => whose === 'omar',
    );
    assert.match(morning?.words ?? '', /D-2027-001\/1 sekretessmarkerad/);
    await play(omar, [{ say: 'vad är försenat', miss: ['Tolkförmedlingen'] }]);
    await play(stage.as(people.megan), [
      { say: 'svenska' },
      { say: 'vad är försenat', see: ['Tolkförmedlingen'] },
    ]);
    assert.doesNotMatch(seenIn(stage, `a:${people.omar.id}`), /Zenith/);
  });
});
