/** What is said when something is meant without being named, in English. */

import { formatList } from '../format.ts';
import type { hearingSv } from './sv.ts';

export const hearingEn: typeof hearingSv = {
  noVoteWaits: 'No matter in GRIP is waiting for your answer.',
  alsoWaiting: (numbers) =>
    `${formatList('en', numbers)} ${numbers.length === 1 ? 'is' : 'are'} also waiting for your answer.`,
  nothingToUndo:
    'There is no draft to take back. A delegation is changed in your own words, for example ‘change D-2027-014 to 8 people’.',
};
