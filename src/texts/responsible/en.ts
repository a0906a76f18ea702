import type { ResponsibleTexts } from './sv.ts';

export const responsibleEn: ResponsibleTexts = {
  given: (number, name) => `${number}: ${name} is the responsible officer now and has been told.`,
  taken: (number) => `${number}: you are the responsible officer now.`,
  toWhom: (number) =>
    `Who is to be the responsible officer of ${number}? For example ‘change the officer of ${number} to Omar’.`,
};
