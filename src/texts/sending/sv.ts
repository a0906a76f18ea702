/** What is said about what cannot be sent or taken in, in Swedish. */

import { NBSP } from '../format.ts';

/** Whom something did not reach, and the numbers of what it is about; '' where there is none. */
interface Undelivered {
  readonly person: string;
  readonly request: string;
  readonly point: string;
  readonly number: string;
}

export const sendingSv = {
  open: 'Öppna',
  /** Above a card whose texts have been cut. */
  cut: 'Långa texter är kortade här, men allt är sparat.',
  /** On what is left of a card that is too large. */
  tooLarge:
    'Allt får inte plats på ett kort i Teams, men det är sparat. Skriv det du vill ändra med egna ord, en sak i taget.',
  /** Over the limit of messages a minute; said once, however many more come. */
  tooMany: (most: number) =>
    `Fler än ${most}${NBSP}meddelanden kom på en minut. Det du skriver och klickar nu läses inte och ändrar inget. Fortsätt om en minut.`,
  /** To the unit, of a message that was given up. */
  undelivered: ({ person, request, point, number }: Undelivered) =>
    `Kortet om ${request || point || number} nådde inte ${person}: Teams tog inte emot det, och det skickas inte fler gånger. Ta kontakt på annat sätt.`,
  /** To the unit, of a morning's list that was tried until the day had gone by. */
  listUndelivered: ({ person, point }: Undelivered) =>
    `Morgonens lista nådde inte ${person}: Teams tog inte emot den, så ${point} har inte påmints om. Nästa arbetsdag kommer en ny lista. Är det bråttom, ta kontakt på annat sätt.`,
};

export type SendingTexts = typeof sendingSv;
