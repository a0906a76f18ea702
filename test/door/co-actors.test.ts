import assert from 'node:assert/strict';
import { inputsOf } from './cards.ts';
import { type Exchange, play } from './conversation.ts';
import { openStage, people, type Shown, type Stage } from './stage.ts';

const registered = [
  { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
  { press: 'Registrera' },
] as const;

/** The text that stands to be copied. */
function letterOn({ card }: Shown): string {
  const letter = card && inputsOf(card).find(({ id }) => id === 'letter');
  return letter?.value ?? '';
}

describe('Other actors of Skåne in a delegation (S35–S38)', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), registered);
  });
  afterEach(() => stage.close());

  it('are asked by saying so, with a letter to copy that names nobody who comes', async () => {
    const anna = stage.as(people.anna);
    const written = async (exchange: Exchange) => letterOn(await play(anna, [exchange]));
    await play(anna, [
      { say: 'D-1' },
      { press: 'Komplettera' },
      { press: 'Fyll i', fill: { part: 'who' } },
      { press: 'Spara', fill: { visitors: 'Wang Fang, professor' } },
    ]);
    const swedish = await written({
      say: 'fråga Lunds universitet om de vill vara med på D-2027-001',
      see: ['Lunds universitet är antecknad som tillfrågad.', 'Inbjudan till Lunds universitet'],
      buttons: ['Skriv om texten', 'Tillbaka'],
    });
    assert.match(swedish, /Skåne får besök av Tianjin Cancer Hospital, Tianjin, 12–14.mars 2027/);
    assert.match(swedish, /Vill Lunds universitet medverka\?/);
    const english = await written({ press: 'Skriv om texten', fill: { language: 'en' } });
    assert.match(english, /Would Lund University like to join\?/);
    for (const letter of [swedish, english]) assert.doesNotMatch(letter, /Wang Fang/);
    await play(anna, [{ press: 'Tillbaka', see: ['Aktörer: Lunds universitet (tillfrågad)'] }]);
    assert.equal(stage.channel.sent.filter(({ text }) => /Inbjudan/.test(text)).length, 0);
  });

  it('join and decline by saying so, without a comma or with, in both languages', async () => {
    await play(stage.as(people.anna), [
      { say: 'bjud in LU till D-1' },
      {
        say: 'LU är med på D-2027-001',
        see: ['Lunds universitet är antecknad som medverkande.', 'Lunds universitet (medverkar)'],
      },
      {
        say: 'Malmö stad avböjde',
        see: ['Malmö stad är antecknad som avböjd.', 'Malmö stad (avböjt)'],
      },
      { say: 'Malmö stad har tackat nej till D-1', see: ['Inget skilde sig'] },
      { say: 'Medicon Village has joined D-2027-001', see: ['Medicon Village (joined)'] },
      { say: 'svenska' },
      {
        say: 'historik D-1',
        see: [
          'Aktörer: tomt → Lunds universitet (tillfrågad)',
          '(tillfrågad) → Lunds universitet (medverkar)',
        ],
      },
    ]);
  });

  it('are listed in the form, one a line, and a line that cannot be read is named', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1' },
      { press: 'Komplettera' },
      { press: 'Fyll i', fill: { part: 'partners' }, see: ['Medverkande aktörer, en per rad'] },
      {
        press: 'Spara',
        fill: { coActors: 'Lunds universitet, medverkar 4 januari, Lena Ek\n…' },
        see: ['Fel: Rad 2, ”…”, har inget namn.'],
      },
      {
        press: 'Spara',
        fill: { coActors: 'Lunds universitet, medverkar 4 januari, Lena Ek\nMalmö stad' },
        see: ['Lunds universitet (medverkar)', 'Malmö stad (tillfrågad)'],
      },
      { press: 'Fyll i', fill: { part: 'partners' } },
      {
        press: 'Skriv inbjudan',
        see: ['Inbjudan till Malmö stad'],
      },
      { press: 'Skriv om texten', fill: { to: '0' }, see: ['Inbjudan till Lunds universitet'] },
    ]);
  });

  it('are noted by the responsible officer and the unit only', async () => {
    await play(stage.as(people.omar), [
      { say: 'LU är med på D-2027-001', see: ['Bara den som är ansvarig och enheten'] },
      { say: 'fråga LU om D-2027-001', see: ['Bara den som är ansvarig och enheten'] },
    ]);
    await play(stage.as(people.megan), [
      { say: 'LU är med på D-2027-001', see: ['Lunds universitet (medverkar)'] },
    ]);
  });

  it('who are not named are asked for', async () => {
    await play(stage.as(people.anna), [
      { say: 'är med på D-2027-001', see: ['Vem är det?'] },
      { say: 'bjud in', see: ['Vem är det?'] },
    ]);
  });
});
