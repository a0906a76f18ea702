import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNewOwner, readPoints } from '../../../src/understanding/read-point.ts';

const people = [
  { id: 'megan', name: 'Megan Bowen' },
  { id: 'omar', name: 'Omar Haddad' },
  { id: 'ek', name: 'Anna Ek' },
  { id: 'lind', name: 'Anna Lind' },
  { id: 'karin', name: 'Karin Åkesson' },
];

/** Monday 15 March 2027. */
const today = '2027-03-15';

function short(text: string, language: 'sv' | 'en'): readonly string[] {
  return readPoints(text, { today, language, people }).map(({ text: what, owner, due }) => {
    const who =
      owner.kind === 'person'
        ? owner.id
        : owner.kind === 'which'
          ? owner.ids.join('/')
          : owner.kind === 'unknown'
            ? `? ${owner.said}`
            : 'writer';
    const when =
      due.kind === 'day'
        ? due.day
        : due.kind === 'choice'
          ? due.days.join('/')
          : due.kind === 'none'
            ? '-'
            : `${due.kind} ${due.said}`;
    return `${what} | ${who} | ${when}`;
  });
}

const swedish = [
  [
    'Skicka kontaktlistan till Tianjin senast 1 april, Megan',
    'Skicka kontaktlistan till Tianjin | megan | 2027-04-01',
  ],
  ['skicka kontaktlistan senast 1 april, @Megan', 'Skicka kontaktlistan | megan | 2027-04-01'],
  ['@Megan skickar listan senast 1 april', 'Skicka listan | megan | 2027-04-01'],
  ['Megan tar kontaktlistan senast 1 april', 'Kontaktlistan | megan | 2027-04-01'],
  ['Megan: boka tolk till fredag', 'Boka tolk | megan | 2027-03-19'],
  ['Boka tolk före 1 april (Omar)', 'Boka tolk | omar | 2027-03-31'],
  ['Boka tolk innan den 1 april, ansvarig: Omar', 'Boka tolk | omar | 2027-03-31'],
  ['Boka tolk, Omar, 1 april', 'Boka tolk | omar | 2027-04-01'],
  ['1 april: boka tolk', 'Boka tolk | writer | 2027-04-01'],
  ['- Boka tolk vecka 14', 'Boka tolk | writer | 2027-04-11'],
  ['1. Boka tolk 1 april', 'Boka tolk | writer | 2027-04-01'],
  ['• Boka tolk på fredag, jag', 'Boka tolk | writer | 2027-03-19'],
  ['Jag tar översättningen senast 2 april', 'Översättningen | writer | 2027-04-02'],
  ['Ring Omar om avtalet senast 1 april', 'Ring Omar om avtalet | writer | 2027-04-01'],
  ['Skicka listan till Megan senast 1 april', 'Skicka listan till Megan | writer | 2027-04-01'],
  ['Förbered mötet 12 maj i Lund, Omar', 'Förbered mötet 12 maj i Lund | omar | -'],
  ['Förbered mötet 12 maj senast 1 april, Omar', 'Förbered mötet 12 maj | omar | 2027-04-01'],
  ['Boka tolk', 'Boka tolk | writer | -'],
  ['Boka tolk, Anna', 'Boka tolk | ek/lind | -'],
  ['Boka tolk, Megan och Omar', 'Boka tolk | megan/omar | -'],
  ['Boka tolk senast 1 april, Nisse', 'Boka tolk | ? Nisse | 2027-04-01'],
  ['Boka tolk @Nisse', 'Boka tolk | ? Nisse | -'],
  ['Boka tolk senast 31 april, Megan', 'Boka tolk | megan | impossible 31 april'],
  ['Boka tolk i höst', 'Boka tolk | writer | unclear i höst'],
  ['Boka tolk senast 1 mars 2027', 'Boka tolk | writer | 2027-03-01'],
  ['Boka tolk, ska vara klart senast den 1 april', 'Boka tolk | writer | 2027-04-01'],
  ['LU återkommer om avtalet 5/4', 'LU återkommer om avtalet | writer | 2027-04-05'],
  ['<at>Megan Bowen</at> bokar tolk senast 1 april', 'Boka tolk | megan | 2027-04-01'],
] as const;

const english = [
  [
    'send the contact list to Tianjin by 1 April, @Megan',
    'Send the contact list to Tianjin | megan | 2027-04-01',
  ],
  ['Megan takes the contact list by 1 April', 'The contact list | megan | 2027-04-01'],
  ['Book an interpreter by Friday (Omar)', 'Book an interpreter | omar | 2027-03-19'],
  ['Book an interpreter before 1 April - Omar', 'Book an interpreter | omar | 2027-03-31'],
  ['Book an interpreter on 1 April by Omar', 'Book an interpreter | omar | 2027-04-01'],
  ['call Omar about the agreement', 'Call Omar about the agreement | writer | -'],
  ['Book an interpreter by 5/4', 'Book an interpreter | writer | 2027-04-05/2027-05-04'],
  ["I'll book an interpreter by Friday", "I'll book an interpreter | writer | 2027-03-19"],
  ['I will book an interpreter by Friday', 'Book an interpreter | writer | 2027-03-19'],
  ['Owner: Omar, book a room, due 2 April', 'Book a room | omar | 2027-04-02'],
] as const;

describe('a line that says a follow-up point', () => {
  for (const [language, rows] of [
    ['sv', swedish],
    ['en', english],
  ] as const) {
    for (const [text, expected] of rows) {
      it(`"${text}" is ${expected}`, () => assert.deepEqual(short(text, language), [expected]));
    }
  }

  it('several lines are several points, empty ones none', () => {
    const text =
      '1) Boka tolk senast 1 april, Megan\n\n2) Skicka listan; 3) Tacka LU 2 april\n--\n';
    assert.deepEqual(short(text, 'sv'), [
      'Boka tolk | megan | 2027-04-01',
      'Skicka listan | writer | -',
      'Tacka LU | writer | 2027-04-02',
    ]);
  });

  it('any text is read without a throw, however long', () => {
    const read = (text: string) => void readPoints(text, { today, language: 'sv', people });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), read));
    // What took its time by the square of the length would not be done within the test's own limit.
    for (const part of ['senast ', '@Megan ', '1 april ', ',,, ', 'till den ', '(((']) {
      read(part.repeat(2000 / part.length));
    }
  });
});

describe('who takes a point over', () => {
  for (const [text, who] of [
    ['Tvåan tar jag själv, Megan har fullt upp', 'writer'],
    ['Megan har fullt upp, Omar tar tvåan', 'omar'],
    ["Megan is busy, I'll take number two", 'writer'],
    ['byt ansvarig för tvåan till Megan', 'megan'],
  ] as const) {
    it(`is ${who}: "${text}"`, () => {
      const read = readNewOwner(text, people);
      assert.equal(read?.kind === 'person' ? read.id : read?.kind, who);
    });
  }
});
