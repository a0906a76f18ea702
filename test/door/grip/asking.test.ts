import assert from 'node:assert/strict';
import { type Exchange, play } from '../conversation.ts';
import { openStage, type Stage } from '../stage.ts';
import { cardOf, gather } from './asking.ts';

const trip: readonly Exchange[] = [
  { say: 'resa till Guangdong 10–14 maj, life science' },
  { say: 'Guangdong Health Department' },
  { press: 'Registrera' },
];

interface Story {
  readonly name: string;
  readonly lines: readonly Exchange[];
}

const stories: readonly Story[] = [
  {
    name: 'på svenska, i ord: ett politiskt initiativ stoppar, ett företag med önskan släpps fram',
    lines: [
      { say: 'begär politisk medverkan för D-2027-001', see: ['Vilka politiker gäller det?'] },
      { say: 'Anna Ek, regionråd', see: ['Varför behövs Anna Ek?'] },
      {
        say: 'Undertecknar avtalet',
        see: ['Vilket avtal eller företag ska Anna Ek skriva under för?', 'S17'],
      },
      { say: 'avsiktsförklaringen om cancer', see: ['Vilka berörda parter har du talat med'] },
      { say: 'Lunds universitet 14 december', see: ['marknadsföra skånska företag?'] },
      { say: 'ja', see: ['Vem tog initiativet till resan'] },
      {
        say: 'regionrådet Bo Alm',
        see: ['kan inte ha ett politiskt initiativ bakom sig', 'S24–S26'],
        buttons: ['Fortsätt', 'Avbryt'],
      },
      { say: 'ja, skicka ändå', see: ['Jag förstod inte', 'Vem tog initiativet'] },
      { say: 'företaget Alfa Laval', see: ['vem hos initiativtagaren som bad om', 'S25'] },
      {
        say: 'företaget Alfa Laval, Lena Ek, 7 januari',
        see: ['Stämmer det här?'],
        buttons: ['Skicka till enheten', 'Avbryt'],
      },
      { say: 'ja', see: ['Begäran G-2027-001 är hos enheten för beredning', 'Alfa Laval'] },
    ],
  },
  {
    name: 'in English, by form: four politicians and no dialogue are each passed by a written reason',
    lines: [
      { say: 'English' },
      { say: 'request political participation for D-2027-001' },
      {
        press: 'Continue',
        fill: {
          known: '99bc7cab-3db3-4e93-930b-b7c314a20a61,f45f5594-2d1c-414b-b47d-ff4a05f6df19',
          others: 'Anna Ek, commissioner\nBo Alm',
        },
        see: ['Why is Eva Holmgren needed?', 'chair of GRIP'],
      },
      ...['Eva Holmgren', 'Per Lund', 'Anna Ek', 'Bo Alm'].map((name, index) => ({
        press: 'Continue',
        fill: {
          [`motivation-${index + 1}`]: `Knows them, ${name}`,
          [`type-${index + 1}`]: 'building-relations',
        },
        see: [`Knows them, ${name} · building the relation`],
      })),
      { press: 'None yet', see: ['Is the trip there to market companies from Skåne?'] },
      {
        press: 'No, another purpose',
        see: ['Why is it right all the same?', 'No dialogue with the parties concerned', 'S19'],
      },
      {
        press: 'Continue',
        fill: { deviation: 'The invitation came yesterday' },
        see: ['the request is for 4 politicians to China, and the limit is 3', 'S23'],
      },
      { press: 'Continue', fill: { deviation: 'Two agreements' }, see: ['Is this right?'] },
      { press: 'Send to the unit', see: ['Request G-2027-001 is with the unit'] },
    ],
  },
];

describe('Asking for politicians', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  for (const { name, lines } of stories) {
    it(name, async () => {
      const { anna } = await gather(stage);
      await play(anna, [...trip, ...lines]);
    });
  }

  it('GRIP sees the reasons for what was passed', async () => {
    const cast = await gather(stage);
    await play(cast.anna, [...trip, ...(stories[1]?.lines ?? [])]);
    await play(cast.megan, [{ say: 'skicka G-2027-001 till GRIP' }]);
    const { words } = cardOf(stage.channel, 'eva', 'G-2027-001');
    assert.match(words, /Avsteg: ”Two agreements” \(Politisk medverkan och styrning, S23\)/);
    assert.match(words, /Avsteg: ”The invitation came yesterday” \(S19\)/);
  });

  it('the unit sees what is missing, completes, asks, is answered in words and on the card, sends', async () => {
    const { anna, megan } = await gather(stage);
    await play(anna, [
      ...trip,
      { say: 'begär politisk medverkan för D-2027-001' },
      { say: 'Anna Ek' },
      { say: 'Bär relationen' },
      { say: 'Lunds universitet' },
      { say: 'nej' },
      { say: 'ja' },
    ]);
    const form = { others: 'Bo Alm', marketing: 'yes' };
    await play(megan, [
      { say: 'visa G-2027-001', see: ['Är begäran klar för GRIP?'] },
      { press: 'Komplettera', see: ['Lägg till andra'] },
      {
        press: 'Spara',
        fill: form,
        see: ['kan inte gå till GRIP än', 'Bo Alm saknar motivering', 'vem som tog initiativet'],
        buttons: ['Komplettera', 'Begär komplettering', 'Återkalla begäran', 'Visa resan'],
      },
      { say: 'skicka G-2027-001 till GRIP', see: ['kan inte gå till GRIP än'] },
      { say: 'visa G-2027-001' },
      { press: 'Komplettera' },
      { press: 'Spara', fill: { remove: '2', marketing: 'no' }, see: ['Är begäran klar'] },
      { press: 'Begär komplettering' },
      { press: 'Begär komplettering', see: ['Fel: Fältet är tomt'] },
      { press: 'Begär komplettering', fill: { question: 'Vem betalar?' }, see: ['Väntar på'] },
    ]);
    const asked = cardOf(stage.channel, 'anna', 'Megan Bowen behöver en komplettering');
    assert.match(asked.words, /Megan Bowen frågar: ”Vem betalar\?”/);
    await play(anna, [
      { say: 'komplettera G-2027-001: Värden betalar', see: ['är kompletterad', 'Värden betalar'] },
    ]);
    await play(megan, [
      { say: 'visa G-2027-001' },
      { press: 'Begär komplettering' },
      { press: 'Begär komplettering', fill: { question: 'Allt?' } },
    ]);
    await play(anna, [
      { say: 'visa G-2027-001', see: ['Allt?'] },
      { press: 'Komplettera', fill: { answer: 'Allt' }, see: ['är kompletterad'] },
    ]);
    await play(megan, [
      { say: 'visa G-2027-001', see: ['Kompletterat: Värden betalar · Allt'] },
      { press: 'Skicka till GRIP', see: ['Hos GRIP'] },
    ]);
  });
});
