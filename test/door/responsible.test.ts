import { play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

describe('The responsible officer', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
      { press: 'Registrera', see: ['D-2027-001'] },
    ]);
  });
  afterEach(() => stage.close());

  it('is changed by saying so, is told, and stands in the history by name', async () => {
    await play(stage.as(people.omar), [{ say: 'hej' }]);
    await play(stage.as(people.anna), [
      {
        say: 'byt handläggare för D-2027-001 till Omar',
        see: ['D-2027-001: Omar Haddad är ansvarig handläggare nu', 'Ansvarig: Omar Haddad'],
      },
    ]);
    await play(stage.as(people.omar), [
      { say: 'historik D-2027-001', see: ['Anna Lindqvist → Omar Haddad'] },
      {
        say: 'hand D-2027-001 over to Anna',
        see: ['Anna Lindqvist is the responsible officer now'],
      },
    ]);
  });

  it('is asked for when nobody, or nobody known, is named', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'byt handläggare för D-2027-001',
        see: ['Vem ska vara ansvarig handläggare för D-2027-001?'],
      },
      {
        say: 'ge D-2027-001 till Kalle Anka',
        see: ['Vem ska vara ansvarig handläggare för D-2027-001?'],
      },
    ]);
  });

  it('is not changed by somebody who may not change the record', async () => {
    await play(stage.as(people.omar), [
      { say: 'jag tar över D-2027-001', miss: ['är ansvarig handläggare nu'] },
    ]);
  });
});
