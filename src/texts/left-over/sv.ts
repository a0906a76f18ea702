/** What is said of words that were not taken in, in Swedish. */

export const leftOverSv = {
  /** The words as typed. */
  note: (words: string) =>
    `Det här fick jag inte in: ”${words}”. Skriv det med fältets namn, till exempel ”värd: Lunds kommun”.`,
};
