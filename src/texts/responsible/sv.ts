/** What is said when a delegation gets another responsible officer. */
export const responsibleSv = {
  given: (number: string, name: string) =>
    `${number}: ${name} är ansvarig handläggare nu och har fått veta det.`,
  taken: (number: string) => `${number}: du är ansvarig handläggare nu.`,
  toWhom: (number: string) =>
    `Vem ska vara ansvarig handläggare för ${number}? Skriv till exempel ”byt handläggare för ${number} till Omar”.`,
};
export type ResponsibleTexts = typeof responsibleSv;
