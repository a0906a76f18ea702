import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMentionedPeople } from '../../../src/understanding/people.ts';

const people = [
  { id: 'megan', name: 'Megan Bowen' },
  { id: 'ek', name: 'Anna Ek' },
  { id: 'lind', name: 'Anna Lind' },
  { id: 'per', name: 'Per Lund' },
  { id: 'omar', name: 'Omar Ali' },
  { id: 'karin', name: 'Karin Maria Berg' },
  { id: 'asa', name: 'Åsa Öberg' },
];

function short(text: string): string {
  return readMentionedPeople(text, people)
    .map((one) => {
      if (one.kind === 'matched') return one.person.id;
      return one.kind === 'ambiguous'
        ? one.people.map(({ id }) => id).join('/')
        : `none ${one.text}`;
    })
    .join(' ');
}

describe('people who are mentioned', () => {
  const rows = [
    ['Megan tar kontaktlistan', 'megan'],
    ['megan tar kontaktlistan', 'megan'],
    ['Skicka kontaktlistan till Tianjin senast 1 april, @Megan', 'megan'],
    ['@megan bowen', 'megan'],
    ['Omars punkter', 'omar'],
    ['Anna', 'ek/lind'],
    ['Anna Ek och Per Lund', 'ek per'],
    ['anna linds punkt', 'lind'],
    ['fråga Per', 'per'],
    ['per person', ''],
    ['Per person', ''],
    ['@per', 'per'],
    ['karin berg', 'karin'],
    ['Karin Maria Berg', 'karin'],
    ['asa oberg', 'asa'],
    ['Åsa', 'asa'],
    ['@Nobody', 'none @Nobody'],
    ['skriv till anna@example.com', 'ek/lind'],
    ['omar@skane.se', 'omar'],
    ['8 personer', ''],
    ['', ''],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" mentions ${expected || 'nobody'}`, () => assert.equal(short(text), expected));
  }

  it('any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void readMentionedPeople(text, people)),
    );
    readMentionedPeople('@Anna '.repeat(10_000), people);
  });
});
