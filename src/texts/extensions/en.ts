/** What is said in Teams' own search and dialogs, in English. */

import { formatDay, formatNumber, NBSP } from '../format.ts';
import type { ExtensionTexts } from './sv.ts';

export const extensionsEn: ExtensionTexts = {
  commands: {
    'search-delegations': {
      title: 'Find delegation',
      description: 'Find a delegation and share its card in the conversation',
    },
    'register-message': {
      title: 'Register delegation',
      description: 'Turn the message into a delegation',
    },
  },
  dialogTitle: 'Delegation',
  parameter: { title: 'Search', description: 'Place, organisation, number, theme or month' },
  noneFound: 'No delegation fits that. Search for a place, an organisation or a number.',
  onlySecret: (count) =>
    count === 1
      ? 'The one that fits has a secrecy mark and cannot be shared.'
      : `The ${count} that fit have a secrecy mark and cannot be shared.`,
  sharedBy: (name, date) => `Shared by ${name}. This is how it stood on ${formatDay('en', date)}.`,

  linkTitle: (sender, date) =>
    sender
      ? `Message from ${sender}, ${formatDay('en', date)}`
      : `Message, ${formatDay('en', date)}`,
  check: (missing) => (missing ? `Is this right? This is missing: ${missing}.` : 'Is this right?'),
  source: {
    read: 'The fields are filled in from the message.',
    cut: (letters) =>
      `The message is long. The fields are filled in from its first ${formatNumber('en', letters)}${NBSP}characters.`,
    nothing: 'The message says nothing of a visit or a trip. Fill in what you know.',
    empty: 'The message has no text, only an image or an attachment. Fill in what you know.',
  },
  alreadyRegistered: (no, name) => `The message is already registered as ${no}, by ${name}.`,
  noSuchCommand: 'I cannot do that. Update the app in Teams and try again.',
};
