import { type Exchange, play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

/** A row of the strategy, the part of the form in which it is answered, and how the card then tells it. */
type Row = readonly [
  rows: string,
  part: string,
  fill: Readonly<Record<string, string>>,
  see: readonly string[],
];

const rows: readonly Row[] = [
  ['S2', 'why', { goals: 'business' }, ['Mål: Fler affärer för skånska företag']],
  ['S3', 'why', { goals: 'investment' }, ['Mål: Kinesiska investeringar i Skåne']],
  ['S4', 'why', { goals: 'profile' }, ['Mål: Skåne som attraktiv partner']],
  ['S10, S11', 'what', { sectors: 'life-science,ict' }, ['Sektorer: Life science, it och telekom']],
  ['S24, S26', 'why', { initiator: 'Medicon Village' }, ['Initiativ: Medicon Village']],
  ['S24–S26', 'why', { initiatorKind: 'cluster' }, ['Initiativ av: Kluster']],
  [
    'S25',
    'why',
    {
      politicalWishBy: 'Medicon Village',
      politicalWishContact: 'Lena Ek',
      politicalWishDate: '2027-01-04',
    },
    ['Önskas av: Medicon Village, genom Lena Ek, 4 januari 2027'],
  ],
  ['S42', 'national', { format: 'state' }, ['Form: Statsbesök']],
  ['S43', 'national', { format: 'embassy' }, ['Form: Mindre resa med ambassaden']],
  ['S48', 'partners', { foreignCoOrganiser: 'Oslo kommune' }, ['Medarrangör: Oslo kommune']],
  ['S66', 'why', { businessPotential: 'Licenser' }, ['Affärer: Licenser']],
  ['S67', 'contact', { sharesGoals: 'yes', sharesGoalsReason: 'Vård' }, ['Delar mål: Ja: Vård']],
  [
    'S68',
    'contact',
    { theyWant: 'Kurser', weGain: 'Studier' },
    ['De vill: Kurser', 'Vi vinner: Studier'],
  ],
  ['S75', 'partners', { supports: 'Malmö stad' }, ['Stöd till: Malmö stad']],
  ['S76', 'partners', { organiser: 'Business Sweden' }, ['Arrangör: Business Sweden']],
  [
    'who comes',
    'who',
    { visitors: 'Wang Fang, professor\nLi Wei', levels: 'official,academic' },
    ['Namn: Wang Fang (professor); Li Wei', 'Nivå: Tjänstepersoner, akademi'],
  ],
  [
    'whom to reach',
    'papers',
    { contactsTheirs: 'Li Wei, Nankai University, li@example.org' },
    ['Kontakter: Li Wei (deras, Nankai University, li@example.org)'],
  ],
  ['Dnr', 'papers', { caseNumber: '2027-P000123' }, ['Dnr: 2027-P000123']],
  [
    'links',
    'papers',
    { links: 'Program https://www.skane.se/program' },
    ['Länkar: Program (https://www.skane.se/program)'],
  ],
];

/** What cannot be saved as it is written, and what is said beside the field. */
const wrong: readonly Row[] = [
  [
    'S25',
    'why',
    { politicalWishBy: 'Alfa', politicalWishContact: '' },
    ['Fel: Skriv både vem som önskar det'],
  ],
  ['S67', 'contact', { strengthensIn: 'no' }, ['Fel: Ett nej behöver ett skäl']],
  [
    'links',
    'papers',
    { links: 'Program http://skane.se' },
    ['Fel: Rad 1, ”Program http://skane.se”'],
  ],
  ['who comes', 'who', { visitors: 'Li Wei\n\n1234' }, ['Fel: Rad 3, ”1234”, har inget namn.']],
];

describe('The parts of the form', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars, livsmedel' },
      { press: 'Registrera' },
    ]);
  });
  after(() => stage.close());

  const open = (part: string): readonly Exchange[] => [
    { say: 'D-1' },
    { press: 'Komplettera' },
    { press: 'Fyll i', fill: { part } },
  ];

  for (const [row, part, fill, see] of rows) {
    it(`keep what is answered, and the card tells it: ${row}`, async () => {
      await play(stage.as(people.anna), [
        ...open(part),
        { press: 'Spara', fill },
        { press: 'Tillbaka', see },
      ]);
    });
  }

  for (const [row, part, fill, see] of wrong) {
    it(`say beside the field what is wrong with it: ${row}`, async () => {
      await play(stage.as(people.anna), [...open(part), { press: 'Spara', fill, see }]);
    });
  }

  it('save all of an older card’s part, which held more', async () => {
    const anna = stage.as(people.anna);
    await play(anna, open('why'));
    await anna.press('Spara', {
      businessOutcome: 'talks',
      prioritiesAfterVisible: 'På mässan',
      contactsOurs: 'Anna Ek, Region Skåne',
    });
    const seen = ['Utfall: Samtal pågår', 'Skåne efter: På mässan', 'Anna Ek (vår, Region Skåne)'];
    await play(anna, [{ say: 'D-1', see: seen }]);
  });

  it('empty what is emptied', async () => {
    await play(stage.as(people.anna), [
      ...open('papers'),
      { press: 'Spara', fill: { caseNumber: '' }, see: ['Dnr: 2027-P000123 → tomt'] },
    ]);
  });
});
