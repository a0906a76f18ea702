/** What follows from the strategy, as notes on a card, in English. */

import type { Purpose } from '../../strategy/schema.ts';
import { formatList, NBSP } from '../format.ts';
import { organisationText, placeText } from '../names.ts';
import type { AdviceTexts, AdviceWords, NoteTexts } from './sv.ts';

const list = (items: readonly string[]) => formatList('en', items);
const purposeNames: Record<Purpose, string> = {
  'export-and-investment': 'export and investment',
  'cooperation-and-export': 'joint work and export',
  cooperation: 'closer work together',
};
const organisation = (id: string) => organisationText('en', id);
const organisations = (ids: readonly string[], on?: string) =>
  formatList(
    'en',
    ids.map((id) => organisationText('en', id, on)),
  );
const province = (id: string) => placeText('en', { id });

const notesEn = ({ theme, fields }: AdviceWords): NoteTexts => ({
  'arrangement-in-preparation': ({ place, theme: id, partner }) =>
    `An arrangement on ${theme(id)} with ${province(place)} is in preparation, mainly cancer research with ${organisation(partner)}.`,
  'main-priority': ({ place }) =>
    `${province(place)} is among the main priorities; the agreement dates from 1995.`,
  'potential-studied': ({ place }) =>
    `The potential of Skåne–Guangdong–${province(place)} is being studied; it is not an agreement.`,
  'led-by': ({ lead, with: partner, also }) => {
    const main = partner
      ? `${organisation(lead)}, with ${organisation(partner)}`
      : organisation(lead);
    return also ? `${main}; also ${organisation(also)}.` : `${main}.`;
  },
  'politics-led-by-grip': () => 'GRIP for the political side, through the unit.',
  'led-instead': ({ lead, instead, reason }) => {
    const others = instead.length > 0 ? `, instead of ${organisations(instead)}` : '';
    return `${organisation(lead)}${others}. Reason: ${reason}`;
  },
  'research-partner': ({ partner }) =>
    `${organisation(partner)} has an interest in research and trials. No unit is named as responsible.`,
  'politics-can-decide': () =>
    'The other side is often an authority, so political participation can be decisive. GRIP decides.',
  'outside-priorities': () =>
    'The subject is not among the priorities, but the delegation is welcome.',
  purpose: ({ purposes }) => `The purpose is ${list(purposes.map((id) => purposeNames[id]))}.`,
  'national-priority': ({ sectors }) =>
    `A priority both in Skåne and for Sweden: ${list(sectors.map(theme))}.`,
  'worth-asking': ({ organisations: ids, paid, on }) => {
    const help = `${organisations(ids, on)} can help.`;
    if (paid.length === 0) return help;
    return `${help} ${organisations(paid, on)} ${paid.length === 1 ? 'charges' : 'charge'} for it.`;
  },
  'names-supported-actor': () =>
    'Which actor in Skåne does the visit support? You may write it down.',
  'short-lead-time': ({ days, usual }) =>
    `The lead time is ${days}${NBSP}${days === 1 ? 'day' : 'days'}. Under ${usual}${NBSP}days is short for a national delegation.`,
  'region-alone': ({ hasDeclined }) =>
    hasDeclined
      ? 'Those asked have declined. Several actors in Skåne should take part: ask another.'
      : 'Region Skåne is alone. Several actors in Skåne should take part, such as a municipality or a business organisation.',
  'no-university': ({ ask }) =>
    `No university has been asked. Where there is research one should take part: ${organisations(ask)}.`,
  'foreign-co-organiser': ({ name }) =>
    `${name} is a co-organiser from another country. Joint efforts in China with foreign partners are not a priority.`,
  'priorities-unanswered': () =>
    'How Skåne’s priorities are looked after and seen should be settled. Answer the two questions.',
  'priorities-outcome': () =>
    'How Skåne’s priorities fared should be written down before it is closed.',
  'engage-others': ({ place }) =>
    `Visits from ${province(place)} engage other actors in Skåne too. Ask one before it is closed.`,
  'risk-checklist': () =>
    'Beyond the strategy of 2012, go through before the trip: export control, sensitive research, personal data and equipment, gifts and who pays.',
  deviation: ({ reason }) => `‘${reason}’`,
  'required-to-confirm': ({ missing }) =>
    `${fields(missing)}, before it can be confirmed. You can fill it in later.`,
});

export const adviceEn = (words: AdviceWords): AdviceTexts => ({
  /** Beside the themes of a record (S16). */
  purpose: (purposes) => `purpose: ${list(purposes.map((id) => purposeNames[id]))}`,
  title: (version) => `What follows from the China strategy ${version}`,
  weights: {
    required: 'Required',
    consider: 'Consider',
    'led-by': 'Led by',
    'good-to-know': 'Good to know',
  },
  deviation: 'Deviation',
  priority: (place) => `${place}, a main priority`,
  more: (count) => `and ${count} more`,
  notes: notesEn(words),
});
