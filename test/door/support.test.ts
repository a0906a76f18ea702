import assert from 'node:assert/strict';
import { type Exchange, play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

const asked: Exchange = {
  say: 'stödförfrågan från Lunds universitet: partner för kliniska prövningar i Wuhan',
  see: ['Stödförfrågan N-2027-001 · Väntar på svar', 'Lunds universitet', 'Mottagen: N-2027-001.'],
};

describe('A request for support from another actor', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('S74: is taken in by one sentence, whatever it is about, and never refused by itself', async () => {
    await play(stage.as(people.anna), [
      asked,
      { say: 'stödförfrågan från Kalle: en kinesisk restaurang', see: ['N-2027-002', 'Väntar'] },
      { say: 'stödförfrågan', see: ['Vem ber om stöd, och till vad?'] },
    ]);
    await play(stage.as(people.megan), [
      { say: 'support request from LTH: a partner', see: ['N-2027-003', 'Waiting for an answer'] },
      { say: 'support requests', see: ['N-2027-001', 'N-2027-002', 'N-2027-003'] },
    ]);
  });

  it('S77: leads to an agreement on a definite subject, which stays linked to it', async () => {
    await play(stage.as(people.anna), [
      asked,
      {
        press: 'Spara svaret',
        fill: { outcome: 'agreement', text: 'Kliniska prövningar med Tianjin' },
        see: ['Besvarad', 'Ledde till ett utkast till avtal: Kliniska prövningar med Tianjin'],
      },
      { say: 'visa N-2027-001', see: ['Kliniska prövningar med Tianjin', 'Besvarad av'] },
    ]);
  });

  it('S62, S77: an agreement about everything needs a reason, which is kept', async () => {
    await play(stage.as(people.anna), [
      asked,
      {
        say: 'N-1 leder till avtal om samarbete i allmänhet',
        see: ['bör gälla ett bestämt ämne', 'Skriv ett ämne'],
      },
      { say: 'N-1 leder till ett allmänt avtal', see: ['Skriv till exempel'] },
      { say: 'N-1 leder till ett avtal', see: ['bör gälla ett bestämt ämne'] },
      {
        say: 'N-1 leder till avtal om allt',
        see: ['bör gälla ett bestämt ämne', '(Kinastrategin 2012, Samarbetsavtal, S62)'],
      },
      {
        say: 'N-1 leder till avtal om allt, därför att Tianjin kräver det',
        see: ['utkast till avtal: allt', 'Tianjin kräver det'],
      },
    ]);
  });

  it('S74: leads to a delegation, or is answered in words', async () => {
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Wuhan University 12–14 mars, livsmedel' },
      { press: 'Registrera' },
      asked,
      { say: 'N-1 leder till D-99', see: ['Det finns ingen delegation D-2027-099.'] },
      { say: 'N-1 leder till D-1', see: ['Ledde till delegationen D-2027-001.'] },
      { say: 'N-1 besvarad: vi bjuder in dem', see: ['Svar: vi bjuder in dem'] },
      { say: 'N-7', see: ['Det finns ingen stödförfrågan N-2027-007.'] },
    ]);
  });

  it('is answered by whoever took it in and by the unit, and once however often it is delivered', async () => {
    await play(stage.as(people.anna), [asked]);
    await play(stage.as(people.omar), [
      { say: 'N-1 besvarad: nej', see: ['Bara den som är ansvarig'] },
      { say: 'N-1', see: ['Väntar på svar'] },
    ]);
    await play(stage.as(people.megan), [{ say: 'N-1 besvarad: vi hjälper er', see: ['Svar:'] }]);
    const again = { id: 'delivered-twice' };
    const words = 'stödförfrågan från LU: mer';
    const first = await stage.as(people.anna).say(words, again);
    await stage.as(people.anna).say(words, again);
    assert.match(first.words, /N-2027-002/);
    const list = await stage.as(people.anna).say('stödförfrågningar');
    assert.doesNotMatch(list.words, /N-2027-003/);
  });

  it('S74, S77: has a history of who took it in and of every answer', async () => {
    await play(stage.as(people.anna), [
      asked,
      { press: 'Visa historik', see: ['Historik N-2027-001', 'Mottagen 11 januari', 'Wuhan'] },
      { press: 'Tillbaka', see: ['Stödförfrågan N-2027-001'] },
      { say: 'N-1 besvarad: vi återkommer' },
      { say: 'N-1 leder till avtal om livsmedel' },
      {
        say: 'historik N-1',
        see: ['Besvarad 11 januari', 'Svar: vi återkommer', 'utkast till avtal: livsmedel'],
      },
    ]);
    await play(stage.as(people.megan), [
      { say: 'history N-2027-001', see: ['Taken in', 'Answer: vi återkommer', 'Anna Lindqvist'] },
      { say: 'history N-9', see: ['There is no support request N-2027-009.'] },
    ]);
  });

  it('S74, S75, S77: starts a delegation that names whom it supports, and that answers it', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      { say: 'stödförfrågan från Lunds universitet: ta emot ett besök från Wuhan om livsmedel' },
      { press: 'Starta en delegation', see: ['Wuhan'] },
      { say: 'Huazhong University, 12–14 mars' },
      {
        press: 'Registrera',
        see: ['D-2027-001', 'Den är svaret på stödförfrågan N-2027-001.'],
      },
      { say: 'N-1', see: ['Besvarad', 'Ledde till delegationen D-2027-001.'] },
      { press: 'Öppna D-2027-001', see: ['Besök D-2027-001', 'Lunds universitet'] },
      { say: 'historik N-1', see: ['Ledde till delegationen D-2027-001.'] },
    ]);
  });

  it('starts one draft, however often the button is pressed, and says so in words too', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [asked, { press: 'Starta en delegation', see: ['Wuhan'] }]);
    await anna.click({ verb: 'start-from-support', support: 'N-2027-001' });
    await play(anna, [
      { say: 'starta en delegation från N-1', see: ['Wuhan'] },
      { say: 'N-1 leder till en ny delegation', see: ['Wuhan'] },
      { say: 'mina utkast', miss: ['2 utkast'] },
      { say: 'stödförfrågan från LTH: annat' },
    ]);
    await play(stage.as(people.megan), [
      { say: 'start a delegation from N-2', see: ['is it a visit here', 'Faculty of Engineering'] },
    ]);
  });

  it('is started from by whoever may answer it, and by nobody else', async () => {
    await play(stage.as(people.anna), [asked]);
    const omar = stage.as(people.omar);
    await play(omar, [
      { say: 'svenska' },
      { say: 'N-1', see: ['Väntar på svar'], buttons: ['Visa historik', 'Visa alla'] },
      { say: 'starta en delegation från N-1', see: ['Bara den som är ansvarig'] },
    ]);
    const { words } = await omar.click({ verb: 'start-from-support', support: 'N-2027-001' });
    assert.match(words, /Bara den som är ansvarig/);
  });

  it('keeps the answer that somebody gave while the delegation was registered', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      { say: 'stödförfrågan från LU: ta emot ett besök från Wuhan om livsmedel' },
      { press: 'Starta en delegation' },
    ]);
    await play(stage.as(people.megan), [{ say: 'N-1 besvarad: vi hjälper er', see: ['Svar:'] }]);
    await play(anna, [
      { say: 'Huazhong University, 12–14 mars' },
      { press: 'Registrera', see: ['D-2027-001'] },
      { say: 'N-1', see: ['Svar: vi hjälper er'] },
    ]);
  });
});
