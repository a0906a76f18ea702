/** What is said of a delegation with a secrecy mark, in English. */

import { SHOWN_DAYS } from '../../domain/secrecy.ts';
import { NBSP } from '../format.ts';
import type { SecrecyTexts } from './sv.ts';

export const secrecyEn: SecrecyTexts = {
  state: 'Secrecy mark',
  heading: 'The content is not shown here',
  marked: 'has a secrecy mark',
  elsewhere: (number) => `${number} has a secrecy mark and is shown only in your own chat.`,
  fromPerson: (number) =>
    `${number} has a secrecy mark. Only the responsible officer, the unit, the secretary, and GRIP while it decides can see it.`,
  covers: (number) =>
    `The card that stood here named ${number}, which has a secrecy mark now. Ask again to see what you can.`,
  hides: (count) => {
    const known =
      count === 0
        ? 'No card in anyone else’s chat or in a channel names it.'
        : count === 1
          ? 'One card in someone else’s chat or in a channel names it and is replaced.'
          : `${count}${NBSP}cards in other people’s chats and in channels name it and are replaced.`;
    return `${known} I cannot reach what is older than ${SHOWN_DAYS}${NBSP}days, or what someone has shared or copied themselves.`;
  },
  mayNotOwn: (number, name) =>
    `${name} cannot see ${number}, which has a secrecy mark. Choose someone who can, or remove the mark first.`,
};
