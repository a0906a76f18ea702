import { delegationCard } from '../cards/delegation.ts';
import { whomText } from '../cards/describe.ts';
import type { DelegationView } from '../domain/views.ts';
import { formatPeriod, shorten } from '../texts/format.ts';
import { placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { readFilter } from '../understanding/read-filter.ts';
import type { SearchExtension } from './extension.ts';

/** Letters of a row; Teams shows no more. */
const MOST_ROW = 80;

/** Finds delegations to share in a conversation; before anything is typed, what is coming. */
export const searchDelegations: SearchExtension = {
  id: 'search-delegations',
  kind: 'search',
  needs: 'read',
  run: async ({ t, person, today, timeZone }, services, { text, skip }) => {
    // One page is all there is: who wants more says more.
    if (skip > 0) return { found: [] };
    const { filter } = readFilter(text, { today, language: t.language });
    const { views, secret } = await services.findToShare(person, filter);
    if (views.length === 0) {
      return { text: secret > 0 ? t.extensions.onlySecret(secret) : t.extensions.noneFound };
    }
    const lead = t.extensions.sharedBy(person.name, today);
    const found = views.map((view) => ({
      ...rowOf(t, view),
      card: delegationCard(t, view, { timeZone, lead, isPersonal: false }),
    }));
    return { found };
  },
};

function rowOf(t: Texts, { delegation, stage }: DelegationView) {
  const { number, kind, period, place } = delegation;
  const when = period ? formatPeriod(t.language, period) : t.labels.notSetYet;
  return {
    title: shorten(`${number} ${whomText(t, delegation)}`, MOST_ROW),
    text: [t.stage(stage, kind), placeText(t.language, place), when].join(' · '),
  };
}
