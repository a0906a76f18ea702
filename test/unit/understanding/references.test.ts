import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findReferences } from '../../../src/understanding/references.ts';

function short(text: string): string {
  return findReferences(text)
    .map(
      ({ series, year, number, point }) =>
        `${series}-${year ?? '?'}-${number}${point === undefined ? '' : `/${point}`}`,
    )
    .join(' ');
}

describe('record numbers', () => {
  const rows = [
    ['D-2027-014', 'D-2027-14'],
    ['d-2027-014', 'D-2027-14'],
    ['d 2027 14', 'D-2027-14'],
    ['D2027-014', 'D-2027-14'],
    ['D\u20112027\u2011014', 'D-2027-14'],
    ['D–2027–014', 'D-2027-14'],
    ['D-14', 'D-?-14'],
    ['d-14', 'D-?-14'],
    ['D14', 'D-?-14'],
    ['d 14', 'D-?-14'],
    ['D-14/2', 'D-?-14/2'],
    ['G-2027-003', 'G-2027-3'],
    ['D-2027-014/3', 'D-2027-14/3'],
    ['D-2027-014 / 3', 'D-2027-14/3'],
    ['pol medv för D-14', 'D-?-14'],
    ['visa D-2027-014 och G-2027-003.', 'D-2027-14 G-2027-3'],
    ['d. 12 mars', ''],
    ['den 12 mars', ''],
    ['AD-14', ''],
    ['mötet om G20', ''],
    ['D-vitamin', ''],
    ['12–14 mars 2027', ''],
    ['', ''],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" names ${expected || 'none'}`, () => assert.equal(short(text), expected));
  }

  it('a number reads back, and its id is the one that records bear', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2099 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        (year, number, point) => {
          const id = `D-${year}-${String(number).padStart(3, '0')}`;
          const [found] = findReferences(`punkt ${id}/${point} är klar`);
          assert.equal(found?.id, id);
          assert.equal(found?.point, point);
        },
      ),
    );
  });

  it('any text is read without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findReferences(text)));
    findReferences('d-'.repeat(10_000));
  });
});
