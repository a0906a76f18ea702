/** Everything the bot says in Swedish. The English has the same type, so none can be missing. */

import type { EventCode } from '../domain/audit.ts';
import type { Finding } from '../domain/check-request.ts';
import type { Period } from '../domain/days.ts';
import type { DelegationKind, Headcount, MissingField, Stage } from '../domain/delegation.ts';
import type { NoticeCode } from '../domain/notices.ts';
import type { Ground } from '../domain/participation.ts';
import type { RefusalCode, Refusals } from '../domain/refusal.ts';
import type { Role } from '../domain/roles.ts';
import type { GoalId, SubThemeId, ThemeId } from '../strategy/schema.ts';
import { adviceSv } from './advice/sv.ts';
import { contactRows } from './cite.ts';
import { coActorsSv } from './co-actors/sv.ts';
import { deviationRefusalsSv, deviationSv, leadSv } from './deviation/sv.ts';
import { draftsSv } from './drafts/sv.ts';
import { elsewhereSv } from './elsewhere/sv.ts';
import { extensionsSv } from './extensions/sv.ts';
import { faultsSv } from './faults/sv.ts';
import { fieldsSv } from './fields/sv.ts';
import { findingSv } from './finding/sv.ts';
import {
  formatAlternatives,
  formatDay,
  formatList,
  formatNumber,
  formatPeriod,
  formatPeriodBriefly,
  formatWeekday,
  lowerFirst,
  NBSP,
} from './format.ts';
import { hearingSv } from './hearing/sv.ts';
import { leftOverSv } from './left-over/sv.ts';
import { meaningSv } from './meaning/sv.ts';
import { pointsSv } from './points/sv.ts';
import { responsibleSv } from './responsible/sv.ts';
import { secrecySv } from './secrecy/sv.ts';
import { sendingSv } from './sending/sv.ts';
import { settingRefusalsSv, settingsSv } from './settings/sv.ts';
import { statusSv } from './status/sv.ts';
import { strategyRefusalsSv, strategySv } from './strategy/sv.ts';
import { supportRefusalsSv, supportSv } from './support/sv.ts';
import { welcomeSv } from './welcome/sv.ts';

const list = (items: readonly string[]) => formatList('sv', items);
const orList = (items: readonly string[]) => formatAlternatives('sv', items);
const number = (value: number) => formatNumber('sv', value);
const day = (date: string) => formatDay('sv', date);
const period = (value: Period) => formatPeriod('sv', value);

/** The kind in the forms that sentences need. */
const kinds: Record<
  DelegationKind,
  { name: string; definite: string; fresh: string; neuter: boolean }
> = {
  visit: { name: 'Besök', definite: 'besöket', fresh: 'Nytt besök', neuter: true },
  trip: { name: 'Resa', definite: 'resan', fresh: 'Ny resa', neuter: false },
  activity: { name: 'Aktivitet', definite: 'aktiviteten', fresh: 'Ny aktivitet', neuter: false },
};

const themes: Record<ThemeId, string> = {
  'life-science': 'life science',
  'material-science': 'materialvetenskap',
  food: 'livsmedel',
  packaging: 'förpackningar',
  ict: 'it och telekom',
  health: 'hälso- och sjukvård',
  'clinical-research': 'medicinsk forskning och kliniska prövningar',
  innovation: 'innovation och miljöteknik',
  other: 'annat ämne',
};

const subThemes: Record<SubThemeId, string> = {
  'health-administration': 'sjukvårdsadministration',
  'care-processes': 'vårdprocesser',
  'medical-technology': 'medicinteknik',
  'environmental-technology': 'miljöteknik',
  'sustainable-cities': 'hållbara städer',
};

const goals: Record<GoalId, string> = {
  business: 'fler affärer för skånska företag',
  investment: 'kinesiska investeringar i Skåne',
  profile: 'Skåne som attraktiv partner',
};

const people = ({ count, about }: Headcount) =>
  `${about ? `cirka${NBSP}` : ''}${number(count)}${NBSP}${count === 1 ? 'person' : 'personer'}`;

const counted = ['Ingen sak', 'En sak', 'Två saker', 'Tre saker', 'Fyra saker', 'Fem saker'];

const nameOfField = (fields: readonly MissingField[]) =>
  list(fields.map((field) => fieldsSv.missing[field]));

/** Where politicians take part. */
const at: Record<DelegationKind, string> = {
  visit: 'vid besöket',
  trip: 'på resan',
  activity: 'i aktiviteten',
};

const advice = adviceSv({ theme: (id) => themes[id], fields: nameOfField });

export const sv = {
  language: 'sv' as 'sv' | 'en',
  kinds,
  themes,
  subThemes,
  goals,
  people,

  roles: {
    officer: 'handläggare',
    unit: 'enheten',
    'grip-chair': 'ordförande i GRIP',
    'grip-vice-chair': 'vice ordförande i GRIP',
    'grip-member': 'ledamot i GRIP',
    'grip-substitute': 'ersättare i GRIP',
    secretary: 'sekreterare',
    admin: 'administratör',
  } satisfies Record<Role, string> as Record<Role, string>,

  /** The state of a delegation, bent after its kind: ett besök är inställt, en resa är inställd. */
  stage: (stage: Stage, kind: DelegationKind): string => {
    const stems = {
      registered: ['Registrerat', 'Registrerad'],
      confirmed: ['Bekräftat', 'Bekräftad'],
      completed: ['Genomfört', 'Genomförd'],
      closed: ['Avslutat', 'Avslutad'],
      cancelled: ['Inställt', 'Inställd'],
    } as const;
    return stems[stage][kinds[kind].neuter ? 0 : 1];
  },

  buttons: {
    register: 'Registrera',
    continue: 'Fortsätt',
    change: 'Ändra',
    cancel: 'Avbryt',
    undo: 'Ångra',
    back: 'Tillbaka',
    save: 'Spara',
    confirm: 'Bekräfta',
    complete: 'Komplettera',
    history: 'Visa historik',
    more: 'Visa fler uppgifter',
    show: 'Visa',
    notKnown: 'Vet inte än',
    noDates: 'Datum inte bestämt',
    period: (value: Period) => formatPeriodBriefly('sv', value),
    keepName: 'Spara som det är',
    tookPlace: 'Ja, det är genomfört',
    otherDates: 'Nej, andra dagar',
    callOff: (kind: DelegationKind) => `Ställ in ${kinds[kind].definite}`,
    keep: 'Behåll',
    discard: 'Släng utkastet',
    startOver: 'Börja om',
    openOwnChat: 'Öppna i egen chatt',
    list: 'Visa delegationer',
    newDelegation: 'Ny delegation',
  },

  labels: {
    from: 'Kommer från',
    to: 'Går till',
    visitor: 'Vilka kommer',
    visited: 'Besöker',
    guests: 'Gäster',
    peopleFrom: (people: string, place: string) => `${people} från ${place}`,
    you: (name: string) => `${name} (du)`,
    suggestion: (text: string) => `${text} (förslag)`,
    notKnownYet: 'inte känt än',
    notSetYet: 'inte bestämt än',
    empty: 'tomt',
    registered: 'Registrerat',
    changed: 'Senast ändrat',
    by: (what: string, who: string) => `${what} av ${who}`,
  },

  fields: fieldsSv,
  coActors: coActorsSv,
  secrecy: secrecySv,

  draft: {
    title: (kind: DelegationKind | undefined) => (kind ? kinds[kind].fresh : 'Ny delegation'),
    state: {
      open: 'Utkast, inget nummer än',
      error: 'Utkast, ett fel att rätta',
      ready: 'Utkast, redo att registreras',
      cancelled: 'Avbrutet',
      done: 'Redan registrerat',
    },
    heading: {
      visit: (place: string) => `Besök från ${place}`,
      trip: (place: string) => `Resa till ${place}`,
      activity: (place: string) => `Aktivitet i ${place}`,
      none: 'Delegation till eller från Kina',
    },
    missing: (count: number, question: string) =>
      count === 1
        ? `En sak saknas: ${lower(question)}`
        : `${counted[count] ?? `${count} saker`} saknas. Först: ${lower(question)}`,
    questions: {
      kind: () => 'Är det ett besök hit, en resa dit eller en annan aktivitet i Kina?',
      place: (kind: DelegationKind | undefined): string =>
        kind === 'visit' ? 'Varifrån kommer de?' : 'Vilken provins eller stad gäller det?',
      organisation: (kind: DelegationKind | undefined): string =>
        kind === 'visit' ? 'Vilken organisation kommer?' : 'Vilken organisation ska besökas?',
      period: (kind: DelegationKind | undefined): string =>
        kind === 'visit' ? 'När kommer de?' : 'När är det?',
      themes: () => 'Vilket tema gäller det?',
    },
    examples: {
      kind: 'Skriv ”besök”, ”resa” eller ”aktivitet”.',
      place: 'Skriv till exempel ”Tianjin” eller ”Guangdong”.',
      organisation: 'Skriv namnet, eller ”vet inte än”.',
      period: 'Skriv till exempel ”12–14 mars” eller ”vet inte än”.',
      themes: 'Skriv till exempel ”life science” eller ”annat”.',
    },
    again: {
      kind: (text: string) => `Jag förstår inte ”${text}” här. Skriv ”besök” eller ”resa”.`,
      place: (text: string) =>
        `Jag hittar ingen plats i ”${text}”. Skriv en provins eller en stad.`,
      organisation: (text: string) =>
        `Jag är osäker på ”${text}”. Skriv bara organisationens namn.`,
      period: (text: string) =>
        `Jag fick inte fram något datum ur ”${text}”. Skriv dag och månad, eller en vecka: ”v.${NBSP}11”.`,
      themes: (text: string) =>
        `Jag känner inte igen temat ”${text}”. Välj ett i kortet, eller skriv ”annat”.`,
    },
    third: 'Fyll i kortet i stället, eller skriv ”avbryt”. Det du har sagt är kvar.',
    footer: (days: number) =>
      `Du kan svara i kortet eller i chatten. Utkastet sparas i ${days}${NBSP}dagar.`,
    confirm: 'Stämmer det här?',
    confirmFooter: (kind: DelegationKind) =>
      `Registrerar du får ${kinds[kind].definite} ett nummer och enheten ser det. Inget skickas utanför Region Skåne.`,
    confirmHow: 'Skriv ”registrera”, vad som ska ändras eller ”avbryt”.',
    changeWhat: 'Vad ska ändras? Ändra i kortet, eller skriv till exempel ”10 personer”.',
    nothingUnderstood: (text: string) =>
      `Jag förstod inte ”${text}”. Skriv ”registrera”, ”avbryt” eller vad som ska ändras, till exempel ”10 personer”.`,
    misspelt: (suggestion: string) => `Menar du ${suggestion}?`,
    unknownPlace: (text: string) =>
      `Jag hittar inte ${text} i Kina. Vilken provins eller stad gäller det? Du kan också spara namnet som det är.`,
    whichPlace: (names: readonly string[]) => `Menar du ${orList(names)}?`,
    whichPeriod: (choices: readonly Period[]) => {
      const oneDay = choices.every((choice) => choice.firstDay === choice.lastDay);
      return `Menar du ${orList(choices.map((choice) => (oneDay ? formatWeekday('sv', choice.firstDay) : period(choice))))}?`;
    },
    vaguePeriod: (text: string) =>
      `Vilka dagar menar du med ”${text}”? Skriv till exempel ”12–14 mars”.`,
    impossibleDay: (d: string, month: string) =>
      `${d} ${month} finns inte. Resten är kvar. Vilken dag menar du?`,
    impossibleWeek: (text: string) => `”${text}” finns inte. Resten är kvar. Vilka dagar menar du?`,
    past: (value: Period, kind: DelegationKind) =>
      `${period(value)} har redan varit. Har ${kinds[kind].definite} ägt rum?`,
    cancelled: 'Avbrutet. Inget är registrerat, och utkastet är borttaget.',
    nothingToCancel: 'Det finns inget att avbryta just nu.',
    restored: 'Utkastet är tillbaka.',
    kept: 'Utkastet är kvar.',
  },

  delegation: {
    heading: {
      visit: (who: string) => `Besök från ${who}`,
      trip: (who: string) => `Resa till ${who}`,
      activity: (who: string) => `Aktivitet i ${who}`,
    },
    registered: (no: string) => `Registrerat: ${no}.`,
    missingToConfirm: (fields: readonly MissingField[], kind: DelegationKind) =>
      `Innan ${kinds[kind].definite} kan bekräftas saknas ${nameOfField(fields)}.`,
    readyToConfirm: (kind: DelegationKind) =>
      `Inget saknas: ${kinds[kind].definite} kan bekräftas.`,
    confirmed: (no: string) => `${no} är bekräftad.`,
    calledOffBy: (name: string, date: string, kind: DelegationKind) =>
      `${kinds[kind].neuter ? 'Inställt' : 'Inställd'} av ${name} ${day(date)}.`,
    calledOffFooter: 'Deltagare och historik är sparade.',
    changedBy: (name: string, date: string) => `Senast ändrat av ${name} ${day(date)}.`,
    changed: (no: string, changes: readonly string[]) => `Ändrat i ${no}: ${changes.join('; ')}.`,
    changeOf: (what: string, before: string, after: string) =>
      `${what && `${what}: `}${before} → ${after}`,
    errorState: (state: string, count: number) =>
      `${state}, ${count === 1 ? 'ett' : count} fel att rätta`,
    correct: (labels: readonly string[]) =>
      `Inget är sparat än. Rätta ${list(labels.map((label) => `”${label}”`))} här ovanför.`,
    completeQuestion: 'Fyll i det du vet.',
    completeFooter: (kind: DelegationKind) =>
      `Resten kan fyllas i senare. När inget saknas kan ${kinds[kind].definite} bekräftas.`,
    editQuestion: 'Vad ska ändras?',
    editFooter: 'Det du lämnar som det är ändras inte.',
    callOffReason: 'Varför? (kan lämnas tomt)',
    callOffQuestion: (no: string, kind: DelegationKind) =>
      `Ska ${kinds[kind].definite} ${no} ställas in? Deltagare och historik sparas.`,
    callOffFooter:
      'Skälet står sedan i historiken. Den som är ansvarig får veta det. Inget skickas utanför Region Skåne.',
    kept: (no: string) => `${no} är kvar som den är.`,
    whichOne: 'Vilken delegation menar du? Skriv numret, till exempel ”D-2027-014”.',
    changeUnread: (text: string) => `Jag förstod inte vad som ändras av ”${text}”.`,
  },

  finding: findingSv,
  hearing: hearingSv,
  meaning: meaningSv,
  leftOver: leftOverSv,

  drafts: draftsSv,

  settings: settingsSv,

  history: {
    title: 'Historik',
    events: {
      registered: 'Registrerades',
      changed: 'Ändrades',
      confirmed: 'Bekräftades',
      'called-off': 'Ställdes in',
      'people-changed': 'Roller ändrades',
      'setting-changed': 'En inställning ändrades',
      closed: 'Avslutades',
      'participation-requested': 'Politisk medverkan begärdes',
      'participation-changed': 'Begäran kompletterades',
      'participation-sent': 'Enheten skickade till GRIP',
      'participation-returned': 'Komplettering begärdes',
      'participation-answered': 'Komplettering lämnades',
      'vote-cast': 'En ledamot röstade',
      'participation-decided': 'GRIP beslutade',
      'participation-void': 'Beslutet upphörde att gälla',
      'participation-lapsed': 'Begäran förföll',
      'participation-withdrawn': 'Begäran återkallades',
      'points-added': 'Uppföljningspunkter lades till',
      'point-done': 'Punkt klar',
      'point-dropped': 'Punkt struken',
      'point-changed': 'Punkt ändrades',
      'points-asked-for': 'Handläggaren fick frågan om punkter',
      'points-put-off': 'Frågan om punkter sköts upp',
      'point-escalated': 'Enheten fick veta att en punkt är försenad',
    } satisfies Record<EventCode, string> as Record<EventCode, string>,
    entry: (what: string, date: string, time: string, by: string) =>
      `**${what}** ${day(date)} ${time}, ${by}`,
    earlier: (count: number) => (count === 1 ? 'och 1 tidigare' : `och ${count} tidigare`),
  },

  advice,
  deviation: deviationSv,
  lead: leadSv,
  responsible: responsibleSv,

  /** The first line of what is told unasked. */
  notices: {
    'delegation-called-off': ({ by, number: no, kind }) =>
      `${by} har ställt in ${kinds[kind].definite} ${no}.`,
    'delegation-given': ({ by, number: no }) =>
      `${by} har lämnat ${no} till dig. Du är ansvarig nu.`,
    'short-lead-time': ({ by, number: no, days }) =>
      `Framförhållningen för ${no} är ${days}${NBSP}${days === 1 ? 'dag' : 'dagar'} (Kinastrategin 2012, Extern samverkan, S45). ${by} har antecknat det.`,
    'delegation-asked-for': ({ number: no, request }) => `Här är ${request || no}, som du bad om.`,
    'request-to-prepare': ({ by, request }) =>
      `${by} begär politisk medverkan: ${request}. Enheten bereder.`,
    'request-question': ({ by, request }) => `${by} behöver en komplettering till ${request}.`,
    'request-answered': ({ by, request }) => `${by} har kompletterat ${request}.`,
    'decision-asked-for': ({ request, day: answerBy }) =>
      answerBy
        ? `Att besluta senast ${formatDay('sv', answerBy, { year: false })}: ${request}.`
        : `Att besluta: ${request}.`,
    'request-decided': ({ request }) =>
      `GRIP har beslutat om ${request}, genom ledamöternas röster på kort.`,
    'decision-void': ({ by, request }) =>
      `Beslutet i ${request} gäller inte längre: ${by} har ändrat det som det vilar på.`,
    'request-lapsed': ({ request, kind }) =>
      `${request} har förfallit: ${kinds[kind].definite} började utan beslut från GRIP.`,
    'points-asked-for': ({ number: no, kind }) => `${capital(kinds[kind].definite)} ${no} är över.`,
    'point-given': ({ by, point, text, day: due }) =>
      text
        ? `${by} har gett dig punkten ${point}: ${lowerFirst(text)}. Klar senast ${day(due)}.`
        : `${by} har gett dig punkterna ${point}.`,
    'point-overdue': ({ point, days, person, reminders, remindedOn }) =>
      `${point} är ${days}${NBSP}${days === 1 ? 'dag' : 'dagar'} försenad. Ansvarig: ${person}, ${reminders === 0 ? 'inte påmind än' : `påmind ${reminders === 1 ? 'en gång' : `${reminders} gånger`}, senaste gången ${day(remindedOn)}`}. Byt ansvarig, ändra datum eller hör av dig till ${person}.`,
    'person-unreachable': ({ person, request, point, number: no }) =>
      `${person} går inte att nå i Teams: appen är inte installerad. Kortet om ${request || point || no} väntar och går i väg när appen finns. Är det bråttom, ta kontakt på annat sätt.`,
    'message-undelivered': sendingSv.undelivered,
    'list-undelivered': sendingSv.listUndelivered,
  } satisfies Record<NoticeCode, (words: NoticeWords) => string> as Record<
    NoticeCode,
    (words: NoticeWords) => string
  >,

  /** Political participation: the request, GRIP's answers, the decision. */
  request: {
    title: (no: string) => `Politisk medverkan ${no}`,
    draftTitle: 'Politisk medverkan',
    draftReady: 'Utkast, redo att skickas',
    isDecided: 'Beslutad',
    states: {
      preparing: 'Under beredning',
      'with-grip': 'Hos GRIP',
      returned: 'Väntar på komplettering',
      lapsed: 'Förfallen',
      void: 'Gäller inte längre',
      withdrawn: 'Återkallad',
      waiting: 'Väntar på din röst',
      voted: 'Du har röstat',
      decided: (date: string) => `Beslutad ${day(date)}`,
    },
    progress: (answerBy: string | null, voted: number, seats: number) =>
      `${answerBy ? `Svara senast ${formatWeekday('sv', answerBy)}. ` : ''}${voted} av ${seats} har röstat.`,
    choices: { yes: 'bifall', no: 'avslag', abstain: 'avstår' },
    outcomes: { approved: 'Bifall', rejected: 'Avslag' },
    noLonger: (outcome: string) => `${outcome}, gäller inte längre`,
    counts: (yes: number, no: number, abstain: number) =>
      `${yes} för, ${no} emot, ${abstain} avstår`,
    types: {
      'contract-signing': 'avtalstecknande',
      'making-contacts': 'kontaktskapande',
      'building-relations': 'relationsbyggande',
    },
    initiators: {
      'business-organisation': 'näringslivsorganisation',
      cluster: 'kluster',
      company: 'företag',
      politics: 'politiskt initiativ',
      other: 'annan',
    },
    questions: {
      prepare: 'Är begäran klar för GRIP?',
      blocked: 'Begäran kan inte gå till GRIP än.',
      beingPrepared: 'Enheten bereder begäran innan GRIP tar ställning.',
      one: (name: string, kind: DelegationKind) => `Ska ${name} medverka ${at[kind]}?`,
      several: (kind: DelegationKind) =>
        `Ska de här politikerna medverka ${at[kind]}? Svara för var och en.`,
      list: 'Vilka ska begäran gälla?',
      withGrip: 'GRIP har begäran. Den som begärde får veta när den är avgjord.',
      asked: (name: string, text: string) => `${name} frågar: ”${text}”`,
      decided: (approved: number, rejected: number) =>
        rejected === 0
          ? 'GRIP har beslutat: bifall.'
          : approved === 0
            ? 'GRIP har beslutat: avslag.'
            : `GRIP har beslutat: bifall för ${number(approved)}, avslag för ${number(rejected)}.`,
      void: (kind: DelegationKind) =>
        `Ingen politiker är längre bekräftad för ${kinds[kind].definite}.`,
      lapsed: (kind: DelegationKind) =>
        `${capital(kinds[kind].definite)} började utan beslut från GRIP. Ingen politiker är bekräftad. Det anmäls till regionstyrelsen.`,
      withdrawn: (kind: DelegationKind) =>
        `Begäran är återkallad. Ingen politiker är bekräftad för ${kinds[kind].definite}.`,
    },
    ownVote: (votes: readonly string[]) =>
      `Din röst är sparad: ${list(votes)}. Du kan ändra den tills ärendet är avgjort.`,
    voteFor: (choice: string, name: string) => `${choice} för ${name}`,
    facts: {
      occasion: 'Gäller',
      requestedBy: 'Begärd av',
      wishedBy: 'Önskas av',
      dialogue: 'Dialog med',
      proposal: 'Enheten',
      reason: 'Orsak',
      answers: 'Kompletterat',
      manner: 'Beslutssätt',
      ownVote: 'Din röst',
      periodBefore: 'Dagar förut',
      periodNow: 'Dagar nu',
      changedBy: 'Ändrat av',
    },
    proposes: (texts: readonly string[]) => `Föreslår ${list(texts)}`,
    proposesAll: (choice: string, count: number) =>
      `Föreslår ${choice} för ${count === 2 ? 'båda' : `alla ${number(count)}`}`,
    endedOn: (date: string, isVoid: boolean) =>
      `${isVoid ? 'Upphörde att gälla' : 'Återkallades'} ${formatWeekday('sv', date)}.`,
    mannerByCard: (voted: number, seats: number) =>
      `Röster på kort, ${voted} av ${seats} har röstat`,
    reasons: {
      kind: 'delegationens art ändrades',
      period: 'dagarna ändrades',
      place: 'platsen ändrades',
      status: 'det ställdes in',
      politicians: 'listan över politiker ändrades',
    } as Record<Ground, string>,
    grounds: {
      motivated: 'Medverkan är motiverad för var och en.',
      dialogue: (texts: readonly string[]) => `Bedömd i dialog med ${list(texts)}.`,
      wish: (name: string) => `${name} står bakom resan och har bett om politiker.`,
      met: 'Uppfyllt',
    },
    findings: {
      'no-politician': () => 'minst en politiker.',
      'motivation-missing': ({ name }) =>
        `${name} saknar motivering. Varje politiker behöver en egen.`,
      'motivation-shared': ({ name }) =>
        `${name} har samma motivering som någon annan. Var och en behöver en egen.`,
      'type-missing': ({ name }) => `vad medverkan av ${name} är till för.`,
      'link-missing': ({ name }) => `vilket avtal eller företag ${name} ska skriva under för.`,
      'initiative-missing': () => 'vem som tog initiativet till marknadsföringsresan.',
      'political-initiative': () =>
        'En marknadsföringsresa kan inte ha ett politiskt initiativ bakom sig. Det som behövs är ett företag, en näringslivsorganisation eller ett kluster som står bakom resan och har bett om politiker, med kontaktperson och datum.',
      'not-from-below': () =>
        'vilket företag, vilken näringslivsorganisation eller vilket kluster som står bakom marknadsföringsresan.',
      'wish-missing': () => 'vem hos initiativtagaren som bad om politiker, och när.',
      'no-dialogue': () =>
        'Ingen dialog med berörda parter är antecknad. Anteckna den, eller motivera avsteget.',
      'many-politicians': ({ count, most }) =>
        `Det här kräver ett avsteg: begäran gäller ${count} politiker till Kina, och gränsen är ${most} därför att de politiska delegationerna bör hållas små. Ta bort någon, eller motivera avsteget. GRIP får se det du skriver.`,
    } satisfies { [C in FindingCode]: (finding: FindingWords) => string } as Record<
      FindingCode,
      (finding: FindingWords) => string
    >,
    ask: {
      who: 'Vilka politiker gäller det? Skriv namnen, en per rad, gärna med uppdrag: ”Anna Ek, regionråd”.',
      motivation: (name: string) => `Varför behövs ${name}?`,
      type: (name: string) => `Vad är medverkan av ${name} till för?`,
      link: (name: string) => `Vilket avtal eller företag ska ${name} skriva under för?`,
      dialogue:
        'Vilka berörda parter har du talat med, och när? En per rad: ”Lunds universitet 14 januari”. Skriv ”ingen än” om det inte är gjort.',
      marketing: 'Är resan till för att marknadsföra skånska företag?',
      initiative:
        'Vem tog initiativet till resan, vem där bad om politiker, och när? Till exempel ”företaget Alfa Laval, Lena Ek, 7 januari”.',
      deviation: 'Varför är det ändå rätt? GRIP får se det du skriver.',
      confirm: 'Stämmer det här?',
      again: (text: string) => `Jag förstod inte ”${text}”.`,
    },
    inputs: {
      known: 'Politiker i registret',
      remove: 'Ta bort',
      add: 'Lägg till ur registret',
      addOthers: 'Lägg till andra, en per rad: namn, uppdrag',
      others: 'Andra, en per rad: namn, uppdrag',
      othersExample: 'Anna Ek, regionråd',
      motivation: 'Motivering',
      motivationExample: 'Undertecknar för Region Skåne.',
      motivationFor: (name: string) => `Motivering för ${name}`,
      typeFor: (name: string) => `Medverkan av ${name} är`,
      type: 'Medverkan är',
      link: 'Avtal eller företag (vid avtalstecknande)',
      linkFor: (name: string) => `Avtal eller företag för ${name}`,
      dialogue: 'Dialog, en part per rad',
      dialogueExample: 'Lunds universitet 14 januari',
      marketing: 'Resan marknadsför skånska företag',
      yes: 'ja',
      no: 'nej',
      initiatorKind: 'Initiativet kommer från',
      initiatorName: 'Vem står bakom resan?',
      contact: 'Vem där bad om politiker?',
      wishDate: 'När?',
      deviation: 'Motivera avsteget',
      deviationFor: (row: string) => `Motivera avsteget (${row})`,
      proposal: (name: string) => `Förslag till beslut för ${name}`,
      answerBy: 'Svara senast (tomt: GRIP:s svarstid)',
      voteFor: (name: string) => `Din röst om ${name}`,
      question: 'Vad behöver kompletteras?',
      answer: 'Ditt svar',
    },
    buttons: {
      yes: 'Bifall',
      no: 'Avslag',
      abstain: 'Avstå',
      send: 'Skicka svar',
      toGrip: 'Skicka till GRIP',
      toUnit: 'Skicka till enheten',
      ask: 'Begär komplettering',
      complete: 'Komplettera',
      answer: 'Komplettera',
      edit: 'Ändra begäran',
      editList: 'Ändra politikerna',
      renew: 'Begär på nytt',
      withdraw: 'Återkalla begäran',
      showOccasion: (kind: DelegationKind) => `Visa ${kinds[kind].definite}`,
      request: 'Begär medverkan',
      noneYet: 'Ingen än',
      marketing: 'Ja, marknadsföring',
      notMarketing: 'Nej, annat syfte',
    },
    footers: {
      vote: (quorum: number, seats: number) =>
        `Du kan ändra din röst tills ärendet är avgjort. Det är avgjort när minst ${quorum} av ${seats} har röstat och ingen röst som saknas kan ändra utfallet.`,
      void: 'Önskas medverkan fortfarande behövs ett nytt beslut av GRIP (Kinastrategin 2012, Politisk medverkan och styrning, S21).',
      edit: 'GRIP ser ändringen först när enheten skickar begäran.',
      editAsked:
        'Sparar du får GRIP:s ledamöter frågan igen, och röster som redan är lagda räknas inte. Saknas något går begäran först till enheten.',
      editDecided:
        'Ändrar du listan gäller beslutet inte längre, och ingen på den är bekräftad. Gör sedan en ny begäran.',
      prepare:
        'Skickar du får GRIP:s ledamöter var sitt kort. Begäran går sedan att ändra bara genom en ny omgång.',
      toUnit: 'Enheten får begäran för beredning. Bara GRIP beslutar.',
      ask: 'Den som har gjort begäran får frågan. Beredningen väntar på svaret.',
      decided: 'Den som begärde, ansvarig handläggare och enheten har fått beslutet.',
    },
    sentToUnit: (no: string) =>
      `Begäran ${no} är hos enheten för beredning. Du får veta när den går till GRIP.`,
    sentToGrip: (no: string) => `${no} är skickad till GRIP.`,
    returned: (no: string) => `Frågan om ${no} är skickad. Begäran väntar på svaret.`,
    answered: (no: string) => `${no} är kompletterad.`,
    saved: (no: string) => `${no} är ändrad.`,
    voided: (no: string) =>
      `Beslutet i ${no} gäller inte längre. Ändringen finns inte i det; gör en ny begäran.`,
    politicians: 'Politiker',
    confirmedPolitician: (name: string, no: string) => `${name} (${no})`,
    whichDelegation:
      'Vilken delegation gäller det? Skriv numret, till exempel ”begär politisk medverkan för D-2027-014”.',
    whichRequest: 'Vilket ärende menar du? Skriv numret, till exempel ”G-2027-003”.',
    votesByCard: 'Rösta på kortet; i chatten kan jag inte ta emot röster.',
  },

  welcome: welcomeSv,

  help: {
    title: 'Hjälp',
    heading: 'Det här kan du göra',
    intro: 'Välj, eller skriv med egna ord. Du kan när som helst skriva ”avbryt”.',
    footer: 'Skriv som du själv säger det. Varje kort visar vad som går att göra härnäst.',
    say: (example: string) => `”${example}”`,
    write: (example: string) => `Skriv ”${example}”`,
    press: (example: string) => `Tryck här, eller skriv ”${example}”`,
    draftOpen: (what: string) =>
      `Ditt utkast (${what}) är kvar. Skriv ”fortsätt” för att gå vidare.`,
    commands: {
      'new-delegation': 'Registrera ett besök eller en resa',
      'list-delegations': 'Se delegationer, alla eller ett urval',
      'who-has-met': 'Se vilka som har träffat en organisation, och när',
      'show-delegation': 'Se en delegation',
      'change-delegation': 'Ändra en delegation',
      'ask-co-actor': 'Skriva en inbjudan till en annan aktör',
      'note-co-actor': 'Anteckna att en aktör är med eller har avböjt',
      'confirm-delegation': 'Bekräfta en delegation',
      'call-off-delegation': 'Ställa in en delegation',
      'request-participation': 'Begära politisk medverkan',
      'show-request': 'Se ett ärende om politisk medverkan',
      'waiting-votes': 'Se vad som väntar på ditt svar i GRIP',
      'what-waits': 'Se vad som väntar på dig',
      'send-request': 'Skicka ett ärende till GRIP',
      'answer-request': 'Komplettera ett ärende',
      'withdraw-request': 'Återkalla en begäran',
      'explain-deviation': 'Motivera varför en varning inte hindrar',
      'show-lead': 'Se vem som leder en delegation, och varför',
      'choose-lead': 'Säga vem som leder i stället',
      'register-support-request': 'Ta emot en stödförfrågan från en annan skånsk aktör',
      'list-support-requests': 'Visa stödförfrågningar, de obesvarade först',
      'answer-support-request': 'Visa en stödförfrågan, eller säga vad den ledde till',
      'show-strategy': 'Se vad Kinastrategin säger, hela eller en rad',
      'show-history': 'Se vad som har hänt med en delegation',
      'add-points': 'Lägga till uppföljningspunkter',
      'follow-ups': 'Se dina uppföljningspunkter',
      'overdue-points': 'Se vad som är försenat',
      'complete-points': 'Markera en punkt som klar',
      'snooze-points': 'Skjuta upp en påminnelse',
      'reassign-delegation': 'Byta ansvarig handläggare',
      'reassign-points': 'Byta ansvarig för en punkt',
      'change-due': 'Ändra datum på en punkt',
      'drop-point': 'Stryka en punkt',
      'close-delegation': 'Avsluta en delegation',
      settings: 'Se hur allt är inställt',
      'set-setting': 'Ändra en inställning',
      roles: 'Se vem som har vilken roll',
      'set-role': 'Ge någon en roll',
      drafts: 'Se dina utkast',
      'resume-draft': 'Fortsätta på ett utkast',
      undo: 'Ta tillbaka ett utkast som du kastade',
      'start-over': 'Börja om från början',
      cancel: 'Avbryta det du håller på med',
      help: 'Se den här hjälpen',
      'speak-swedish': 'Få svar på svenska',
      'speak-english': 'Få svar på engelska',
      'show-status': 'Se hur det står till med tjänsten',
      time: 'Se eller flytta fram klockan (bara lokalt)',
    },
  },

  points: pointsSv,
  faults: faultsSv,
  elsewhere: elsewhereSv,
  extensions: extensionsSv,
  strategy: strategySv,
  support: supportSv,
  sending: sendingSv,
  status: statusSv,

  time: {
    is: (date: string, time: string) => `Klockan här är ${formatWeekday('sv', date)} ${time}.`,
    moved: (date: string, time: string) =>
      `Klockan är framflyttad till ${formatWeekday('sv', date)} ${time}. Den går inte att ställa tillbaka.`,
    how: 'Skriv en dag: ”tid 2027-03-16”.',
  },

  languageSet: 'Jag svarar på svenska från och med nu.',
  notUnderstood:
    'Det där kan jag inte. Jag hjälper till med delegationer, politisk medverkan och uppföljning.',
  nearest: (phrases: readonly string[]) =>
    `Menade du ${formatAlternatives(
      'sv',
      phrases.map((phrase) => `”${phrase}”`),
    )}?`,
  tryHelp: 'Skriv ”hjälp” för att se vad du kan göra.',
  empty: 'Meddelandet var tomt. Skriv till exempel ”ny delegation från Tianjin” eller ”hjälp”.',
  noDrafts: 'Du har inga utkast.',
  noAccess: 'Du har inte tillgång än, så inget har gjorts. Be en administratör om en roll.',
  notAPerson: 'Jag ser inte vem du är, så inget har sparats. Öppna boten i din egen Teams.',
  errorPrefix: 'Fel:',
  error:
    'Något gick fel och ändringen sparades inte. Ditt utkast är kvar. Försök igen om en stund.',
  sentToOwnChat: 'Kortet finns i din egen chatt med mig.',
  outOfDate: 'Kortet var gammalt. Det här gäller nu, och inget ändrades av klicket.',

  refusals: {
    ...settingRefusalsSv,
    ...strategyRefusalsSv,
    ...supportRefusalsSv,
    ...deviationRefusalsSv(advice.notes),
    'name-too-long': ({ length, most }) =>
      `Texten är för lång: ${number(length)}${NBSP}tecken. Högst ${number(most)} får plats.`,
    'not-a-day': ({ typed }) => `${typed} finns inte. Vilken dag menar du?`,
    'day-ahead': ({ date }) => `${day(date)} har inte varit än. Vilken dag var det?`,
    'period-reversed': ({ firstDay, lastDay }) =>
      `Sista dagen, ${formatDay('sv', lastDay, { year: false })}, ligger före första dagen, ${formatDay('sv', firstDay, { year: false })}. Vilka dagar gäller?`,
    'period-too-long': ({ mostDays, ...dates }) =>
      `${period(dates)} är för länge: högst ${mostDays}${NBSP}dagar. Vilka dagar gäller?`,
    'period-too-far': ({ date }) => `${day(date)} är för långt bort. Vilket år menar du?`,
    'too-few-people': () => 'Antalet deltagare måste vara minst 1. Hur många är de?',
    'too-many-people': ({ count, most }) =>
      `${number(count)} deltagare är för många: högst ${number(most)}. Hur många är de?`,
    'not-a-number': ({ typed }) => `”${typed}” är inget antal. Skriv till exempel 8.`,
    'unknown-place': ({ typed }) =>
      `Jag hittar inte ${typed} i Kina. Vilken provins eller stad gäller det?`,
    'misspelt-place': ({ suggestion }) => `Menar du ${suggestion}? Skriv det i fältet.`,
    'which-place': ({ typed, names }) => `${typed} finns på flera ställen: ${list(names)}. Vilket?`,
    'registration-incomplete': ({ missing: fields }) =>
      `Det går inte att registrera än. Det saknas ${nameOfField(fields)}.`,
    'delegation-not-found': ({ name }) =>
      name.startsWith('G-')
        ? `Det finns inget ärende ${name}. Titta på delegationens kort.`
        : `Det finns ingen delegation ${name}. Skriv ”visa delegationer” för att se alla.`,
    'draft-not-found': () =>
      'Utkastet finns inte längre. Skriv ”ny delegation” för att börja på nytt.',
    'draft-of-another': () =>
      'Det här utkastet är någon annans, och bara den personen kan svara på det. Inget har ändrats. Skriv ”ny delegation” för att börja på ett eget.',
    'already-called-off': ({ number: no }) => `${no} är redan inställd, så det här ändrade inget.`,
    'already-closed': ({ number: no }) => `${no} är avslutad och går inte att ändra.`,
    'already-begun': ({ number: no }) =>
      `${no} har redan börjat, och GRIP beslutar bara i förväg. Inget har ändrats.`,
    'already-confirmed': ({ number: no }) => `${no} är redan bekräftad.`,
    'cannot-confirm': ({ number: no, missing: fields }) =>
      contactRows(fields)
        ? `${no} går inte att bekräfta än: det är en ny kontakt, och det saknas ${nameOfField(fields)} (Kinastrategin 2012, Samarbetsavtal, ${contactRows(fields)}). Fyll i det på kortet, så går det.`
        : `${no} går inte att bekräfta än. Det saknas ${nameOfField(fields)}. Fyll i det på kortet, så går det.`,
    'cannot-close': ({ number: no, least }) =>
      `${no} går inte att avsluta än. Det måste finnas minst ${least}${NBSP}${least === 1 ? 'uppföljningspunkt' : 'uppföljningspunkter'} med ansvarig och datum (Kinastrategin 2012, Uppföljning, S84). Skriv den här, så går det.`,
    'not-over-yet': ({ number: no }) =>
      `${no} går inte att avsluta än: sista dagen har inte passerat. Det går att ställa in om det inte blir av.`,
    'only-unit-sends': () =>
      'Bara enheten kan skicka ärenden till GRIP (Kinastrategin 2012, Ansvar i Region Skånes tjänstemannaorganisation, S31). Begäran är kvar hos enheten.',
    'not-entitled': () => 'Bara GRIP:s ledamöter kan rösta. Ingen röst har sparats.',
    'already-settled': ({ number: no }) =>
      `${no} är redan avgjort, så det här ändrade inget. Så här ser det ut nu.`,
    'request-ended': ({ number: no }) =>
      `${no} är inte längre öppen, så det här ändrade inget. Så här ser det ut nu.`,
    'request-returned': ({ number: no }) =>
      `${no} väntar på komplettering och går vidare när svaret har kommit. Inget har ändrats.`,
    'answer-by-impossible': ({ date }) =>
      `Sista svarsdag kan inte vara ${day(date)}: den ska vara i dag eller senare, och före den första dagen. Inget har skickats.`,
    'not-with-grip': ({ number: no }) =>
      `${no} är inte hos GRIP just nu, så ingen röst har sparats. Du får ett kort när den är det.`,
    'no-question-open': ({ number: no }) =>
      `Ingen fråga om ${no} väntar på svar. Tryck på Komplettera för att ändra något.`,
    'vote-incomplete': ({ names }) =>
      `Svar saknas för ${list(names)}. Välj bifall, avslag eller avstår.`,
    'request-blocked': ({ number: no }) =>
      `${no} kan inte gå till GRIP än. Det som saknas står på kortet.`,
    'answer-missing': () => 'Ett svar saknas. Välj det som stämmer bäst.',
    'no-needs-reason': () => 'Ett nej behöver ett skäl (Kinastrategin 2012, Samarbetsavtal, S67).',
    'wish-incomplete': () => 'Skriv både vem som önskar det och vem där som har bett om det.',
    'line-unread': ({ line, typed, lacks }) =>
      lacks === 'address'
        ? `Rad ${line}, ”${typed}”, har ingen hel adress. Skriv titeln först och sist adressen, som börjar med https:// och är utan mellanslag.`
        : `Rad ${line}, ”${typed}”, har inget namn. Skriv namnet först.`,
    'is-secret': ({ number: no }) => secrecySv.fromPerson(no),
    'secret-elsewhere': ({ number: no }) => secrecySv.elsewhere(no),
    'owner-may-not-read': ({ number: no, name }) => secrecySv.mayNotOwn(no, name),
    'outcome-missing': ({ number: no }) =>
      `Innan ${no} avslutas: vad har det blivit av affärerna? ”Inget resultat än” är ett svar (Kinastrategin 2012, Samarbetsavtal, S66).`,
    'secret-not-sent': ({ number: no }) => `${no} är sekretessmarkerad, så ingen inbjudan skrivs.`,
    'text-missing': () => 'Fältet är tomt. Skriv vad det gäller.',
    'point-not-found': ({ number: no }) =>
      `Det finns ingen punkt ${no}. Skriv ”mina punkter” för att se dina.`,
    'last-point': ({ number: no, delegation }) =>
      `${no} går inte att stryka: ${delegation} är avslutad och måste ha kvar minst 1${NBSP}uppföljningspunkt (Kinastrategin 2012, Uppföljning, S84). Markera den som klar, eller byt ansvarig.`,
    'point-ended': ({ number: no, status }) =>
      `${no} är redan ${pointsSv.status[status]}, så det här ändrade inget.`,
    'reason-missing': ({ number: no }) =>
      `${no} är kvar: skälet saknas. Skriv till exempel ”stryk ${no}: mässan är inställd”.`,
    'too-many-points': ({ count, most }) =>
      `${count}${NBSP}punkter är för många på en gång. Skriv högst ${most}, och resten sedan.`,
    'no-point-ticked': () => 'Markera minst en punkt först.',
    'no-new-owner': () => 'Välj vem som ska ta över.',
    'due-passed': ({ date }) => `${day(date)} har redan varit. Vilken dag menar du?`,
    'not-allowed': ({ ability }) => {
      if (ability === 'administer')
        return 'Det här kan bara en administratör göra. Be någon av dem.';
      if (ability === 'steer-grip')
        return 'Det här bestämmer GRIP, och sekreteraren ändrar det. Inget har ändrats.';
      return ability === 'change'
        ? 'Bara den som är ansvarig och enheten kan göra det här. Inget har ändrats. Be någon av dem.'
        : 'Det här kan handläggare och enheten göra, men inte du med din roll. Inget har ändrats. Be någon av dem.';
    },
    'changed-meanwhile': ({ number: no, by }) =>
      `${by} ändrade ${no} samtidigt. Så här ser det ut nu; det du skrev står kvar i fälten.`,
    'changed-after': ({ number: no, by }) =>
      `${by} har gjort något med ${no} efter dig, så din ändring går inte att ångra. Skriv vad det ska vara i stället.`,
    'nothing-to-undo': ({ number: no }) =>
      `Det senaste i ${no} är ingen ändring som går att ångra. Skriv vad det ska vara i stället.`,
    'not-as-said': ({ number: no, ...dates }) =>
      `${no} är ${period(dates)}, så den flyttas inte därifrån. Inget har ändrats. Skriv till exempel ”flytta ${no} till …”.`,
    'not-as-many': ({ number: no, count, headcount }) =>
      `${no} har ${headcount ? people(headcount) : 'inget antal än'}, så antalet ändras inte från ${number(count)}. Inget har ändrats. Skriv till exempel ”ändra ${no} till 10${NBSP}personer”.`,
    'nothing-to-change': () => 'Inget skilde sig från det som redan står, så inget ändrades.',
    'time-goes-forward': ({ date }) =>
      `Klockan går bara framåt, och ${day(date)} har redan varit. Skriv en senare dag.`,
    'message-too-long': ({ length, most }) =>
      `Meddelandet är för långt: ${number(length)}${NBSP}tecken. Skriv det viktigaste, högst ${number(most)}${NBSP}tecken. Det du sa tidigare är kvar.`,
    'card-out-of-date': () =>
      'Kortet går inte att använda längre, så klicket ändrade inget. Skriv ”hjälp” för att se vad du kan göra.',
    'not-sure-saved': ({ number: no }) =>
      no
        ? `Det är inte säkert att ändringen sparades. Titta på ${no} innan du försöker igen.`
        : 'Det är inte säkert att det sparades. Titta efter innan du försöker igen.',
  } satisfies { [C in RefusalCode]: (details: Refusals[C]) => string } as {
    [C in RefusalCode]: (details: Refusals[C]) => string;
  },
};

export type Texts = typeof sv;

type FindingCode = Finding['code'];

/** What the sentence of a finding may need. */
export interface FindingWords {
  readonly name: string;
  readonly count: number;
  readonly most: number;
}

/** What the sentence of a notice may need; '' for what it is not about. */
export interface NoticeWords {
  readonly by: string;
  /** The delegation's number and kind. */
  readonly number: string;
  readonly kind: DelegationKind;
  readonly request: string;
  readonly point: string;
  /** The person it is about. */
  readonly person: string;
  /** A day that it is about, and days that have passed. */
  readonly day: string;
  readonly days: number;
  /** What a single point says; '' when it is about several. */
  readonly text: string;
  /** How often the point's owner has been reminded, and when last. */
  readonly reminders: number;
  readonly remindedOn: string;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
