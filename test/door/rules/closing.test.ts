import { type Exchange, play } from '../conversation.ts';
import { at } from '../follow-up.ts';
import { openStage, type Player, people, type Stage } from '../stage.ts';

const points: readonly Exchange[] = [
  { say: 'lägg till punkter för D-1: Tacka värden senast 1 april' },
  { press: 'Spara', see: ['Punkter: 1 öppen av 1'] },
];

describe('Closing with a warning', () => {
  let stage: Stage;
  let anna: Player;
  beforeEach(async () => {
    stage = await openStage();
    anna = stage.as(people.anna);
  });
  afterEach(() => stage.close());

  const isOver = () => {
    stage.clock.at = at('2027-03-15', '09:00');
  };
  const fill = (part: string, filled: Record<string, string>) =>
    anna.click({ verb: 'save-delegation', delegation: 'D-2027-001', form: part, ...filled });

  const fromGuangdong: readonly Exchange[] = [
    { say: 'ny delegation från Guangdong Health Commission 12–14 mars, livsmedel' },
    { press: 'Registrera' },
  ];

  it('S73: a visit from Guangdong is not closed before another actor was engaged', async () => {
    await play(anna, fromGuangdong);
    isOver();
    await play(anna, [
      ...points,
      {
        say: 'avsluta D-1',
        see: [
          'D-2027-001 går inte att avsluta än.',
          'Besök från Guangdong engagerar även andra skånska aktörer.',
          '(Kinastrategin 2012, Samarbetsavtal, S73)',
          'avsteg S73: …',
        ],
      },
    ]);
    await fill('partners', { coActors: 'Malmö stad, avböjt' });
    await play(anna, [{ say: 'avsluta D-1', see: ['D-2027-001 är avslutad.'] }]);
  });

  it('S73: an attempt that is written down will do', async () => {
    await play(anna, fromGuangdong);
    isOver();
    await play(anna, [
      ...points,
      { say: 'D-1', see: ['En sak bör ändras eller motiveras innan besöket kan avslutas.'] },
      { press: 'Motivera avsteget', see: ['Vem som har tillfrågats, och vad de svarade'] },
      { press: 'Spara', fill: { S73: 'Malmö stad hade inte tid.' }, see: ['Avsteg: ”Malmö stad'] },
      { press: 'Avsluta', see: ['D-2027-001 är avslutad.'] },
    ]);
  });

  it('S55: a national delegation says what became of the priorities, and points come first', async () => {
    await play(anna, [
      { say: 'ny delegation från Sichuan University 12–14 mars, livsmedel, värd Malmö stad' },
      { press: 'Registrera' },
    ]);
    await fill('national', { format: 'state' });
    isOver();
    await play(anna, [
      { say: 'avsluta D-1', see: ['S84'] },
      { say: 'avbryt' },
      ...points,
      { say: 'avsluta D-1', see: ['Hur Skånes prioriteringar togs till vara bör stå här', 'S55'] },
    ]);
    await fill('national', {
      prioritiesAfterSafeguarded: 'Livsmedel fick ett eget pass.',
      prioritiesAfterVisible: 'Skåne stod på inbjudan.',
    });
    await play(anna, [{ say: 'avsluta D-1', see: ['D-2027-001 är avslutad.'] }]);
  });
});
