/** What the fields of a delegation are called, in Swedish, and what the parts of its form say. */

import type { Field, MissingField, Section } from '../../domain/delegation-fields.ts';
import type { InputName } from '../../domain/field-inputs.ts';
import type {
  BusinessOutcome,
  CoActorStatus,
  DelegationFormat,
  DelegationKind,
  Level,
} from '../../domain/field-values.ts';
import type { SectorId } from '../../strategy/schema.ts';

/** An input's label, the same for every kind or one for each, and an example of what to write. */
export interface InputTexts {
  readonly label: string | Readonly<Record<DelegationKind, string>>;
  readonly example?: string;
}

const labels: Record<Field | 'responsible', string> = {
  kind: 'Slag',
  place: 'Plats',
  organisation: 'Organisation',
  period: 'När',
  themes: 'Tema',
  subThemes: 'Tema',
  sectors: 'Sektorer',
  otherOrganisations: 'Även',
  visitors: 'Namn',
  headcount: 'Deltagare',
  levels: 'Nivå',
  host: 'Värd',
  organiser: 'Arrangör',
  foreignCoOrganiser: 'Medarrangör',
  coActors: 'Aktörer',
  supports: 'Stöd till',
  goals: 'Mål',
  initiator: 'Initiativ',
  initiatorKind: 'Initiativ av',
  politicalWish: 'Önskas av',
  theyWant: 'De vill',
  weGain: 'Vi vinner',
  sharesGoals: 'Delar mål',
  strengthensIn: 'Stärker oss',
  contacts: 'Kontakter',
  businessPotential: 'Affärer',
  businessOutcome: 'Utfall',
  format: 'Form',
  hostOfNational: 'Statlig värd',
  firstHeard: 'Först hört',
  prioritiesBefore: 'Skåne före',
  prioritiesAfter: 'Skåne efter',
  caseNumber: 'Dnr',
  links: 'Länkar',
  isSecret: 'Sekretess',
  leadOverride: 'Ansvarar',
  deviations: 'Avsteg',
  responsible: 'Ansvarig',
};

const missing: Record<MissingField, string> = {
  kind: 'om det är ett besök eller en resa',
  place: 'plats',
  organisation: 'organisation',
  period: 'dagar',
  themes: 'tema',
  goals: 'mål',
  initiator: 'initiativtagare',
  theyWant: 'vad de vill få ut',
  weGain: 'vad vi vinner',
  sharesGoals: 'om de delar våra mål',
  strengthensIn: 'om de stärker oss',
  businessPotential: 'affärspotential',
};

const inputs: Record<InputName, InputTexts> = {
  kind: { label: 'Vad gäller det?' },
  place: {
    label: { visit: 'Varifrån kommer de?', trip: 'Vart går resan?', activity: 'Var är den?' },
    example: 'Tianjin',
  },
  organisation: {
    label: {
      visit: 'Vilken organisation kommer?',
      trip: 'Vilken organisation besöks?',
      activity: 'Vilken organisation gäller det?',
    },
    example: 'Tianjin Cancer Hospital',
  },
  firstDay: { label: 'Första dagen' },
  lastDay: { label: 'Sista dagen (tom om det är en dag)' },
  theme: { label: 'Tema', example: 'Välj ett tema' },
  sectors: { label: 'Prioriterade sektorer' },
  otherOrganisations: { label: 'Andra organisationer, en per rad', example: 'Tianjin University' },
  visitors: {
    label: {
      visit: 'De som kommer, en per rad: namn, titel, organisation',
      trip: 'De som reser, en per rad: namn, titel, organisation',
      activity: 'De som deltar, en per rad: namn, titel, organisation',
    },
    example: 'Wang Fang, professor, Tianjin Cancer Hospital',
  },
  headcount: { label: 'Antal deltagare', example: '8' },
  levels: { label: 'Nivå' },
  host: { label: 'Värd', example: 'Region Skåne' },
  organiser: { label: 'Arrangör, om det inte är Region Skåne', example: 'Business Sweden' },
  foreignCoOrganiser: { label: 'Medarrangör från ett annat land', example: 'Region Hovedstaden' },
  coActors: {
    label:
      'Medverkande aktörer, en per rad: namn, och om den är tillfrågad, medverkar eller har avböjt',
    example: 'Lunds universitet, tillfrågad 14 januari',
  },
  supports: {
    label: {
      visit: 'Vilken skånsk aktör ger besöket stöd?',
      trip: 'Vilken skånsk aktör ger resan stöd?',
      activity: 'Vilken skånsk aktör ger aktiviteten stöd?',
    },
    example: 'Malmö stad',
  },
  goals: { label: 'Mål' },
  initiator: { label: 'Initiativtagare', example: 'Medicon Village' },
  initiatorKind: { label: 'Initiativet kommer från', example: 'Välj' },
  politicalWishBy: { label: 'Vem önskar politisk medverkan?', example: 'Medicon Village' },
  politicalWishContact: { label: 'Vem där har bett om det?', example: 'Lena Ek' },
  politicalWishDate: { label: 'Vilken dag bad de om det?' },
  theyWant: { label: 'Vad vill de få ut av samarbetet?' },
  weGain: { label: 'Vad vinner vi på det?' },
  sharesGoals: { label: 'Delar de våra mål?' },
  sharesGoalsReason: { label: 'Vilka mål, eller varför det ändå är rätt' },
  strengthensIn: { label: 'Stärker de oss på något område?' },
  strengthensInReason: { label: 'Vilket område, eller varför det ändå är rätt' },
  contactsOurs: {
    label: 'Våra kontakter, en per rad: namn, organisation, telefon eller e-post',
    example: 'Anna Ek, Region Skåne, 040 675 30 00',
  },
  contactsTheirs: {
    label: 'Deras kontakter, en per rad: namn, organisation, telefon eller e-post',
    example: 'Li Wei, Tianjin Cancer Hospital, li.wei@example.org',
  },
  businessPotential: { label: 'Vilka affärer kan det leda till?' },
  businessOutcome: { label: 'Vad har det blivit av affärerna?', example: 'Välj' },
  businessOutcomeNote: { label: 'Mer om utfallet' },
  format: { label: 'Vilken form har den?', example: 'Välj' },
  hostOfNational: {
    label: 'Departement, minister eller myndighet som leder den',
    example: 'Utrikesdepartementet',
  },
  firstHeard: { label: 'När hörde vi först talas om den?' },
  prioritiesBeforeSafeguarded: { label: 'Före: hur tas Skånes prioriteringar till vara?' },
  prioritiesBeforeVisible: { label: 'Före: hur ska Skånes intressen synas?' },
  prioritiesAfterSafeguarded: { label: 'Efter: hur togs Skånes prioriteringar till vara?' },
  prioritiesAfterVisible: { label: 'Efter: hur syntes Skånes intressen?' },
  caseNumber: { label: 'Diarienummer, från diariet', example: '2027-P000123' },
  links: {
    label: 'Länkar, en per rad: titel och adress',
    example: 'Program https://www.skane.se/program',
  },
  isSecret: { label: 'Sekretessmarkering' },
};

export const fieldsSv = {
  labels,
  missing,
  inputs: inputs as Readonly<Record<InputName, InputTexts>>,
  kinds: {
    visit: 'Besök från Kina',
    trip: 'Resa till Kina',
    activity: 'Annan aktivitet i Kina',
  } satisfies Record<DelegationKind, string>,
  sectors: {
    'life-science': 'life science',
    ict: 'it och telekom',
    'material-science': 'materialvetenskap',
    food: 'livsmedel',
    packaging: 'förpackningar',
  } satisfies Record<SectorId, string>,
  levels: {
    political: 'politisk',
    official: 'tjänstepersoner',
    business: 'näringsliv',
    academic: 'akademi',
  } satisfies Record<Level, string>,
  formats: {
    ordinary: 'vanlig delegation',
    national: 'nationell delegation',
    state: 'statsbesök',
    minister: 'ministerbesök',
    embassy: 'mindre resa med ambassaden',
  } satisfies Record<DelegationFormat, string>,
  coActors: {
    asked: 'tillfrågad',
    joined: 'medverkar',
    declined: 'avböjt',
  } satisfies Record<CoActorStatus, string>,
  business: {
    'none-yet': 'inget resultat än',
    talks: 'samtal pågår',
    agreed: 'överenskommelse eller affär',
    nothing: 'det blev inget',
  } satisfies Record<BusinessOutcome['state'], string>,
  answers: { yes: 'ja', no: 'nej' },
  marks: { yes: 'sekretessmarkerad', no: 'ingen markering' },
  sides: { ours: 'vår', theirs: 'deras' },
  wish: (by: string, contact: string, date: string) =>
    [`${by}, genom ${contact}`, date].filter(Boolean).join(', '),
  coActor: (name: string, status: string) => `${name} (${status})`,
  reason: (row: string, text: string) => `${row}: ${text}`,

  sections: {
    what: 'Vad och när',
    who: 'Vilka som deltar',
    why: 'Varför',
    partners: 'Värd och medverkande',
    contact: 'Bedömning',
    national: 'Nationell delegation',
    papers: 'Kontakter och handlingar',
    outcome: 'Utfall',
  } satisfies Record<Section, string>,
  footers: {
    what: 'Ändrar du dagar eller plats gäller ett beslut av GRIP inte längre. Det du lämnar som det är ändras inte.',
    who: 'Namnen visas bara i egna chattar. Inget skickas utanför Region Skåne.',
    why: 'Mål, initiativtagare och affärspotential behövs för att bekräfta. Inget skickas utanför Region Skåne.',
    partners: 'Sparar du antecknas svaren. Inbjudan skickar du själv, boten skickar inget.',
    contact:
      'Är det en ny kontakt behövs de fyra svaren för att bekräfta. Ett nej behöver ett skäl.',
    national:
      'Svaren om Skånes prioriteringar behövs före en nationell delegation, och på nytt efteråt.',
    papers:
      'En sekretessmarkerad delegation ser bara du, enheten, sekreteraren och GRIP medan den beslutar. Markeringen är en påminnelse, ingen prövning.',
    outcome:
      '”Inget resultat än” är ett giltigt svar, och det går att ändra tills delegationen är avslutad.',
  } satisfies Record<Section, string>,
  outcome: {
    question: 'Vad har det blivit av affärerna?',
    footer: 'Svarar du avslutas delegationen. Den går sedan inte att ändra.',
  },
  form: {
    question: 'Vilken del vill du fylla i?',
    choose: 'Del',
    open: 'Fyll i',
    all: 'Alla delar',
    /** What is missing, named or only counted. */
    lacks: (title: string, names: readonly string[], count: number) =>
      names.length > 0 ? `${title}: saknar ${names.join(', ')}` : `${title}: ${count} svar saknas`,
    filled: (title: string, count: number, all: number) =>
      count === 0 ? `${title}: inget ifyllt` : `${title}: ${count} av ${all} ifyllda`,
    footer: 'Välj en del, fyll i det du vet och spara. Resten kan vänta.',
  },
};

export type FieldTexts = typeof fieldsSv;
