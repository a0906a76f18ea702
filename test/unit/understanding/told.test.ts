import assert from 'node:assert/strict';
import { readPeriod } from '../../../src/understanding/dates.ts';

/** A Monday in November. */
const today = '2026-11-23';

const years = (text: string): string => {
  const read = readPeriod(text, { today });
  if (read?.kind === 'period') return read.firstDay.slice(0, 4);
  return read?.kind === 'choice'
    ? read.periods.map(({ firstDay }) => firstDay.slice(0, 4)).join(' or ')
    : (read?.kind ?? 'nothing');
};

describe('the year of a day that was said without one', () => {
  for (const [text, expected] of [
    ['Xi’an-gänget var här 28-30 oktober. 7 personer', '2026'],
    ['Efterregistrering. 28/10–30/10. Xi’an Jiaotong', '2026'],
    ['Resan som genomfördes den 26–30 oktober blev aldrig inlagd', '2026'],
    ['vi hade besök 14 april', '2026'],
    ['de kommer 28 oktober', '2027'],
    ['besök 14 april', '2027'],
    ['Träffade Li Wei i Lund. De kommer 14 april', '2027'],
    ['We received a letter; they plan to come 14 April', '2027'],
  ] as const) {
    it(`is ${expected}: "${text}"`, () => assert.equal(years(text), expected));
  }

  for (const text of [
    'besök från Macau 6–8 oktober',
    'mässa i Canton v 42',
    'glömde registrera besöket 28 november',
    'besök 14 april. Vi hade så trevligt med dem',
  ]) {
    it(`is asked about: "${text}"`, () => assert.match(years(text), /^\d{4} or \d{4}$/u));
  }
});
