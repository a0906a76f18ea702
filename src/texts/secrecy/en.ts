/** What is said of a delegation with a secrecy mark, in English. */

import type { SecrecyTexts } from './sv.ts';

export const secrecyEn: SecrecyTexts = {
  state: 'Secrecy mark',
  heading: 'The content is not shown here',
  marked: 'has a secrecy mark',
  elsewhere: (number) => `${number} has a secrecy mark and is shown only in your own chat.`,
  fromPerson: (number) =>
    `${number} has a secrecy mark. Only the responsible officer, the unit, the secretary, and GRIP while it decides can see it.`,
  mayNotOwn: (number, name) =>
    `${name} cannot see ${number}, which has a secrecy mark. Choose someone who can, or remove the mark first.`,
};
