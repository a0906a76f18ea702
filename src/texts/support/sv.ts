/** What is said of requests for support (stödförfrågningar), in Swedish. */

import type { Refusals } from '../../domain/refusal.ts';
import type { SupportOutcome, SupportStatus } from '../../domain/support-request.ts';
import { citeWhole } from '../cite.ts';
import { NBSP } from '../format.ts';

export const supportSv = {
  title: (no: string) => `Stödförfrågan ${no}`,
  status: { open: 'Väntar på svar', answered: 'Besvarad' } satisfies Record<
    SupportStatus,
    string
  > as Record<SupportStatus, string>,
  about: 'Gäller',
  taken: 'Mottagen av',
  answered: 'Besvarad av',
  openness:
    'Regionen är öppen för att stödja andra skånska aktörer. Ingen förfrågan avslås automatiskt.',
  outcome: {
    delegation: (no: string) => `Ledde till delegationen ${no}.`,
    agreement: (subject: string) => `Ledde till ett utkast till avtal: ${subject}`,
    answer: (text: string) => `Svar: ${text}`,
  },
  /** Kept on the agreement-to-be. */
  deviation: (reason: string) => `Ämnet är allmänt, därför att: ${reason}`,
  question: 'Vad leder den till?',
  kinds: {
    delegation: 'En delegation',
    agreement: 'Ett avtal om ett bestämt ämne',
    answer: 'Ett annat svar',
  } satisfies Record<SupportOutcome['kind'], string> as Record<SupportOutcome['kind'], string>,
  input: 'Vad blev det?',
  text: 'Delegationens nummer, avtalets ämne eller svaret',
  reason: 'Varför ämnet är allmänt, om det är det',
  footer: 'Avtalet skrivs senare; ämnet och vem det stödjer står kvar här. Inget skickas.',
  registered: (no: string) => `Mottagen: ${no}. Den väntar på svar.`,
  saved: (no: string) => `Svaret på ${no} är sparat.`,
  how: 'Vem ber om stöd, och till vad? Skriv till exempel ”stödförfrågan från Lunds universitet: hjälp att hitta en partner i Wuhan”.',
  howAnswer:
    'Skriv till exempel ”N-2027-001 leder till avtal om kliniska prövningar”, eller tryck på kortet.',
  list: 'Stödförfrågningar',
  none: 'Det finns inga stödförfrågningar än.',
  count: (count: number) => `${count}${NBSP}på kortet`,
  events: { taken: 'Mottagen', answered: 'Besvarad' },
  answeredBy: (no: string) => `Den är svaret på stödförfrågan ${no}.`,
  buttons: {
    answer: 'Spara svaret',
    start: 'Starta en delegation',
    list: 'Visa alla',
    open: (no: string) => `Öppna ${no}`,
  },
};
export type SupportTexts = typeof supportSv;

type Own = 'support-not-found' | 'agreement-too-general';
export type SupportRefusals = { readonly [C in Own]: (details: Refusals[C]) => string };

export const supportRefusalsSv: SupportRefusals = {
  'support-not-found': ({ number }) =>
    `Det finns ingen stödförfrågan ${number}. Skriv ”stödförfrågningar” för att se alla.`,
  'agreement-too-general': ({ version }) =>
    `Ett nytt avtal bör gälla ett bestämt ämne och inte allt ${citeWhole('sv', version, ['S62'])}. Skriv ett ämne, eller varför det ändå är rätt: ”…, därför att …”.`,
};
