import assert from 'node:assert/strict';
import { dataOf, play } from './conversation.ts';
import { addPointsTo } from './follow-up.ts';
import { openStage, people, type Stage } from './stage.ts';

const VISIT =
  'Ny delegation från Tianjin, Tianjin Cancer Hospital, 12–14 mars, 8 personer, life science';

describe('A sentence that may mean several things', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('changes the delegation that is talked about, or starts a new one, as is said', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      { say: VISIT },
      { press: 'Registrera' },
      {
        say: 'vi får 12 gäster från Tianjin den 12 mars',
        see: ['Är det här något nytt, eller en ändring av D-2027-001?'],
        buttons: ['Ändra D-2027-001', 'Registrera nytt'],
      },
      { press: 'Registrera nytt', see: ['Nytt besök', '12 personer'] },
      { say: 'avbryt' },
      { say: 'vi får 12 gäster från Tianjin den 12 mars' },
      { press: 'Ändra D-2027-001', see: ['8 personer → 12 personer'], miss: ['Nytt besök'] },
    ]);
  });

  it('is registered or looked for when it is a heading', async () => {
    await play(stage.as(people.anna), [
      { say: VISIT },
      { press: 'Registrera' },
      { say: 'besök från Tianjin i mars', buttons: ['Registrera nytt', 'Visa listan'] },
      { press: 'Visa listan', see: ['D-2027-001'] },
    ]);
  });

  it('is forgotten when another has been asked about since', async () => {
    const anna = stage.as(people.anna);
    const first = await play(anna, [{ say: 'besök från Tianjin i mars' }]);
    await play(anna, [{ say: 'besök från Wuhan i maj' }]);
    const answer = await anna.click(dataOf(first, 'Registrera nytt'));
    assert.ok(answer.words.includes('Kortet går inte att använda längre'), answer.words);
  });

  it('is not understood, and the nearest can be pressed', async () => {
    await play(stage.as(people.anna), [
      { say: VISIT },
      { press: 'Registrera' },
      { say: 'arkivera besöket', see: ['Det där kan jag inte', 'Menade du'] },
      { press: '”visa D-2027-001”', see: ['Besök D-2027-001'] },
    ]);
  });

  it('empties a field that may be empty', async () => {
    await play(stage.as(people.anna), [
      { say: VISIT },
      { press: 'Registrera' },
      { say: 'ta bort antalet', see: ['Deltagare: 8 personer → tomt'] },
      { say: 'besöket har inget tema längre', see: ['Vad ska ändras?'] },
    ]);
  });

  it("takes over somebody else's points once that is said", async () => {
    const [megan, omar] = [stage.as(people.megan), stage.as(people.omar)];
    await addPointsTo(omar, stage, ['Boka tolk senast 1 april']);
    await play(megan, [
      { say: 'ta över Omars punkter', see: ['Ska du ta över allt?', 'D-2027-001/1'] },
      { press: 'Ta över allt', see: ['D-2027-001/1', 'du är ansvarig'] },
    ]);
  });
});
