/** What is said when delegations are looked for, in Swedish. */

import type { Period } from '../../domain/days.ts';
import type { DelegationKind, Stage } from '../../domain/delegation.ts';
import type { ListPreset, ListTask } from '../../domain/delegation-filter.ts';
import { formatPeriod } from '../format.ts';

/** What may be there already. */
export interface Likely {
  readonly number: string;
  readonly kind: DelegationKind;
  readonly whom: string;
  readonly period: Period | null;
  readonly responsible: string;
}

const aKind: Record<DelegationKind, string> = {
  visit: 'ett besök från',
  trip: 'en resa till',
  activity: 'en aktivitet med',
};
const sameKind: Record<DelegationKind, string> = {
  visit: 'samma besök',
  trip: 'samma resa',
  activity: 'samma aktivitet',
};

export const findingSv = {
  title: 'Delegationer',
  all: 'Alla delegationer',
  none: 'Inga',
  /** "1–15 av 40", without the first when it is 1. */
  state: (first: number, last: number, total: number) =>
    first === 1 ? `${last} av ${total}` : `${first}–${last} av ${total}`,
  kinds: {
    visit: 'Besök',
    trip: 'Resor',
    activity: 'Aktiviteter',
    any: 'Delegationer',
  } satisfies Record<DelegationKind | 'any', string> as Record<DelegationKind | 'any', string>,
  mine: {
    visit: 'Dina besök',
    trip: 'Dina resor',
    activity: 'Dina aktiviteter',
    any: 'Dina delegationer',
  } satisfies Record<DelegationKind | 'any', string> as Record<DelegationKind | 'any', string>,
  stages: {
    registered: 'registrerade',
    confirmed: 'bekräftade',
    completed: 'genomförda',
    closed: 'avslutade',
    cancelled: 'inställda',
  } satisfies Record<Stage, string> as Record<Stage, string>,
  tasks: {
    waiting: 'väntar',
    'without-follow-up': 'utan uppföljning',
  } satisfies Record<ListTask, string> as Record<ListTask, string>,
  times: { coming: 'kommande', past: 'tidigare' },
  since: (day: string) => `från ${day}`,
  until: (day: string) => `till ${day}`,
  /** What waits, in words: the list says no more than that it does. */
  waitingMeans: 'Det som inte är avgjort, och det som snart börjar och inte är bekräftat.',
  drafts: (count: number) =>
    count === 1 ? 'Du har också ett utkast.' : `Du har också ${count} utkast.`,
  noneFound: 'Inget hittades. Sök på mindre, eller visa alla.',
  noneWaiting: 'Inget väntar.',
  noneMine: 'Du ansvarar inte för någon delegation.',
  noneYet: 'Ingen delegation är registrerad än. Skriv till exempel ”ny delegation från Tianjin”.',
  responsible: (name: string) => `ansvarig ${name}`,
  /** Read aloud for a row. */
  open: (number: string) => `Öppna ${number}`,
  footer:
    'Tryck på en rad, eller skriv dess nummer. Sök så här: ”mina besök från Guangdong i mars”.',
  presets: {
    all: 'Visa alla',
    mine: 'Mina',
    'this-month': 'Den här månaden',
    waiting: 'Det som väntar',
    'without-follow-up': 'Utan uppföljning',
  } satisfies Record<Exclude<ListPreset, 'main-priority'>, string>,
  /** Asked when what is being registered may be there already. */
  duplicate: ({ number, kind, whom, period, responsible }: Likely) => {
    const when = period ? ` ${formatPeriod('sv', period, { year: false })}` : '';
    return `Det finns redan ${aKind[kind]} ${whom}${when}: ${number}, handläggare ${responsible}. Är det ${sameKind[kind]}?`;
  },
  registerAnother: 'Är det något annat går det bra att registrera det.',
  openedInstead: 'Utkastet är kvar. Skriv ”utkast” för att fortsätta på det eller slänga det.',
  fromPlace: (place: string) => `Från ${place}`,
  more: 'Visa fler',
  /** Who has met an organisation, and when. */
  met: {
    /** `except`: the number of the delegation that is asked from, which is not counted. */
    times: (count: number, latest: string | undefined, except: string | undefined) => {
      const beside = except ? ` utöver ${except}` : '';
      const times = (count === 1 ? 'Ett tillfälle' : `${count} tillfällen`) + beside;
      return latest ? `${times}, senast ${latest}.` : `${times}, inget av det har varit än.`;
    },
    open: (count: number) =>
      count === 0 ? 'inga öppna punkter' : count === 1 ? '1 öppen punkt' : `${count} öppna punkter`,
    none: (whom: string, except: string | undefined) =>
      except
        ? `Jag hittar inget mer än ${except} som är registrerat med ${whom}.`
        : `Jag hittar inget som är registrerat med ${whom}.`,
    near: 'Det här kommer närmast.',
  },
};

export type FindingTexts = typeof findingSv;
