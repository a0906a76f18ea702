import { play } from '../conversation.ts';
import { at, sweepAt } from '../follow-up.ts';
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

  for (const [how, end] of [
    ['is taken back', { say: 'återkalla G-2027-001', see: ['Återkallad'] }],
    ['has lapsed undecided', undefined],
  ] as const) {
    it(`S29: a request that ${how} leaves no political side; a new one brings it back`, async () => {
      const anna = stage.as(people.anna);
      const ask = (of: string) => [
        { say: `begär politisk medverkan för ${of}` },
        { say: 'Anna Ek' },
        { say: 'Öppnar kontakter med ledningen' },
        { say: 'Sydsvenska Handelskammaren 14 december' },
        { say: 'ja', see: ['enheten'] },
      ];
      const politics = 'GRIP i den politiska delen';
      await play(anna, [
        { say: 'ny delegation från Shanghai 12–14 mars, livsmedel' },
        { say: 'Fudan University' },
        { say: 'registrera', see: ['D-2027-001'] },
        ...ask('D-1'),
        { say: 'D-1', see: [politics] },
      ]);
      if (end) await play(anna, [end]);
      else await sweepAt(stage, at('2027-03-12', '09:00'));
      await play(anna, [{ say: 'D-1', miss: [politics] }]);
      if (end) await play(anna, [...ask('D-1'), { say: 'D-1', see: [politics] }]);
    });
  }
});
