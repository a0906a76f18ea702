import assert from 'node:assert/strict';
import { delegationFields, fieldNames } from '../../src/domain/delegation-fields.ts';
import { type InputName, inputNames } from '../../src/domain/field-inputs.ts';
import { play } from './conversation.ts';
import { ask, gather } from './grip/asking.ts';
import { openStage, people, type Stage } from './stage.ts';

/** What is said of an input in each language, and how the change is then told; every input has a row. */
const said: Readonly<Record<InputName, readonly [sv: string, en: string, see: string]>> = {
  kind: ['slag: resa', 'kind: visit', 'Slag: '],
  place: ['plats: Chengdu', 'place: Wuhan', 'Plats: '],
  organisation: ['organisation: Nankai University', 'organisation: Wuhan University', 'Organisa'],
  firstDay: ['första dagen: 11 mars', 'first day: 10 March 2027', '→'],
  lastDay: ['sista dagen: 15 mars', 'last day: 16 March 2027', '→'],
  theme: ['tema: förpackningar', 'theme: food', 'Tema: '],
  firstHeard: ['hörde talas om den 3 november', 'first heard: 4 November', 'Först hört: '],
  sectors: ['sektorer: life science, livsmedel', 'sectors: packaging', 'Sektorer: '],
  otherOrganisations: ['andra organisationer: Alfa; Beta', 'other organisations: Gamma', 'Även: '],
  visitors: ['besökare: Li Wei, direktör; Wang Fang', 'visitors: Wang Fang, professor', 'Namn: '],
  headcount: ['antal deltagare: 8', 'number of participants: 9', '→'],
  levels: ['nivå: politisk', 'level: academic', 'Nivå: '],
  host: ['värd: Malmö stad', 'host: Region Skåne', 'Värd: '],
  organiser: ['arrangör: Business Sweden', 'organiser: Malmö stad', 'Arrangör: '],
  foreignCoOrganiser: ['medarrangör: Oslo kommune', 'co-organiser: Aarhus', 'Medarrangör: '],
  coActors: ['aktörer: Malmö stad, medverkar', 'co-actors: Alfa Laval, asked', 'Aktörer: '],
  supports: ['stödjer: Malmö stad', 'supports: Lunds kommun', 'Stöd till: '],
  goals: ['målet är fler affärer', 'goal: investment', 'Mål: '],
  initiator: ['initiativtagare: Invest in Skåne', 'initiator: Medicon Village', 'Initiativ: '],
  initiatorKind: ['initiativ av: kluster', 'initiated by: company', 'Initiativ av: '],
  politicalWishBy: [
    'önskas av: Medicon Village, Lena Ek, 4 november',
    'wished by: Alfa, Li Ek',
    'Önskas av: ',
  ],
  politicalWishContact: ['önskas genom: Eva Ek', 'wished through: Bo Ek', 'Önskas av: '],
  politicalWishDate: ['önskades den: 5 november', 'wished on: 6 November', 'Önskas av: '],
  theyWant: ['de vill starta kurser', 'they want: clinical trials', 'De vill: '],
  weGain: ['vi vinner nya kunder', 'we gain: customers', 'Vi vinner: '],
  sharesGoals: ['delar de våra mål: ja, vård', 'share our goals: no, but health', 'Delar mål: '],
  sharesGoalsReason: ['delade mål: livsmedel', 'shared goals: health', 'Delar mål: '],
  strengthensIn: ['stärker oss: nej, men de är först', 'strengthen us: yes', 'Stärker oss: '],
  strengthensInReason: ['stärker oss i: forskning', 'strengthen us in: food', 'Stärker oss: '],
  contactsOurs: ['vår kontakt: Anna Ek, 040 675 30 00', 'our contact: Bo Ek', 'Kontakter: '],
  contactsTheirs: ['kontakt hos dem: Li Wei', 'their contact: Wang Fang', 'Kontakter: '],
  businessPotential: ['affärspotential: licenser', 'business potential: exports', 'Affärer: '],
  businessOutcome: ['utfall: samtal pågår', 'outcome: no result yet', 'Utfall: '],
  businessOutcomeNote: ['mer om utfallet: i maj', 'more about the outcome: June', 'Utfall: '],
  format: ['format: nationell delegation', 'format: state visit', 'Form: '],
  hostOfNational: ['statlig värd: UD', 'state host: the ministry', 'Statlig värd: '],
  prioritiesBeforeSafeguarded: ['prioriteringar före: a', 'priorities before: b', 'Skåne före: '],
  prioritiesBeforeVisible: ['synlighet före: a', 'visibility before: b', 'Skåne före: '],
  prioritiesAfterSafeguarded: ['prioriteringar efter: a', 'priorities after: b', 'Skåne efter: '],
  prioritiesAfterVisible: ['synlighet efter: a', 'visibility after: b', 'Skåne efter: '],
  caseNumber: ['diarienumret är RS 2027-123', 'case number is RS 2027-124', 'Dnr: '],
  links: ['länkar: https://a.example', 'link https://b.example', 'Länkar: '],
  isSecret: ['sekretessmarkera den', 'remove the secrecy mark', 'Sekretess: '],
};

describe('A field named by what the form calls it', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars, livsmedel' },
      { press: 'Registrera', see: ['D-2027-001'] },
    ]);
  });
  after(() => stage.close());

  it('is every field that a form has', () => {
    const withSection = fieldNames.filter((field) => delegationFields[field].section);
    assert.ok(withSection.length > 0);
    assert.deepEqual(Object.keys(said).sort(), [...inputNames].sort());
  });

  for (const input of inputNames) {
    const [sv, en, see] = said[input];
    it(`is changed in both languages by saying so: ${input}`, async () => {
      const anna = stage.as(people.anna);
      await play(anna, [{ say: sv, see: ['Ändrat i D-2027-001', see] }]);
      await play(anna, [{ say: en, see: ['D-2027-001', '→'] }, { say: 'svenska' }]);
    });
  }
});

describe('What is said of a field', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars, livsmedel, 8 personer' },
      { press: 'Registrera', see: ['D-2027-001'] },
    ]);
  });
  afterEach(() => stage.close());

  it('is several fields, one a line, of the record that is named', async () => {
    await play(stage.as(people.megan), [
      { say: 'svenska' },
      {
        say: 'D-1:\ndnr RS 2027-123\nmål: affärer, investeringar\nbesökare: Li Wei, direktör\nWang Fang',
        see: [
          'Dnr: tomt → RS 2027-123',
          'Mål: tomt → fler affärer för skånska företag och kinesiska investeringar i Skåne',
          'Namn: tomt → Li Wei (direktör); Wang Fang',
        ],
      },
      { say: 'lägg till länk Program https://a.example', see: ['Program'] },
      {
        say: 'länk https://b.example',
        see: ['→ Program (https://a.example); https://b.example'],
      },
    ]);
  });

  it('is refused with the sentence of the form, where nothing typed is lost', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'länk http://a.example',
        see: ['Fel: Rad 1, ”http://a.example”, har ingen hel adress'],
      },
      { say: 'nivå: kosmisk', see: ['Fel: Ett svar saknas. Välj det som stämmer bäst.'] },
      { say: 'antal deltagare: många', see: ['Fel: '] },
      { say: 'stärker oss: nej', see: ['Fel: Ett nej behöver ett skäl'] },
      { say: 'hörde talas om den 3 mars 2027', see: ['Fel: 3 mars 2027 har inte varit än'] },
      { say: 'dnr för D-99: RS 1', see: ['D-2027-099'] },
    ]);
  });

  it('is an answer while a question stands open, unless it names a record', async () => {
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Wuhan' },
      { say: 'de vill starta kurser', miss: ['Ändrat i'] },
      { say: 'D-2027-001 dnr: RS 2027-9', see: ['Ändrat i D-2027-001', 'RS 2027-9'] },
    ]);
  });

  it('marks as secret and takes the mark away', async () => {
    await play(stage.as(people.anna), [
      { say: 'sekretessmarkera D-2027-001', see: ['sekretessmarkerad'] },
      { say: 'ta bort sekretessmarkeringen', see: ['Sekretess: sekretessmarkerad → tomt'] },
      { say: 'mark it secret', see: ['has a secrecy mark'] },
    ]);
  });

  it('counts people from the number that stands only', async () => {
    await play(stage.as(people.anna), [
      { say: 'ändra från 8 till 12 personer', see: ['8 personer → 12 personer'] },
      {
        say: 'ändra från 8 till 10 personer',
        see: ['D-2027-001 har 12 personer, så antalet ändras inte från 8. Inget har ändrats.'],
      },
      { say: 'change D-1 from twelve to 9 people', see: ['12 people → 9 people'] },
    ]);
  });

  it('is of the delegation whose request is talked about', async () => {
    const request = await ask(await gather(stage), 'D-2027-001');
    await play(stage.as(people.megan), [
      { say: `visa ${request}`, see: [request] },
      { say: 'ändra till 10 personer', see: ['Ändrat i D-2027-001: 8 personer → 10 personer'] },
      { say: `visa ${request}`, see: [request] },
      { say: 'dnr RS 2027-123', see: ['Dnr: tomt → RS 2027-123'] },
    ]);
  });

  it('names nobody where others read along', async () => {
    await play(stage.as(people.anna), [{ say: 'besökare: Wang Fang', see: ['Wang Fang'] }]);
    const group = stage.as(people.anna, { id: '19:group', type: 'groupChat' });
    const at = '<at>Delegationsassistenten</at>';
    await play(group, [
      { say: `${at} D-1 besökare: Li Wei`, see: ['D-2027-001'], miss: ['Wang Fang', 'Li Wei'] },
      { say: `${at} D-1 besökare: 1234`, see: ['har inget namn'], miss: ['Li Wei'] },
    ]);
  });
});
