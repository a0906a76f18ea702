import assert from 'node:assert/strict';
import { play } from '../conversation.ts';
import { at } from '../follow-up.ts';
import { openStage, type Stage } from '../stage.ts';
import { ask, type Cast, gather, register } from './asking.ts';

describe('Asking for politicians in a hurry', () => {
  let stage: Stage;
  let cast: Cast;
  beforeEach(async () => {
    stage = await openStage();
    cast = await gather(stage);
    await register(cast);
    await cast.anna.say('begär politisk medverkan för D-2027-001');
  });
  afterEach(() => stage.close());

  for (const [said, lines] of [
    ['Anna Ek, Bo Alm och Cia Dahl', ['Anna Ek', 'Bo Alm', 'Cia Dahl']],
    ['Anna Ek, regionråd, Bo Alm', ['Anna Ek, regionråd', 'Bo Alm']],
    ['Eva Holmgren, Anna Ek', ['Eva Holmgren, ordförande i GRIP (M)', 'Anna Ek']],
    ['Anna Ek, regionråd och ledamot', ['Anna Ek, regionråd och ledamot']],
    ['Anna Ek, Region Skåne', ['Anna Ek, Region Skåne']],
    ['Anna Ek, Vice Chair, Bo Alm', ['Anna Ek, Vice Chair', 'Bo Alm']],
    ['anna ek och bo alm', ['anna ek', 'bo alm']],
  ] as const) {
    it(`"${said}" is ${lines.length} of them`, async () => {
      const { words } = await cast.anna.say(said);
      const [, after = ''] = words.split(/Varför behövs .*\n/u);
      assert.deepEqual(after.split('\nMotivering')[0]?.split('\n'), lines);
    });
  }

  it('a yes, a hum or nothing is no name, reason, talk or deviation', () =>
    play(cast.anna, [
      { press: 'Fortsätt', see: ['Fältet är tomt'] },
      { say: 'ärende 2027', see: ['Jag förstod inte ”ärende 2027”'] },
      { say: 'Anna Ek' },
      { press: 'Fortsätt', see: ['Fältet är tomt'] },
      { say: 'ja', see: ['Jag förstod inte ”ja”', 'Varför behövs Anna Ek?'] },
      { press: 'Fortsätt', fill: { 'motivation-1': 'hm' }, see: ['Jag förstod inte ”hm”'] },
      { say: 'Bär relationen', see: ['Vilka berörda parter'] },
      { say: 'hm', see: ['Jag förstod inte ”hm”', 'Vilka berörda parter'] },
      { press: 'Fortsätt', fill: { dialogue: 'ja' }, see: ['Jag förstod inte ”ja”'] },
      { say: 'ingen än', see: ['Varför är det ändå rätt?', 'S19'] },
      { say: 'ja', see: ['Jag förstod inte ”ja”', 'Varför är det ändå rätt?'] },
      { press: 'Fortsätt', fill: { deviation: 'ok' }, see: ['Jag förstod inte ”ok”'] },
      { say: 'Inbjudan kom i går', see: ['Stämmer det här?', 'Avsteg: ”Inbjudan kom i går”'] },
    ]));

  it('a visit that is called off meanwhile is said so, and the draft is in the language and of the days that stand', () =>
    play(cast.anna, [
      { say: 'Anna Ek' },
      { say: 'Bär relationen' },
      { say: 'ändra D-2027-001 till 19–21 mars' },
      { say: 'English' },
      { say: 'Lund University', see: ['Visit from Tianjin Cancer Hospital, 19–21 March 2027'] },
      { say: 'svenska' },
      { say: 'ställ in D-2027-001' },
      { press: 'Ställ in besöket' },
      { say: 'fortsätt' },
      { say: 'ja', see: ['D-2027-001 är redan inställd'], miss: ['already', 'Jag förstod inte'] },
    ]));

  it('a visit that has begun gets no request, neither anew nor from a draft', async () => {
    await cast.anna.say('avbryt');
    const visit = await register(cast, '13–15 januari');
    await play(cast.anna, [
      { say: `begär politisk medverkan för ${visit}` },
      { say: 'Anna Ek' },
      { say: 'Bär relationen' },
      { say: 'ingen än' },
    ]);
    stage.clock.at = at('2027-01-13');
    await play(cast.anna, [
      { say: 'Inbjudan kom i går' },
      { say: 'ja', see: [`${visit} har redan börjat`, 'Stämmer det här?'] },
      { say: 'avbryt' },
      { say: `begär politisk medverkan för ${visit}`, see: [`${visit} har redan börjat`] },
      { say: 'visa G-2027-001', see: ['Det finns inget ärende'] },
    ]);
  });

  it('what is sent is seen first: the talks, and whose wish it is, which is no day to come', async () => {
    await play(cast.anna, [
      { say: 'avbryt' },
      { say: 'resa till Guangdong 10–14 maj, life science' },
      { say: 'Guangdong Health Department' },
      { press: 'Registrera' },
      { say: 'begär politisk medverkan för D-2027-002' },
      { say: 'Anna Ek' },
      { say: 'Skriver under', see: ['Vilket avtal eller företag ska Anna Ek skriva under för?'] },
      { say: 'avsiktsförklaringen' },
      { say: 'Lunds universitet 14 december' },
      { press: 'Ja, marknadsföring' },
    ]);
    const wish = { initiatorKind: 'company', initiatorName: 'Alfa Laval', contact: 'Lena Ek' };
    await play(cast.anna, [
      { press: 'Fortsätt', fill: { ...wish, wishDate: '2027-01-12' }, see: ['S25'] },
      {
        press: 'Fortsätt',
        fill: { ...wish, wishDate: '2027-01-11' },
        see: ['Dialog med: Lunds universitet 14 december', 'Önskas av: Alfa Laval'],
      },
    ]);
  });

  it('votes that are asked for anew are told once in the history', async () => {
    await cast.anna.say('avbryt');
    const request = await ask(cast, 'D-2027-001');
    await cast.megan.say(`skicka ${request} till GRIP`);
    await cast.anna.say('ändra D-2027-001 till 19–21 mars');
    await play(cast.anna, [
      {
        say: 'historik D-2027-001',
        see: [`19–21 mars 2027 · ${request}: Hos GRIP`],
        miss: ['Hos GRIP → Hos GRIP'],
      },
    ]);
  });

  it('the history is shown by the number of the request too', async () => {
    await cast.anna.say('avbryt');
    const request = await ask(cast, 'D-2027-001');
    await play(cast.anna, [
      { say: `historik ${request}`, see: ['Historik D-2027-001', 'Politisk medverkan begärdes'] },
      { say: `visa ${request}` },
      { say: 'historik', see: ['Historik D-2027-001'] },
    ]);
    const { words } = await cast.anna.say(`vad har hänt med ${request}`);
    assert.match(words, /Historik D-2027-001/);
  });

  for (const day of ['2026-01-01', '2027-03-12']) {
    it(`${day} is no day to answer by`, async () => {
      await cast.anna.say('avbryt');
      const request = await ask(cast, 'D-2027-001');
      await play(cast.megan, [
        { say: `visa ${request}` },
        { press: 'Skicka till GRIP', fill: { answerBy: day }, see: ['Sista svarsdag kan inte'] },
        { say: `visa ${request}`, see: ['Under beredning'] },
        { press: 'Skicka till GRIP', fill: { answerBy: '2027-03-11' }, see: ['11 mars 2027'] },
      ]);
    });
  }
});
