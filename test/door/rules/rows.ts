/** What each row of the strategy does to a delegation that is registered, whichever way it came in. */

import type { Told } from './entries.ts';

export interface RowCase {
  readonly rows: string;
  /** A fact in the present tense. */
  readonly fact: string;
  readonly told: Partial<Told>;
  /** What is then filled in, in a part of the form. */
  readonly filled?: { readonly part: string; readonly fill: Readonly<Record<string, string>> };
  readonly see?: readonly string[];
  readonly miss?: readonly string[];
}

/** A visit from Sichuan about food, with Malmö stad as host: nothing is warned of. */
export const unremarkable: Told = {
  kind: 'visit',
  place: 'Sichuan',
  organisation: 'Sichuan University',
  theme: ['food', 'livsmedel'],
  host: 'Malmö stad',
};

const alone = { host: 'Region Skåne' };
const trip = { kind: 'trip', place: 'Shanghai', organisation: 'Fudan University' } as const;
const guangdong = { place: 'Guangdong', organisation: 'Guangdong Foreign Affairs Office' } as const;
const themes = {
  lifeScience: ['life-science', 'life science'],
  packaging: ['packaging', 'förpackningar'],
  health: ['health', 'hälso- och sjukvård'],
  research: ['clinical-research', 'kliniska prövningar'],
  innovation: ['innovation', 'innovation'],
  other: ['other', 'annat'],
} as const;
const business = 'Leds av: Invest in Skåne, i samverkan med Näringsliv Skåne';

/** The purpose behind each theme, as it stands beside it on the record's card. */
const purposes = [
  [themes.lifeScience, 'export och investeringar'],
  [themes.packaging, 'export och investeringar'],
  [themes.health, 'samarbete och export'],
  [themes.research, 'utvecklat samarbete'],
  [themes.innovation, 'utvecklat samarbete'],
] as const;

export const rowCases: readonly RowCase[] = [
  ...purposes.map(([theme, purpose]) => ({
    rows: 'S16',
    fact: `the theme ${theme[0]} has its purpose`,
    told: { theme },
    see: [`· syfte: ${purpose}`],
  })),
  {
    rows: 'S12, S33',
    fact: 'health care has Skåne Care in it',
    told: { theme: themes.health },
    see: [`${business}; även Skåne Care.`, 'S33'],
  },
  {
    rows: 'S33',
    fact: 'packaging has not',
    told: { theme: themes.packaging },
    see: [`${business}.`],
    miss: ['Skåne Care'],
  },
  {
    rows: 'S13',
    fact: 'clinical research is of interest to Lunds universitet, and nobody leads it',
    told: { theme: themes.research },
    see: ['Lunds universitet är intresserat', 'S13'],
    miss: ['Leds av'],
  },
  {
    rows: 'S14',
    fact: 'health care tells that politics can decide, and approves nobody',
    told: { theme: themes.health },
    see: ['politisk medverkan kan avgöra. GRIP beslutar.', 'S14'],
    miss: ['Bifall', 'bifall'],
  },
  {
    rows: 'S15, S34',
    fact: 'innovation is led by Näringsliv Skåne',
    told: { theme: themes.innovation },
    see: ['Leds av: Näringsliv Skåne.', 'S34'],
  },
  {
    rows: 'S32',
    fact: 'business is led by Invest in Skåne with Näringsliv Skåne',
    told: { theme: themes.packaging },
    see: [`${business}.`, 'S32'],
  },
  {
    rows: 'S10, S11, S16',
    fact: 'IT and telecom is a priority here and for Sweden, and has its purpose',
    told: { theme: ['ict', 'it och telekom'] },
    see: [
      'It och telekom är prioriterat både i Skåne och nationellt.',
      'Tema: It och telekom · syfte: export och investeringar',
      'S10–S11',
    ],
    miss: ['Ämnet hör inte till de prioriterade'],
  },
  {
    rows: 'S28, S29, S31, S32',
    fact: 'a political side and a business side have a lead each',
    told: { theme: themes.packaging },
    filled: { part: 'who', fill: { levels: 'political,business' } },
    see: [business, 'Leds av: GRIP i den politiska delen, genom enheten.', 'S28–S29, S31'],
  },
  {
    rows: 'S28, S29',
    fact: 'without a political side GRIP leads nothing',
    told: { theme: themes.packaging },
    miss: ['GRIP i den politiska delen'],
  },
  {
    rows: 'S36',
    fact: 'the region alone is warned of',
    told: alone,
    see: ['Tänk på: Region Skåne är ensam.', 'S36'],
  },
  {
    rows: 'S36, S38',
    fact: 'a single firm as host is another actor',
    told: { host: 'Tetra Laval' },
    miss: ['Region Skåne är ensam', 'S36'],
  },
  {
    rows: 'S36',
    fact: 'an actor that has been asked is enough',
    told: alone,
    filled: { part: 'partners', fill: { coActors: 'Malmö stad, tillfrågad' } },
    miss: ['Region Skåne är ensam'],
  },
  {
    rows: 'S36',
    fact: 'those who have declined are not in it',
    told: alone,
    filled: { part: 'partners', fill: { coActors: 'Malmö stad, avböjt' } },
    see: ['De tillfrågade har avböjt.', 'S36'],
  },
  {
    rows: 'S37',
    fact: 'research without any university asked is warned of, with whom to ask',
    told: { theme: themes.lifeScience },
    see: ['Tänk på: Inget lärosäte är tillfrågat.', 'Lunds Tekniska Högskola', 'S37'],
  },
  {
    rows: 'S37',
    fact: 'a university that has declined was asked',
    told: { theme: themes.lifeScience },
    filled: { part: 'partners', fill: { coActors: 'Lunds universitet, avböjt' } },
    miss: ['Inget lärosäte'],
  },
  {
    rows: 'S37',
    fact: 'packaging needs no university',
    told: { theme: themes.packaging },
    miss: ['Inget lärosäte'],
  },
  {
    rows: 'S39',
    fact: 'the embassy is suggested for a trip',
    told: trip,
    see: ['Sveriges ambassad i Peking', 'kan hjälpa till', 'S39'],
  },
  {
    rows: 'S39',
    fact: 'the embassy is not suggested for a visit',
    told: {},
    miss: ['ambassad'],
  },
  {
    rows: 'S40',
    fact: 'Business Sweden is suggested for a trip for business, by its name of the day, and takes payment',
    told: trip,
    filled: { part: 'why', fill: { goals: 'business' } },
    see: ['Business Sweden tar betalt.', 'S39–S40'],
    miss: ['Exportrådet'],
  },
  {
    rows: 'S41',
    fact: 'Vinnova is suggested for life science',
    told: { theme: themes.lifeScience },
    see: ['Vinnova kan hjälpa till.', 'S41'],
  },
  {
    rows: 'S41',
    fact: 'Vinnova is not suggested for packaging',
    told: { theme: themes.packaging },
    miss: ['Vinnova'],
  },
  {
    rows: 'S48',
    fact: 'a trip with a foreign co-organiser is warned of',
    told: trip,
    filled: { part: 'partners', fill: { foreignCoOrganiser: 'Region Hovedstaden' } },
    see: ['Tänk på: Region Hovedstaden är medarrangör från ett annat land.', 'S48'],
  },
  {
    rows: 'S47, S48',
    fact: 'a visit here with one, to exchange experience, is not',
    told: {},
    filled: { part: 'partners', fill: { foreignCoOrganiser: 'Region Hovedstaden' } },
    miss: ['är medarrangör från ett annat land.', 'S48'],
  },
  {
    rows: 'S44',
    fact: 'a national delegation without an answer on the priorities is warned of',
    told: {},
    filled: { part: 'national', fill: { format: 'minister' } },
    see: ['hur Skånes prioriteringar tillvaratas', 'S44'],
  },
  {
    rows: 'S42',
    fact: 'a state visit here is one of its own, with whoever leads it',
    told: {},
    filled: { part: 'national', fill: { format: 'state', hostOfNational: 'Utrikesdepartementet' } },
    see: ['Statsbesök', 'Utrikesdepartementet'],
  },
  {
    rows: 'S42',
    fact: 'a national delegation to China is one of its own, too',
    told: trip,
    filled: { part: 'national', fill: { format: 'national' } },
    see: ['Resa D-2027-001', 'Nationell delegation'],
  },
  {
    rows: 'S43',
    fact: 'a small trip of the embassy is not refused',
    told: trip,
    filled: { part: 'national', fill: { format: 'embassy' } },
    see: ['Registrerad'],
    miss: ['Krävs:'],
  },
  {
    rows: 'S45',
    fact: 'short notice of a national delegation is told',
    told: {},
    filled: { part: 'national', fill: { format: 'national' } },
    see: ['Framförhållningen är 56 dagar.', 'S45'],
  },
  {
    rows: 'S59',
    fact: 'Guangdong is told to be a main priority',
    told: guangdong,
    see: ['Guangdong hör till huvudprioriteringarna', 'S59'],
  },
  {
    rows: 'S61',
    fact: 'a delegation from anywhere else is registered without a word against it',
    told: { place: 'Xinjiang', organisation: 'Xinjiang University' },
    see: ['Registrerat'],
    miss: ['Tänk på', 'S61'],
  },
  {
    rows: 'S61',
    fact: 'a subject outside the priorities is welcome',
    told: { theme: themes.other },
    see: ['Registrerat', 'men delegationen är välkommen.'],
  },
  {
    rows: 'S73',
    fact: 'a visit from Guangdong is told to engage another actor',
    told: { ...guangdong, ...alone },
    see: ['Besök från Guangdong engagerar även andra skånska aktörer.', 'S73'],
  },
  {
    rows: 'S73',
    fact: 'one that has another actor is not',
    told: guangdong,
    miss: ['engagerar även andra'],
  },
  {
    rows: 'S75',
    fact: 'a visit from elsewhere is asked whom it supports, and registered without an answer',
    told: alone,
    see: ['Registrerat', 'Vilken skånsk aktör ger besöket stöd?', 'S75'],
  },
  {
    rows: 'S75',
    fact: 'one that says it is not asked again',
    told: alone,
    filled: { part: 'partners', fill: { supports: 'Ideon' } },
    miss: ['Vilken skånsk aktör'],
  },
];
