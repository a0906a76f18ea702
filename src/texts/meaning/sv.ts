/** What is asked when a sentence may mean several things, in Swedish. */

export const meaningSv = {
  title: 'Vad menar du?',
  state: 'Inget är gjort än',
  newOrKnown: (number: string) => `Är det här något nytt, eller en ändring av ${number}?`,
  registerOrList: 'Ska det här registreras, eller vill du se vad som finns?',
  change: (number: string) => `Ändra ${number}`,
  register: 'Registrera nytt',
  list: 'Visa listan',
};
