/** What is said about follow-up points, in Swedish. */

import type { DelegationKind } from '../../domain/delegation.ts';
import type { PointStatus } from '../../domain/follow-up.ts';
import {
  formatAlternatives,
  formatDay,
  formatList,
  formatWeekday,
  lowerFirst,
  NBSP,
} from '../format.ts';

const day = (date: string) => formatDay('sv', date);
const dayInYear = (date: string) => formatDay('sv', date, { year: false });
const list = (items: readonly string[]) => formatList('sv', items);
const orList = (items: readonly string[]) => formatAlternatives('sv', items);
const days = (count: number) => `${count}${NBSP}${count === 1 ? 'dag' : 'dagar'}`;
const points = (count: number) => `${count}${NBSP}${count === 1 ? 'punkt' : 'punkter'}`;
const late = (count: number) => `${count} ${count === 1 ? 'försenad' : 'försenade'}`;

const definite: Record<DelegationKind, string> = {
  visit: 'besöket',
  trip: 'resan',
  activity: 'aktiviteten',
};

export const pointsSv = {
  title: 'Uppföljningspunkter',
  label: 'Punkter',
  /** "2 öppna av 3". */
  fact: (open: number, all: number) => {
    if (open === 0) return all === 1 ? '1, besvarad' : `${all}, alla besvarade`;
    return `${open} ${open === 1 ? 'öppen' : 'öppna'} av ${all}`;
  },

  buttons: {
    done: 'Klar',
    snooze: 'Skjut upp',
    reassign: 'Byt ansvarig',
    rest: 'Visa resten',
    first: 'Visa de första',
    show: 'Visa punkter',
    add: 'Lägg till punkter',
    close: 'Avsluta',
    tomorrow: 'Påminn i morgon',
    didNotHappen: (kind: DelegationKind) =>
      kind === 'activity' ? 'Det blev inte av' : `${capital(definite[kind])} blev inte av`,
  },

  list: {
    digest: (date: string) => `Att följa upp i dag, ${formatWeekday('sv', date)}`,
    mine: 'Dina öppna punkter',
    state: (count: number, overdue: number) =>
      overdue === 0 ? `${count} att svara på` : `${count} att svara på, ${late(overdue)}`,
    none: 'Inga att svara på',
    part: (first: number, last: number, all: number) => `${first}–${last} av ${all}`,
    question: 'Vad är klart?',
    nothing: 'Du har inga öppna punkter.',
    nothingHere: 'Här finns inga öppna punkter.',
    answered: 'Allt är besvarat.',
    overdue: (count: number) => `Försenade (${count})`,
    soon: (count: number) => `Kommande (${count})`,
    snoozeTo: 'Skjut upp till',
    tomorrow: (date: string) => `I morgon, ${dayInYear(date)}`,
    week: (date: string) => `En vecka, ${dayInYear(date)}`,
    twoWeeks: (date: string) => `Två veckor, ${dayInYear(date)}`,
    newOwner: 'Ny ansvarig',
    chooseOwner: 'Välj en kollega',
    footer:
      'Markera punkter och tryck på en knapp; den gäller bara de markerade. Omarkerade står kvar. Skjuter du upp gäller datumet ändå.',
    late: (due: string, count: number) => `${dayInYear(due)}, ${days(count)} försenad`,
    today: 'i dag',
    tomorrowDue: (due: string) => `senast i morgon, ${dayInYear(due)}`,
    ahead: (due: string, count: number) => `senast ${dayInYear(due)}, om ${days(count)}`,
    speak: (count: number, overdue: number, names: readonly string[]) =>
      `${points(count)} att svara på, ${overdue === 0 ? 'ingen försenad' : late(overdue)}. ${names.join('; ')}. Skriv mina punkter för att se alla.`,
    noneOverdue: 'Inget är försenat.',
    overdueTitle: 'Försenade punkter',
    overdueState: (count: number) => (count === 1 ? 'en försenad' : `${count} försenade`),
    overdueHeading: 'Vad som är försenat, per ansvarig',
    overdueFooter: 'Skriv ”visa” och ett nummer för att svara på punkterna där.',
    more: (count: number) => (count === 1 ? 'och 1 till' : `och ${count} till`),
  },

  /** What a click or a sentence did, and how many are left. */
  outcome: {
    doneCount: (count: number) => (count === 1 ? '1 klar' : `${count} klara`),
    snoozedCount: (count: number) => (count === 1 ? '1 uppskjuten' : `${count} uppskjutna`),
    reassignedCount: (count: number) => (count === 1 ? '1 överlämnad' : `${count} överlämnade`),
    answeredCount: (count: number) => (count === 1 ? '1 besvarad' : `${count} besvarade`),
    left: (what: string, count: number) => `${what}, ${count} kvar.`,
    done: (numbers: readonly string[]) =>
      numbers.length === 1 ? `${list(numbers)} är klar.` : `${list(numbers)} är klara.`,
    snoozed: (numbers: readonly string[], to: string, due: string | undefined) =>
      due === undefined
        ? `Påminnelsen om ${list(numbers)} kommer tillbaka ${formatWeekday('sv', to)}. Punkterna ska fortfarande vara klara till sina datum.`
        : `Påminnelsen om ${list(numbers)} kommer tillbaka ${formatWeekday('sv', to)}. Punkten ska fortfarande vara klar senast ${day(due)}.`,
    snoozedLate: (numbers: readonly string[], to: string, due: string) =>
      `Påminnelsen om ${list(numbers)} kommer tillbaka ${formatWeekday('sv', to)}. Punkten skulle ha varit klar ${day(due)}, och det datumet står kvar.`,
    reassigned: (numbers: readonly string[], name: string) =>
      `${list(numbers)}: ${name} är ansvarig nu och har fått veta det.`,
    taken: (numbers: readonly string[]) => `${list(numbers)}: du är ansvarig nu.`,
    due: (number: string, date: string) =>
      `${number} ska vara klar senast ${formatWeekday('sv', date)}.`,
    dropped: (number: string, reason: string) => `${number} är struken: ${reason}`,
    refused: (number: string, why: string) => `${number}: ${why}`,
  },

  afterVisit: {
    question: 'Vad ska följas upp, av vem och när?',
    required: { weight: 'Krävs för att avsluta', text: 'minst en punkt med ansvarig och datum.' },
    consider: { weight: 'Tänk på', text: 'Vad väntar deltagarna på från oss?' },
    goodToKnow: { weight: 'Bra att veta', text: '”Inget resultat än” är ett giltigt svar.' },
    state: (stage: string, lastDay: string | undefined) =>
      lastDay === undefined ? stage : `${stage} ${dayInYear(lastDay)}, inte avslutat`,
    stateTrip: (stage: string, lastDay: string | undefined) =>
      lastDay === undefined ? stage : `${stage} ${dayInYear(lastDay)}, inte avslutad`,
    input: 'Uppföljningspunkter, en per rad',
    example: 'Skicka kontaktlistan till Tianjin senast 1 april, Megan',
    how: 'Skriv en punkt per rad, till exempel: skicka kontaktlistan till Tianjin senast 1 april, @Megan',
    footer:
      'Du får se hur varje rad har förståtts innan något sparas. Saknas namn är du ansvarig; saknas datum frågar jag.',
    notAnswered: (name: string) => `${name} har fått frågan men inte svarat.`,
    putOff: (kind: DelegationKind, date: string) =>
      `Påminnelsen kommer tillbaka ${formatWeekday('sv', date)}. ${capital(definite[kind])} behöver fortfarande en punkt innan det går att avsluta.`,
    over: (kind: DelegationKind) =>
      `${capital(definite[kind])} är över. Vad ska följas upp? Minst en punkt med ansvarig och datum måste finnas (Kinastrategin 2012, Uppföljning, S84).`,
    overWithPoints: (kind: DelegationKind) =>
      `${capital(definite[kind])} är över och har uppföljningspunkter. Det går att avsluta.`,
  },

  add: {
    title: (number: string) => `Punkter till ${number}`,
    question: 'Vad ska följas upp, av vem och när?',
    due: (text: string) =>
      `När ska ”${text}” vara klar? Skriv en dag, till exempel ”1${NBSP}april”.`,
    dueWhich: (text: string, dates: readonly string[]) =>
      `”${text}”: menar du ${orList(dates.map((date) => formatWeekday('sv', date)))}?`,
    dueUnclear: (text: string, said: string) =>
      `Vilken dag menar du med ”${said}” för ”${text}”? Skriv dag och månad.`,
    dueImpossible: (text: string, said: string) =>
      `”${said}” finns inte i kalendern. När ska ”${text}” vara klar?`,
    duePassed: (text: string, date: string) =>
      `${day(date)} har redan varit. När ska ”${text}” vara klar?`,
    dueFar: (text: string, date: string) =>
      `${day(date)} är för långt bort. När ska ”${text}” vara klar?`,
    dueAgain: (said: string) =>
      `Jag fick inte fram något datum ur ”${said}”. Skriv dag och månad, eller en vecka: ”v.${NBSP}14”.`,
    dueInput: 'Klar senast',
    owner: (text: string) => `Vem är ansvarig för ”${text}”?`,
    ownerWhich: (text: string, names: readonly string[]) =>
      `Vem är ansvarig för ”${text}”: ${orList(names)}?`,
    ownerUnknown: (text: string, said: string) =>
      `Jag hittar ingen som heter ${said}. Vem är ansvarig för ”${text}”?`,
    ownerInput: 'Ansvarig',
    confirm: 'Stämmer det här?',
    confirmHow: 'Skriv ”spara”, ”ändra” eller en rad till.',
    notUnderstood: (said: string) =>
      `Jag förstod inte ”${said}”. Skriv ”spara”, ”ändra” eller ”avbryt”.`,
    line: (owner: string, due: string) =>
      `Ansvarig: ${owner} · klar senast ${formatWeekday('sv', due)}`,
    state: {
      lines: 'Utkast, inget sparat än',
      asking: 'Utkast, en sak saknas',
      confirm: 'Utkast, redo att sparas',
      cancelled: 'Avbrutet',
    },
    footer: 'Den som blir ansvarig får veta det. Inget skickas utanför Region Skåne.',
    cancelled: 'Avbrutet. Inga punkter är sparade, och utkastet är borttaget.',
    saved: (number: string, text: string, owner: string, due: string) =>
      `Punkt ${number} är sparad: ${lowerFirst(text)}. Ansvarig: ${owner} · klar senast ${day(due)}.`,
    savedMany: (count: number, numbers: readonly string[]) =>
      `${points(count)} är sparade: ${list(numbers)}.`,
    told: (names: readonly string[]) => `${list(names)} har fått veta det.`,
  },

  say: {
    which: 'Vilken punkt menar du? Skriv numret, till exempel ”D-2027-014/1”. Här är dina punkter.',
    snoozeTo: (numbers: readonly string[]) =>
      `Till vilken dag? Skriv till exempel ”skjut upp ${numbers[0] ?? ''} till fredag”.`,
    reassignTo: (numbers: readonly string[]) =>
      `Till vem? Skriv till exempel ”byt ansvarig för ${numbers[0] ?? ''} till Omar”.`,
    unknownPerson: (name: string, numbers: readonly string[]) =>
      `Jag hittar ingen handläggare som heter ${name}. Till vem? Skriv till exempel ”byt ansvarig för ${numbers[0] ?? ''} till Omar”.`,
    dueTo: (number: string) =>
      `Vilken dag? Skriv till exempel ”ändra datum på ${number} till 5${NBSP}april”.`,
    whichPerson: (names: readonly string[]) => `Menar du ${orList(names)}? Skriv hela namnet.`,
    closed: (number: string) => `${number} är avslutad.`,
  },

  trail: {
    owner: 'ansvarig',
    due: 'klar senast',
    snoozedTo: 'påminnelse',
    escalatedOn: 'enheten fick veta det',
  } as Record<string, string>,
  status: { open: 'öppen', done: 'klar', dropped: 'struken' } satisfies Record<
    PointStatus,
    string
  > as Record<PointStatus, string>,
};

export type PointTexts = typeof pointsSv;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
