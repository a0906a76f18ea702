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
        see: ['Ledde till ett utkast till avtal: samarbete i allmänhet'],
      },
      { say: 'N-1 leder till ett allmänt avtal', see: ['Skriv till exempel'] },
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
});
