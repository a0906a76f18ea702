/** What the sentences of the notes need beside what all sentences do. */

export const everyNote = {
  instead: ['invest-in-skane'],
  reason: 'De håller i kontakten sedan 2025.',
  organisations: ['business-sweden', 'vinnova'],
  paid: ['business-sweden'],
  on: '2027-03-12',
  usual: 60,
  hasDeclined: true,
  ask: ['lunds-universitet', 'lth'],
};

export const oneNote = { instead: [], paid: [], hasDeclined: false };
