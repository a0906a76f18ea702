/** What is said about what cannot be sent or taken in, in English. */

import type { SendingTexts } from './sv.ts';

export const sendingEn: SendingTexts = {
  undelivered: ({ person, request, point, number }) =>
    `The card for ${request || point || number} did not reach ${person}: Teams did not accept it, and it is not sent again. Make contact another way.`,
};
