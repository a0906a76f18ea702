import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasUnreadDay } from '../../../src/understanding/dates/unread-days.ts';
import { readPeriod } from '../../../src/understanding/dates.ts';
import { fold } from '../../../src/understanding/fold.ts';

/** A Wednesday in week 10. */
const today = '2027-03-10';

describe('days that were not read', () => {
  for (const text of [
    'vi aker pa tisdan',
    'hem i lordags',
    'kommer i februari',
    'den 3 mars kanske',
    'the second of may',
    'programmet 3/4',
    'programmet 22.2',
    'hem den 20',
    'till den 20e',
    'aker hem 20',
    'den tredje, tror jag',
  ]) {
    it(`are heard in "${text}"`, () => {
      assert.equal(hasUnreadDay(text, []), true);
      assert.equal(hasUnreadDay(text, [[0, text.length]]), false);
    });
  }

  for (const text of [
    'den tredje delegationen',
    'the second group',
    'they may march in',
    'oppet 24/7',
    'for 2.5 milj',
    'kl 10.30',
    'version 2.1',
    'inte 3 mars',
    'den 5 personer stora gruppen',
    'the 5th visit',
  ]) {
    it(`are not heard in "${text}"`, () => assert.equal(hasUnreadDay(text, []), false));
  }
});

describe('two times in one sentence', () => {
  const first = [
    ['12 mars', '2027-03-12'],
    ['12–14 april', '2027-04-12'],
    ['17/5', '2027-05-17'],
    ['den 3 juni', '2027-06-03'],
  ] as const;
  const other = [
    ['på tisdan', undefined],
    ['i lördags', undefined],
    ['i augusti', undefined],
    ['hem den 29', '29'],
    ['2/9', '2027-09-02'],
    ['den tredje september', '2027-09-03'],
    ['sista veckan i oktober', undefined],
    ['9.11', undefined],
  ] as const;
  const between = fc.constantFrom(', ', ' och så ', '. Program: ', ', åkte ');

  it('never give a period that leaves one of them out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...first),
        fc.constantFrom(...other),
        between,
        fc.boolean(),
        ([one], [two], joint, isFirst) => {
          const text = isFirst ? `${one}${joint}${two}` : `${two}${joint}${one}`;
          const alone = readPeriod(one, { today, language: 'sv' });
          const read = readPeriod(text, { today, language: 'sv' });
          if (read?.kind !== 'period' || alone?.kind !== 'period') return;
          const isOnlyOne = read.firstDay === alone.firstDay && read.lastDay === alone.lastDay;
          assert.ok(!isOnlyOne, `${text} is taken for ${fold(one)}`);
        },
      ),
    );
  });
});

describe('days that span', () => {
  for (const [text, expected] of [
    ['första till tredje juni', '2027-06-01 2027-06-03'],
    ['andra–fjärde april', '2027-04-02 2027-04-04'],
    ['from the second to the fifth of May', '2027-05-02 2027-05-05'],
    ['femte, sjätte och sjunde april', '2027-04-05 2027-04-07'],
    ['22.4–24.4', '2027-04-22 2027-04-24'],
    ['kommer 22.4. - 24.4. till oss', '2027-04-22 2027-04-24'],
    ['22/4-24/4', '2027-04-22 2027-04-24'],
    ['landar 17 april å åker hem den 20e', '2027-04-17 2027-04-20'],
    ['flyger 6 april och hem 9 april', '2027-04-06 2027-04-09'],
    ['tis 6 april och är tillbaka fre 9 april', '2027-04-06 2027-04-09'],
    ['arrives 12 April, returns 15 April', '2027-04-12 2027-04-15'],
  ] as const) {
    it(`"${text}" is ${expected}`, () => {
      const read = readPeriod(text, { today });
      assert.equal(read?.kind === 'period' && `${read.firstDay} ${read.lastDay}`, expected);
    });
  }

  for (const text of ['kostar 1.5–2.5 mkr', 'kl 9.10–10.12']) {
    it(`"${text}" is no period`, () => assert.equal(readPeriod(text, { today }), undefined));
  }
});
