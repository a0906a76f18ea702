import assert from 'node:assert/strict';
import { type Exchange, play } from './conversation.ts';
import { contact, why } from './filled-in.ts';
import { openStage, people, type Stage } from './stage.ts';

const registered: readonly Exchange[] = [
  { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars, life science' },
  { press: 'Registrera' },
];

describe('A warning is passed with a written reason (a deviation)', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), [
      ...registered,
      { press: 'Komplettera' },
      { press: 'Fyll i' },
      { press: 'Spara', fill: why },
      { press: 'Fyll i' },
      {
        press: 'Spara',
        fill: contact,
        see: ['Två saker bör ändras eller motiveras innan besöket kan bekräftas.'],
        buttons: ['Motivera avsteget', 'Fyll i', 'Tillbaka'],
      },
    ]);
  });
  afterEach(() => stage.close());

  it('and confirming says until then what is wrong, why, and what would satisfy it', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'bekräfta D-1',
        see: [
          'D-2027-001 går inte att bekräfta än.',
          'Region Skåne är ensam.',
          '(Kinastrategin 2012, Extern samverkan, S36).',
          'Inget lärosäte är tillfrågat.',
          '(S37).',
          'Ändra, eller skriv varför det ändå är rätt: ”avsteg S36: …”.',
        ],
      },
    ]);
  });

  it('by card, and the reason stands on the card and in the history', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1' },
      {
        press: 'Motivera avsteget',
        see: ['Varför är det ändå rätt?', 'Varför Region Skåne är ensam'],
      },
      { press: 'Spara', see: ['Fältet är tomt.'] },
      {
        press: 'Spara',
        fill: { S36: 'Bara vi hann.' },
        see: ['Avsteg: ”Bara vi hann.', 'S36', 'En sak bör'],
      },
      { press: 'Motivera avsteget' },
      {
        press: 'Spara',
        fill: { S37: 'LU avböjde på telefon.' },
        see: ['Avsteg: ”LU avböjde på telefon.', 'Inget saknas: besöket kan bekräftas.'],
        buttons: ['Bekräfta', 'Ändra', 'Begär medverkan', 'Visa historik'],
      },
      { press: 'Bekräfta', see: ['Bekräftat', 'Avsteg: ”Bara vi hann.'] },
      { say: 'historik D-1', see: ['Bara vi hann.', 'LU avböjde på telefon.'] },
    ]);
  });

  it('in words, also of another delegation than the one talked about', async () => {
    await play(stage.as(people.anna), [
      { say: 'avsteg S36: bara vi hann', see: ['Avsteget är sparat i D-2027-001'] },
      { say: 'avsteg S37 för D-1: LU avböjde', see: ['Avsteg: ”LU avböjde'] },
      { say: 'bekräfta D-1', see: ['Bekräftat'] },
    ]);
    await play(stage.as(people.megan), [
      { say: 'deviation S36 for D-1: they were alone', see: ['Deviation: ‘they were alone'] },
    ]);
  });

  it('or put right instead', async () => {
    await play(stage.as(people.anna), [
      { say: 'byt värd för D-1 till LU', see: ['Lunds universitet'] },
      { say: 'bekräfta D-1', see: ['Bekräftat'] },
    ]);
  });

  it('never without a reason, from a row that blocks, or where nothing is warned of', async () => {
    await play(stage.as(people.anna), [
      { say: 'avsteg S36 för D-1', see: ['Skälet till avsteget saknas.'] },
      { say: 'avsteg S84 för D-1: hinner inte', see: ['Från den raden går det inte', 'S84'] },
      { say: 'avsteg S48 för D-1: ändå', see: ['behöver inget avsteg här', 'S48'] },
      { say: 'avsteg S99 för D-1: ändå', see: ['har ingen rad S99'] },
    ]);
  });

  it('never by somebody who may not change it', async () => {
    const before = await stage.as(people.anna).say('D-1');
    await play(stage.as(people.omar), [{ say: 'avsteg S36 för D-1: nej' }]);
    const after = await stage.as(people.anna).say('D-1');
    assert.equal(after.words, before.words);
  });
});

describe('Who leads', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), registered);
  });
  afterEach(() => stage.close());

  it('is said with the reason and the row', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'vem leder?',
        see: [
          'Vem leder?',
          'Leds av: Invest in Skåne, i samverkan med Näringsliv Skåne.',
          'S32',
          'Näringslivets insatser ska ledas av styrelsen för Business Region Skåne',
        ],
      },
    ]);
  });

  it('is changed by card with a reason, and back', async () => {
    await play(stage.as(people.anna), [
      { say: 'vem leder D-1' },
      { press: 'Ändra vem som leder', fill: { lead: 'naringsliv-skane' }, see: ['Skälet saknas.'] },
      {
        press: 'Ändra vem som leder',
        fill: { lead: 'naringsliv-skane', reason: 'De har kontakten.' },
        see: [
          'Näringsliv Skåne leder D-2027-001 nu.',
          'i stället för Invest in Skåne',
          'De har kontakten.',
        ],
      },
      { say: 'historik', see: ['Näringsliv Skåne', 'De har kontakten.'] },
      { say: 'vem leder D-1' },
      {
        press: 'Ändra vem som leder',
        fill: { lead: 'strategy' },
        see: ['leds igen av den som strategin pekar ut', 'Leds av: Invest in Skåne'],
      },
    ]);
  });

  it('is changed in words with a reason', async () => {
    await play(stage.as(people.anna), [
      { say: 'ansvarar: Näringsliv Skåne', see: ['Skälet saknas.'] },
      { say: 'ansvarar: Atlantis, därför att', see: ['Jag känner inte Atlantis'] },
      {
        say: 'ansvarar: Näringsliv Skåne, därför att de har kontakten',
        see: ['Näringsliv Skåne leder D-2027-001 nu.', 'Skäl: de har kontakten'],
      },
      { say: 'ansvarar för D-1: Skåne Care eftersom det är vård', see: ['Skäl: det är vård'] },
    ]);
    await play(stage.as(people.megan), [
      {
        say: 'lead for D-1: Invest in Skåne, because they asked',
        see: ['Invest in Skåne leads D-2027-001 now.'],
      },
      { say: 'who leads D-1', see: ['Who leads?', 'Reason: they asked'] },
    ]);
  });
});
