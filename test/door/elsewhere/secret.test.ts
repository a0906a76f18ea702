import assert from 'node:assert/strict';
import { wordsOf } from '../cards.ts';
import { play, titlesOf } from '../conversation.ts';
import { ask, gather } from '../grip/asking.ts';
import { openStage, type Player, people, type Stage } from '../stage.ts';
import { bot, mentioning, thread } from './places.ts';

const hospital = 'Tianjin Cancer Hospital';
const own = ({ id }: { id: string }) => `a:${id}`;

/** Whatever might show it. */
const asked = [
  'visa D-1',
  'D-1',
  'historik D-1',
  'punkter för D-1',
  'visa delegationer',
  'visa delegationer från Tianjin',
  'visa delegationer Cancer',
  'vad väntar',
  'vad är försenat',
  'ändra D-1',
  'D-1 blir 12 personer',
  'bekräfta D-1',
  'ställ in D-1',
  'avsluta D-1',
  'lägg till punkt till D-1: Boka tolk senast 1 april',
  'begär politisk medverkan för D-1',
  'visa G-2027-001',
  'historik G-2027-001',
  'vem leder D-1',
  'hjälp',
];

describe('A delegation with a secrecy mark, spoken of where others read along,', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    const cast = await gather(stage);
    anna = cast.anna;
    await play(anna, [
      { say: `ny delegation från ${hospital} 12–14 mars 2027` },
      { press: 'Registrera', see: ['D-2027-001'] },
    ]);
    await ask(cast, 'D-2027-001');
    const saved = { verb: 'save-delegation', delegation: 'D-2027-001', form: 'papers' };
    await anna.click({ ...saved, isSecret: 'yes' });
  });
  afterEach(() => stage.close());

  const standing = (conversation: string) =>
    stage.channel.standing(conversation).map(({ card, text }) => (card ? wordsOf(card) : text));

  it('is shown to nobody, and nothing that is said changes it', async () => {
    const inThread = stage.as(people.anna, thread);
    for (const said of asked) await inThread.say(`${bot} ${said}`, mentioning);
    assert.ok(!standing(thread.id).join('\n').includes(hospital));
    const shown = await inThread.say(`${bot} visa D-1`, mentioning);
    assert.match(shown.words, /D-2027-001 är sekretessmarkerad och visas bara i din egen chatt\./);
    assert.deepEqual(titlesOf(shown), ['Öppna i egen chatt']);
    await inThread.press('Öppna i egen chatt');
    assert.match(standing(own(people.anna)).at(-1) ?? '', /Här är D-2027-001/);
    await play(anna, [{ say: 'D-1', miss: ['12 personer', 'Inställt'] }]);
  });

  it('is not opened from there by one who may not see it', async () => {
    const omar = stage.as(people.omar, thread);
    const { words } = await omar.click({ verb: 'open-in-own-chat', delegation: 'D-2027-001' });
    assert.match(words, /är sekretessmarkerad\. Bara ansvarig handläggare/);
  });
});
