/** What is said when delegations are looked for, in English. */

import type { DelegationKind } from '../../domain/delegation.ts';
import { formatPeriod } from '../format.ts';
import type { FindingTexts } from './sv.ts';

const aKind: Record<DelegationKind, string> = {
  visit: 'a visit from',
  trip: 'a trip to',
  activity: 'an activity with',
};

export const findingEn: FindingTexts = {
  title: 'Delegations',
  all: 'All delegations',
  none: 'None',
  state: (first, last, total) =>
    first === 1 ? `${last} of ${total}` : `${first}–${last} of ${total}`,
  kinds: { visit: 'Visits', trip: 'Trips', activity: 'Activities', any: 'Delegations' },
  mine: {
    visit: 'Your visits',
    trip: 'Your trips',
    activity: 'Your activities',
    any: 'Your delegations',
  },
  stages: {
    registered: 'registered',
    confirmed: 'confirmed',
    completed: 'completed',
    closed: 'closed',
    cancelled: 'called off',
  },
  tasks: { waiting: 'waiting', 'without-follow-up': 'without follow-up' },
  times: { coming: 'coming', past: 'earlier' },
  since: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  waitingMeans: 'What is not settled, and what begins soon and is not confirmed.',
  drafts: (count) => (count === 1 ? 'You also have a draft.' : `You also have ${count} drafts.`),
  noneFound: 'Nothing was found. Search for less, or show all.',
  noneWaiting: 'Nothing is waiting.',
  noneMine: 'You are not responsible for any delegation.',
  noneYet: 'No delegation is registered yet. Write for example ‘new delegation from Tianjin’.',
  responsible: (name) => `officer ${name}`,
  open: (number) => `Open ${number}`,
  footer:
    'Press a row, or write its number. Search like this: ‘my visits from Guangdong in March’.',
  presets: {
    all: 'Show all',
    mine: 'Mine',
    'this-month': 'This month',
    waiting: 'What is waiting',
    'without-follow-up': 'Without follow-up',
  },
  duplicate: ({ number, kind, whom, period, responsible }) => {
    const when = period ? ` on ${formatPeriod('en', period, { year: false })}` : '';
    return `There is already ${aKind[kind]} ${whom}${when}: ${number}, officer ${responsible}. Is it the same ${kind}?`;
  },
  registerAnother: 'If it is another one, you can register it.',
  openedInstead: 'The draft is kept. Write ‘drafts’ to go on with it or discard it.',
  fromPlace: (place) => `From ${place}`,
  more: 'Show more',
  met: {
    times: (count, latest, except) => {
      const beside = except ? ` besides ${except}` : '';
      const times = (count === 1 ? 'Once' : `${count} times`) + beside;
      return latest ? `${times}, most recently ${latest}.` : `${times}, still to come.`;
    },
    open: (count) =>
      count === 0 ? 'no open points' : count === 1 ? '1 open point' : `${count} open points`,
    none: (whom, except) =>
      except
        ? `I find nothing but ${except} registered with ${whom}.`
        : `I find nothing registered with ${whom}.`,
    near: 'This comes nearest.',
  },
};
