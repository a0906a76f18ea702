/** What is said about what cannot be sent or taken in, in Swedish. */

/** Whom something did not reach, and the numbers of what it is about; '' where there is none. */
interface Undelivered {
  readonly person: string;
  readonly request: string;
  readonly point: string;
  readonly number: string;
}

export const sendingSv = {
  /** To the unit, of a message that was given up. */
  undelivered: ({ person, request, point, number }: Undelivered) =>
    `Kortet om ${request || point || number} nådde inte ${person}: Teams tog inte emot det, och det skickas inte fler gånger. Ta kontakt på annat sätt.`,
};

export type SendingTexts = typeof sendingSv;
