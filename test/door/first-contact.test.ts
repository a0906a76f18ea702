import { type Exchange, play } from './conversation.ts';
import { contact, why } from './filled-in.ts';
import { openStage, people, type Stage } from './stage.ts';

const register = (organisation: string, days: string): readonly Exchange[] => [
  { say: `ny delegation från ${organisation} ${days}, life science, värd Lunds universitet` },
  { press: 'Registrera', see: ['Registrerat:'] },
];
const ready = 'Inget saknas: besöket kan bekräftas.';

/** Opens a part of the form of the latest delegation's card and saves it. */
const fillIn = (part: string, fill: Record<string, string>, see: readonly string[]): Exchange[] => [
  { press: 'Komplettera' },
  { press: 'Fyll i', fill: { part } },
  { press: 'Spara', fill, see },
];

describe('Confirming (S2–S4, S66–S68)', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), register('Guangdong Health Department', '12–14 mars'));
  });
  afterEach(() => stage.close());

  it('a first contact asks what they want, what we gain, and what they are to us', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1', see: ['vad de vill få ut', 'om de delar våra mål', 'om de stärker oss'] },
      ...fillIn('why', why, ['saknas vad de vill få ut, vad vi vinner, om de delar våra mål och']),
      {
        say: 'bekräfta D-1',
        see: ['det är en ny kontakt', '(Kinastrategin 2012, Samarbetsavtal, S67–S68)'],
        miss: ['affärspotential'],
      },
      { say: 'D-1' },
      ...fillIn('contact', contact, [ready]),
      { press: 'Bekräfta', see: ['Besök D-2027-001 · Bekräftat'] },
    ]);
  });

  it('each answer is asked for until it is given (S68)', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1' },
      ...fillIn('why', why, []),
      { press: 'Tillbaka' },
      ...fillIn('contact', { theyWant: 'Utbildning', sharesGoals: 'yes' }, [
        'saknas vad vi vinner och om de stärker oss.',
        'Bedömning: saknar vad vi vinner, om de stärker oss',
      ]),
      { say: 'D-1', see: ['saknas vad vi vinner och om de stärker oss.'] },
    ]);
  });

  for (const field of ['sharesGoals', 'strengthensIn']) {
    it(`a no to ${field} needs a reason, and with one it is an answer (S67)`, async () => {
      await play(stage.as(people.anna), [
        { say: 'D-1' },
        { press: 'Komplettera' },
        { press: 'Fyll i', fill: { part: 'contact' } },
        {
          press: 'Spara',
          fill: { ...contact, [field]: 'no', [`${field}Reason`]: '' },
          see: ['Fel: Ett nej behöver ett skäl', 'S67'],
        },
        {
          press: 'Spara',
          fill: { [`${field}Reason`]: 'De öppnar dörrar.' },
          see: ['nej: De öppnar'],
        },
        {
          press: 'Fyll i',
          fill: { part: 'why' },
        },
        { press: 'Spara', fill: why, see: [ready] },
      ]);
    });
  }

  it('a reason without an answer is asked which it is', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1' },
      { press: 'Komplettera' },
      { press: 'Fyll i', fill: { part: 'contact' } },
      {
        press: 'Spara',
        fill: { sharesGoalsReason: 'Ja, i vården' },
        see: ['Fel: Ett svar saknas.'],
      },
    ]);
  });

  it('a known contact is not asked the questions again, whatever its name is spelt like', async () => {
    await play(stage.as(people.anna), [
      ...register('Guangdong Department of Health', '1–2 juni'),
      { say: 'D-2', miss: ['vad de vill få ut', 'om de delar våra mål'] },
      ...fillIn('why', why, [ready]),
      { press: 'Bekräfta', see: ['Besök D-2027-002 · Bekräftat'] },
      { say: 'D-1', see: ['om de delar våra mål'] },
    ]);
  });

  it('one whose only delegation was called off is a first contact still', async () => {
    await play(stage.as(people.anna), [
      { say: 'ställ in D-1' },
      { press: 'Ställ in besöket' },
      ...register('Guangdong Health Department', '1–2 juni'),
      { say: 'D-2', see: ['om de delar våra mål'] },
    ]);
  });

  for (const [rows, missing, named] of [
    ['S2–S4', { goals: '' }, 'mål'],
    ['S24', { initiator: '' }, 'initiativtagare'],
    ['S66', { businessPotential: '' }, 'affärspotential'],
  ] as const) {
    it(`without ${named} nothing is confirmed, known contact or not (${rows})`, async () => {
      await play(stage.as(people.anna), [
        { say: 'D-1' },
        ...fillIn('contact', contact, []),
        { press: 'Fyll i', fill: { part: 'why' } },
        { press: 'Spara', fill: { ...why, ...missing }, see: [`saknas ${named}.`] },
        { say: 'bekräfta D-1', see: [`Det saknas ${named}.`] },
      ]);
    });
  }

  it('no result yet is an answer to what became of the business (S6, S66)', async () => {
    await play(stage.as(people.anna), [
      { say: 'D-1' },
      ...fillIn('outcome', { businessOutcome: 'none-yet' }, ['inget resultat än']),
      { press: 'Tillbaka', see: ['Utfall: Inget resultat än'] },
    ]);
  });
});
