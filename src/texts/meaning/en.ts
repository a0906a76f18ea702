/** What is asked when a sentence may mean several things, in English. */

import { formatList } from '../format.ts';
import type { meaningSv } from './sv.ts';

export const meaningEn: typeof meaningSv = {
  title: 'What do you mean?',
  state: 'Nothing is done yet',
  newOrKnown: (number) => `Is this something new, or a change of ${number}?`,
  registerOrList: 'Is this to be registered, or do you want to see what there is?',
  nearest: 'Did you mean one of these?',
  takeOver: (name, numbers) =>
    `This is open with ${name}: ${formatList('en', numbers)}. Do you take over all of it?`,
  takeAll: 'Take over all',
  change: (number) => `Change ${number}`,
  register: 'Register a new one',
  list: 'Show the list',
};
