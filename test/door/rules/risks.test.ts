import { play } from '../conversation.ts';
import { openStage, people, type Stage } from '../stage.ts';

describe('The checklist of risks before a trip (N18)', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ env: { ADMINS: people.megan.id } });
  });
  afterEach(() => stage.close());

  it('is there once an administrator has turned it on, and says that it is beyond the strategy', async () => {
    await play(stage.as(people.anna), [
      { say: 'resa till Shanghai' },
      { say: 'Fudan University' },
      { say: '12–14 mars' },
      { say: 'livsmedel' },
      { say: 'registrera', see: ['D-2027-001'], miss: ['Utöver 2012 års strategi'] },
    ]);
    await play(stage.as(people.megan), [
      { say: 'svenska' },
      { say: 'ändra inställningen risker till på' },
    ]);
    await play(stage.as(people.anna), [{ say: 'D-1', see: ['Utöver 2012 års strategi'] }]);
  });
});
