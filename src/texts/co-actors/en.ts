/** What is said about co-actors and the invitation to them, in English. */

import type { DelegationKind } from '../../domain/delegation.ts';
import type { CoActorTexts } from './sv.ts';

const occasion: Record<DelegationKind, (whom: string, place: string) => string> = {
  visit: (whom, place) => `Skåne is receiving visitors from ${whom}${at(place)}`,
  trip: (whom, place) => `Region Skåne is planning a trip to ${whom}${at(place)}`,
  activity: (whom, place) => `Region Skåne is planning an activity with ${whom}${at(place)}`,
};

const at = (place: string) => place && `, ${place}`;

const itself: Record<DelegationKind, string> = {
  visit: 'the visit',
  trip: 'the trip',
  activity: 'the activity',
};

export const coActorsEn: CoActorTexts = {
  noted: {
    asked: (name) => `${name} is noted as asked.`,
    joined: (name) => `${name} is noted as taking part.`,
    declined: (name) => `${name} is noted as having declined.`,
  },
  whichActor: (number) => `Who is it? Write for example ‘Lund University has joined ${number}’.`,
  title: (to) => `Invitation to ${to}`,
  state: 'Draft of a letter',
  question: 'Copy the text and send it yourself.',
  footer:
    'The bot sends nothing. The text names no participants, and nothing that people have written in words of their own.',
  to: 'To',
  language: 'Language',
  languages: { sv: 'Swedish', en: 'English' },
  text: 'The text',
  again: 'Write the text anew',
  write: 'Write an invitation',
  none: 'No actor has been asked yet. Write for example ‘ask Lund University to join’.',
  invitation: ({ to, kind, whom, place, when, themes, host, from }) =>
    [
      'Hello,',
      `${occasion[kind](whom, place)}${when ? `, ${when}` : ''}.${themes ? ` The subject is ${themes}.` : ''}${host && kind === 'visit' ? ` The host is ${host}.` : ''}`,
      `We would like several actors in Skåne to take part. Would ${to} like to join? You are welcome to answer with the name of a contact, and with what ${itself[kind]} could give.`,
      `Kind regards\n${from}\nRegion Skåne`,
    ].join('\n\n'),
};
