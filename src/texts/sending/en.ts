/** What is said about what cannot be sent or taken in, in English. */

import { NBSP } from '../format.ts';
import type { SendingTexts } from './sv.ts';

export const sendingEn: SendingTexts = {
  open: 'Open',
  cut: 'Long texts are shortened here, but everything is saved.',
  tooLarge:
    'A card in Teams has no room for all of this, but it is saved. Write what you want to change in your own words, one thing at a time.',
  tooMany: (most) =>
    `More than ${most}${NBSP}messages came in a minute. What you write and press now is not read and changes nothing. Go on in a minute.`,
  undelivered: ({ person, request, point, number }) =>
    `The card for ${request || point || number} did not reach ${person}: Teams did not accept it, and it is not sent again. Make contact another way.`,
  listUndelivered: ({ person, point }) =>
    `The list of the morning did not reach ${person}: Teams did not accept it, so there was no reminder of ${point}. The next working day brings a new list. If it is urgent, make contact another way.`,
};
