/** What is said in channels, in group chats and in Teams' own dialogs, in English. */

import type { ElsewhereTexts } from './sv.ts';

const howToOpen = 'Search for Delegationsassistenten under Apps in Teams and choose Add';

export const elsewhereEn: ElsewhereTexts = {
  draft: 'The draft is in your own chat. Go on there; only you will see it.',
  draftUnreached: `The draft is kept, but I cannot reach your own chat. ${howToOpen}. Then write ‘continue’ there.`,
  answer: 'The answer is in your own chat.',
  unreached: `I answer this in your own chat, which I cannot reach. ${howToOpen}, and write the same there.`,
  notOpened: `The card is on its way to your own chat with me. Is there no such chat? ${howToOpen}, and the card will come there.`,
  pressInOwnChat:
    'That is done in your own chat. Write the number there and you get a card of your own.',
  welcome:
    'Hello. Mention me here and write for example ‘show delegations’ or a number such as D-2027-001, and I answer in the thread. Drafts, votes and forms come in your own chat. What is written to me may become a public document.',
};
