import { play } from './conversation.ts';
import { at } from './follow-up.ts';
import { openStage, type Player, people, type Stage } from './stage.ts';

describe('What became of the business (S6, S66)', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
    await play(anna, [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars, livsmedel' },
      { press: 'Registrera' },
      { press: 'Komplettera' },
      { press: 'Fyll i', fill: { part: 'why' } },
      { press: 'Spara', fill: { businessPotential: 'Licenser' } },
    ]);
    stage.clock.at = at('2027-03-15', '09:00');
    await play(anna, [
      { say: 'lägg till punkter för D-1: Tacka värden senast 1 april' },
      { press: 'Spara' },
    ]);
  });
  afterEach(() => stage.close());

  const asked = ['Innan D-2027-001 avslutas', 'S66', 'Affärer: Licenser', 'Inget resultat än'];

  it('has its place in the form once the visit is over, and not before', async () => {
    await play(anna, [
      { say: 'D-1' },
      { press: 'Ändra' },
      { press: 'Alla delar', see: ['Utfall: inget ifyllt'] },
      { say: 'ny delegation från Wuhan University 3–6 maj, livsmedel' },
      { press: 'Registrera' },
      { press: 'Komplettera', miss: ['Utfall'] },
      { press: 'Fyll i', fill: { part: 'why' }, miss: ['Vad har det blivit av affärerna?'] },
    ]);
  });

  it('is asked when it is closed on the card, and no result yet is an answer', async () => {
    await play(anna, [
      { say: 'D-1' },
      { press: 'Avsluta', see: asked, buttons: ['Avsluta', 'Tillbaka'] },
      { press: 'Avsluta', see: ['Fel: Ett svar saknas.'] },
      {
        press: 'Avsluta',
        fill: { businessOutcome: 'none-yet', businessOutcomeNote: 'De återkommer i höst.' },
        see: ['D-2027-001 är avslutad.', 'Utfall: Inget resultat än: De återkommer i höst.'],
      },
      { say: 'historik D-1', see: ['Avslutades', 'Utfall: tomt → inget resultat än'] },
    ]);
  });

  it('is asked when it is closed in words, once', async () => {
    await play(anna, [
      { say: 'avsluta D-1', see: asked },
      { press: 'Tillbaka', see: ['Det går att avsluta.'] },
      { say: 'avsluta D-1', see: asked },
      { press: 'Avsluta', fill: { businessOutcome: 'talks' }, see: ['D-2027-001 är avslutad.'] },
      { say: 'avsluta D-1', see: ['D-2027-001 är avslutad och går inte att ändra.'] },
    ]);
  });

  it('is not asked when it has been told before', async () => {
    await play(anna, [
      { say: 'D-1' },
      { press: 'Ändra' },
      { press: 'Alla delar' },
      { press: 'Fyll i', fill: { part: 'outcome' } },
      { press: 'Spara', fill: { businessOutcome: 'agreed' } },
      { say: 'avsluta D-1', see: ['D-2027-001 är avslutad.'] },
    ]);
  });
});
