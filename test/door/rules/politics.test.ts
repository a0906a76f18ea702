import { play } from '../conversation.ts';
import { openStage, people, type Stage } from '../stage.ts';

describe('Politics in a trip that another actor arranges', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('S76: goes the same way: to the unit, and GRIP leads the political side', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      { say: 'resa till Shanghai' },
      { say: 'Fudan University' },
      { say: '12–14 mars' },
      { say: 'livsmedel' },
      { say: 'registrera', see: ['D-2027-001'] },
    ]);
    const form = { verb: 'save-delegation', delegation: 'D-2027-001', form: 'partners' };
    await anna.click({ ...form, organiser: 'Sydsvenska Handelskammaren' });
    await play(anna, [
      {
        say: 'D-1',
        see: ['Sydsvenska'],
        miss: ['GRIP i den politiska delen', 'Region Skåne är ensam'],
      },
      { say: 'begär politisk medverkan för D-1' },
      { say: 'Anna Ek' },
      { say: 'Öppnar kontakter med ledningen i Shanghai' },
      { say: 'Sydsvenska Handelskammaren 14 december' },
      { say: 'nej' },
      { say: 'ja', see: ['G-2027-001', 'enheten'] },
      { say: 'D-1', see: ['GRIP i den politiska delen, genom enheten.'] },
    ]);
  });
});
