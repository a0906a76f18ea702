/** What follows from the strategy, as notes on a card, in Swedish. */

import type { MissingField } from '../../domain/delegation.ts';
import type { Notes, Weight } from '../../domain/notes.ts';
import type { Purpose, ThemeId } from '../../strategy/schema.ts';
import { capitalise, formatList, NBSP } from '../format.ts';
import { organisationText, placeText } from '../names.ts';

const list = (items: readonly string[]) => formatList('sv', items);
const organisation = (id: string) => organisationText('sv', id);
const organisations = (ids: readonly string[], on?: string) =>
  list(ids.map((id) => organisationText('sv', id, on)));
const province = (id: string) => placeText('sv', { id });

const purposeNames: Record<Purpose, string> = {
  'export-and-investment': 'export och investeringar',
  'cooperation-and-export': 'samarbete och export',
  cooperation: 'utvecklat samarbete',
};

/** Words that other texts own. */
export interface AdviceWords {
  readonly theme: (id: ThemeId) => string;
  readonly fields: (missing: readonly MissingField[]) => string;
}

export type NoteTexts = { readonly [C in keyof Notes]: (details: Notes[C]) => string };

const notesSv = ({ theme, fields }: AdviceWords): NoteTexts => ({
  'arrangement-in-preparation': ({ place, theme: id, partner }) =>
    `En överenskommelse om ${theme(id)} förbereds med ${province(place)}, främst cancerforskning med ${organisation(partner)}.`,
  'main-priority': ({ place }) =>
    `${province(place)} hör till huvudprioriteringarna; samarbetsavtalet är från 1995.`,
  'potential-studied': ({ place }) =>
    `Samarbetet Skåne–Guangdong–${province(place)} utreds; det är inte ett avtal.`,
  'led-by': ({ lead, with: partner, also }) => {
    const main = partner
      ? `${organisation(lead)}, i samverkan med ${organisation(partner)}`
      : organisation(lead);
    return also ? `${main}; även ${organisation(also)}.` : `${main}.`;
  },
  'politics-led-by-grip': () => 'GRIP i den politiska delen, genom enheten.',
  'led-instead': ({ lead, instead, reason }) => {
    const others = instead.length > 0 ? `, i stället för ${organisations(instead)}` : '';
    return `${organisation(lead)}${others}. Skäl: ${reason}`;
  },
  'research-partner': ({ partner }) =>
    `${organisation(partner)} är intresserat av forskning och prövningar. Ingen enhet är utpekad som ansvarig.`,
  'politics-can-decide': () =>
    'Motparten är ofta en myndighet, så politisk medverkan kan avgöra. GRIP beslutar.',
  'outside-priorities': () => 'Ämnet hör inte till de prioriterade, men delegationen är välkommen.',
  purpose: ({ purposes }) => `Syftet är ${list(purposes.map((id) => purposeNames[id]))}.`,
  'national-priority': ({ sectors }) =>
    `${capitalise(list(sectors.map(theme)))} är prioriterat både i Skåne och nationellt.`,
  'worth-asking': ({ organisations: ids, paid, on }) => {
    const help = `${organisations(ids, on)} kan hjälpa till.`;
    return paid.length > 0 ? `${help} ${organisations(paid, on)} tar betalt.` : help;
  },
  'names-supported-actor': () => 'Vilken skånsk aktör ger besöket stöd? Skriv det gärna.',
  'short-lead-time': ({ days, usual }) =>
    `Framförhållningen är ${days}${NBSP}${days === 1 ? 'dag' : 'dagar'}. Under ${usual}${NBSP}dagar är kort för en nationell delegation.`,
  'region-alone': ({ hasDeclined }) =>
    hasDeclined
      ? 'De tillfrågade har avböjt. Flera skånska aktörer bör vara med: fråga någon till.'
      : 'Region Skåne är ensam. Flera skånska aktörer bör vara med, till exempel en kommun eller en näringslivsorganisation.',
  'no-university': ({ ask }) =>
    `Inget lärosäte är tillfrågat. Där det forskas bör något vara med: ${organisations(ask)}.`,
  'foreign-co-organiser': ({ name }) =>
    `${name} är medarrangör från ett annat land. Gemensamma satsningar i Kina med utländska parter prioriteras inte.`,
  'priorities-unanswered': () =>
    'Det bör vara klart hur Skånes prioriteringar tillvaratas och hur de syns. Svara på de två frågorna.',
  'priorities-outcome': () =>
    'Hur Skånes prioriteringar togs till vara bör stå här innan det avslutas.',
  'engage-others': ({ place }) =>
    `Besök från ${province(place)} engagerar även andra skånska aktörer. Fråga någon innan det avslutas.`,
  'risk-checklist': () =>
    'Utöver 2012 års strategi, gå igenom före resan: exportkontroll, känslig forskning, personuppgifter och utrustning, gåvor och vem som betalar.',
  deviation: ({ reason }) => `”${reason}”`,
  'required-to-confirm': ({ missing }) =>
    `${fields(missing)}, innan det kan bekräftas. Du kan fylla i det senare.`,
});

export const adviceSv = (words: AdviceWords) => ({
  /** Beside the themes of a record (S16). */
  purpose: (purposes: readonly Purpose[]) =>
    `syfte: ${list(purposes.map((id) => purposeNames[id]))}`,
  title: (version: string) => `Det här följer av Kinastrategin ${version}`,
  weights: {
    required: 'Krävs',
    consider: 'Tänk på',
    'led-by': 'Leds av',
    'good-to-know': 'Bra att veta',
  } satisfies Record<Weight, string> as Record<Weight, string>,
  /** In place of a weight, before the reason why a warning was passed. */
  deviation: 'Avsteg',
  priority: (place: string) => `${place}, huvudprioritering`,
  more: (count: number) => (count === 1 ? 'och 1 till' : `och ${count} till`),
  notes: notesSv(words),
});
export type AdviceTexts = ReturnType<typeof adviceSv>;
