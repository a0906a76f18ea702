/** What is said when the store does not answer, in English. */

import type { faultsSv } from './sv.ts';

export const faultsEn: typeof faultsSv = {
  notRead: 'I cannot reach the records right now, so nothing was changed. Try again in a moment.',
  notSaved: 'It could not be saved, so nothing was changed. Try again in a moment.',
  draftUnsure: 'It is not certain that it was saved. Write ‘continue’ to see how far you got.',
  card: {
    state: 'Not sure it was saved',
    heading: 'The answer took too long',
    delegation: 'Delegation',
    request: 'Political participation',
    points: 'Follow-up points',
    draft: 'Draft, no number yet',
    other: 'What you pressed',
    button: 'Show what happened',
  },
};
