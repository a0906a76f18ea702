/** What is said about co-actors and the invitation to them, in Swedish. */

import type { DelegationKind } from '../../domain/delegation.ts';

/** What an invitation tells; '' for what is not known. Nothing in it is personal or secret. */
export interface InvitationWords {
  readonly to: string;
  readonly kind: DelegationKind;
  /** The organisation that comes or is visited, and where. */
  readonly whom: string;
  readonly place: string;
  readonly when: string;
  readonly themes: string;
  readonly host: string;
  /** The officer who sends it. */
  readonly from: string;
}

const occasion: Record<DelegationKind, (whom: string, place: string) => string> = {
  visit: (whom, place) => `Skåne får besök av ${whom}${at(place)}`,
  trip: (whom, place) => `Region Skåne planerar en resa till ${whom}${at(place)}`,
  activity: (whom, place) => `Region Skåne planerar en aktivitet med ${whom}${at(place)}`,
};

const at = (place: string) => place && `, ${place}`;

const itself: Record<DelegationKind, string> = {
  visit: 'besöket',
  trip: 'resan',
  activity: 'aktiviteten',
};

export const coActorsSv = {
  noted: {
    asked: (name: string) => `${name} är antecknad som tillfrågad.`,
    joined: (name: string) => `${name} är antecknad som medverkande.`,
    declined: (name: string) => `${name} är antecknad som avböjd.`,
  },
  whichActor: (number: string) =>
    `Vem är det? Skriv till exempel ”Lunds universitet är med på ${number}”.`,
  title: (to: string) => `Inbjudan till ${to}`,
  state: 'Utkast till brev',
  question: 'Kopiera texten och skicka den själv.',
  footer:
    'Boten skickar inget. Texten nämner inga deltagare och inget av det som har skrivits med egna ord.',
  to: 'Till',
  language: 'Språk',
  languages: { sv: 'svenska', en: 'engelska' },
  text: 'Texten',
  again: 'Skriv om texten',
  write: 'Skriv inbjudan',
  none: 'Ingen aktör är tillfrågad än. Skriv till exempel ”fråga Lunds universitet om de vill vara med”.',
  invitation: ({ to, kind, whom, place, when, themes, host, from }: InvitationWords) =>
    [
      `Hej,`,
      `${occasion[kind](whom, place)}${when ? `, ${when}` : ''}.${themes ? ` Det gäller ${themes}.` : ''}${host && kind === 'visit' ? ` Värd är ${host}.` : ''}`,
      `Vi ser gärna att flera skånska aktörer är med. Vill ${to} medverka? Svara gärna med namn på en kontaktperson, och med vad ${itself[kind]} skulle kunna ge.`,
      `Med vänlig hälsning\n${from}\nRegion Skåne`,
    ].join('\n\n'),
};

export type CoActorTexts = typeof coActorsSv;
