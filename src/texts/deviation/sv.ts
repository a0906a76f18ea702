/** What is said about passing a warning with a reason, and about who leads, in Swedish. */

import type { DelegationKind } from '../../domain/delegation.ts';
import type { Note, NoteOf, Notes, WarnedStep } from '../../domain/notes.ts';
import type { Refusals } from '../../domain/refusal.ts';
import type { NoteTexts } from '../advice/sv.ts';
import { citeWhole } from '../cite.ts';
import { organisationText } from '../names.ts';

const definite: Record<DelegationKind, string> = {
  visit: 'besöket',
  trip: 'resan',
  activity: 'aktiviteten',
};
const passive: Record<WarnedStep, string> = { confirm: 'bekräftas', close: 'avslutas' };
const counted = ['Inga saker', 'En sak', 'Två saker', 'Tre saker', 'Fyra saker', 'Fem saker'];

export const deviationSv = {
  button: 'Motivera avsteget',
  question: 'Varför är det ändå rätt?',
  footer: 'Skälet står kvar på kortet och i historiken. Ändra hellre uppgifterna, om det går.',
  /** What the reason is about, by the note that warns. */
  labels: {
    'region-alone': 'Varför Region Skåne är ensam',
    'no-university': 'Varför inget lärosäte är tillfrågat',
    'foreign-co-organiser': 'Varför en part från ett annat land är med',
    'priorities-unanswered': 'Varför frågorna om Skånes prioriteringar är obesvarade',
    'priorities-outcome': 'Varför det inte går att säga hur prioriteringarna togs till vara',
    'engage-others': 'Vem som har tillfrågats, och vad de svarade',
  } satisfies Partial<Record<keyof Notes, string>> as Partial<Record<keyof Notes, string>>,
  other: 'Skäl till avsteget',
  saved: (no: string) => `Avsteget är sparat i ${no}, med skälet.`,
  waits: (count: number, kind: DelegationKind, step: WarnedStep) =>
    `${counted[count] ?? count} bör ändras eller motiveras innan ${definite[kind]} kan ${passive[step]}.`,
};
export type DeviationTexts = typeof deviationSv;

export const leadSv = {
  question: 'Vem leder?',
  change: 'Ändra vem som leder',
  input: 'Leds av',
  reason: 'Varför, om det inte är som strategin säger',
  asStrategy: 'Den som strategin pekar ut',
  none: 'Strategin pekar inte ut någon. Ansvarig handläggare håller ihop arbetet.',
  footer: 'Den politiska delen är alltid GRIP:s. Ändringen står kvar i historiken med ditt skäl.',
  saved: (no: string, lead: string) => `${lead} leder ${no} nu.`,
  restored: (no: string) => `${no} leds igen av den som strategin pekar ut.`,
};
export type LeadTexts = typeof leadSv;

type Own =
  | 'deviation-missing'
  | 'deviation-reason-missing'
  | 'no-deviation-needed'
  | 'row-is-binding'
  | 'unknown-lead'
  | 'lead-reason-missing';
export type DeviationRefusals = { readonly [C in Own]: (details: Refusals[C]) => string };

const verbs: Record<WarnedStep, string> = { confirm: 'bekräfta', close: 'avsluta' };

export const deviationRefusalsSv = (notes: NoteTexts): DeviationRefusals => {
  const sentence = <C extends Note['code']>(note: NoteOf<C>, version: string, isFirst: boolean) =>
    `${notes[note.code](note.details).replace(/\.$/, '')} ${citeWhole('sv', version, note.rows, isFirst)}.`;
  return {
    'deviation-missing': ({ number, step, warnings, version }) => {
      const said = warnings.map((note, index) => sentence(note, version, index === 0)).join(' ');
      const row = warnings[0]?.rows[0] ?? '';
      return `${number} går inte att ${verbs[step]} än. ${said} Ändra, eller skriv varför det ändå är rätt: ”avsteg ${row}: …”.`;
    },
    'deviation-reason-missing': ({ row }) =>
      `Skälet till avsteget saknas. Skriv till exempel ”avsteg ${row}: ingen hann svara”.`,
    'no-deviation-needed': ({ number, row, version }) =>
      `${number} behöver inget avsteg här: inget strider mot raden ${citeWhole('sv', version, [row])}.`,
    'row-is-binding': ({ row, version }) =>
      `Från den raden går det inte att göra avsteg, vad som än skrivs ${citeWhole('sv', version, [row])}. Skriv ”strategi ${row}” för att se vad som krävs.`,
    'unknown-lead': ({ typed }) =>
      `Jag känner inte ${typed} som någon som kan leda. Skriv till exempel ”ansvarar: Näringsliv Skåne, därför att de har kontakten”.`,
    'lead-reason-missing': ({ lead }) =>
      `Skälet saknas. Skriv till exempel ”ansvarar: ${organisationText('sv', lead)}, därför att de har kontakten”.`,
  };
};
