/** What is asked when a sentence may mean several things, in Swedish. */

import { formatList } from '../format.ts';

export const meaningSv = {
  title: 'Vad menar du?',
  state: 'Inget är gjort än',
  newOrKnown: (number: string) => `Är det här något nytt, eller en ändring av ${number}?`,
  registerOrList: 'Ska det här registreras, eller vill du se vad som finns?',
  nearest: 'Menade du något av det här?',
  takeOver: (name: string, numbers: readonly string[]) =>
    `Det här är öppet hos ${name}: ${formatList('sv', numbers)}. Ska du ta över allt?`,
  takeAll: 'Ta över allt',
  change: (number: string) => `Ändra ${number}`,
  register: 'Registrera nytt',
  list: 'Visa listan',
};
