import assert from 'node:assert/strict';
import { cite, rowsText } from '../../../src/texts/cite.ts';
import {
  formatDay,
  formatList,
  formatNumber,
  formatPeriod,
  formatPeriodBriefly,
  formatPeriodWithWeekdays,
  formatTime,
  formatWeekday,
  type Language,
  shorten,
} from '../../../src/texts/format.ts';

/** A no-break space is written `°` in the tables. */
const marked = (text: string) => text.replaceAll('\u00A0', '°');

type Rows = readonly (readonly [
  what: string,
  write: (language: Language) => string,
  sv: string,
  en: string,
])[];

function table(rows: Rows): void {
  for (const [what, write, sv, en] of rows) {
    it(`${what}: ${sv} / ${en}`, () => {
      assert.deepEqual([marked(write('sv')), marked(write('en'))], [sv, en]);
    });
  }
}

const span = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });

describe('days and periods as they are written', () => {
  table([
    ['a day', (l) => formatDay(l, '2027-03-12'), '12°mars 2027', '12°March 2027'],
    ['a day within the year', (l) => formatDay(l, '2027-05-01', { year: false }), '1°maj', '1°May'],
    [
      'a weekday',
      (l) => formatWeekday(l, '2027-03-12'),
      'fredag 12°mars 2027',
      'Friday 12°March 2027',
    ],
    [
      'a Sunday',
      (l) => formatWeekday(l, '2027-02-28', { year: false }),
      'söndag 28°februari',
      'Sunday 28°February',
    ],
    [
      'one day',
      (l) => formatPeriod(l, span('2027-03-12', '2027-03-12')),
      '12°mars 2027',
      '12°March 2027',
    ],
    [
      'within a month',
      (l) => formatPeriod(l, span('2027-03-12', '2027-03-14')),
      '12–14°mars 2027',
      '12–14°March 2027',
    ],
    [
      'over a month',
      (l) => formatPeriod(l, span('2027-02-28', '2027-03-03')),
      '28°februari–3°mars 2027',
      '28°February to 3°March 2027',
    ],
    [
      'over a year',
      (l) => formatPeriod(l, span('2027-12-28', '2028-01-03')),
      '28°december 2027–3°januari 2028',
      '28°December 2027 to 3°January 2028',
    ],
    [
      'without the year',
      (l) => formatPeriod(l, span('2027-03-12', '2027-03-14'), { year: false }),
      '12–14°mars',
      '12–14°March',
    ],
    [
      'a month a year apart',
      (l) => formatPeriod(l, span('2027-03-12', '2028-03-14')),
      '12°mars 2027–14°mars 2028',
      '12°March 2027 to 14°March 2028',
    ],
    [
      'on a button',
      (l) => formatPeriodBriefly(l, span('2027-03-12', '2027-03-14')),
      '12–14°mars',
      '12–14°March',
    ],
    [
      'on a button, over a month',
      (l) => formatPeriodBriefly(l, span('2027-09-28', '2027-10-03')),
      '28°sep–3°okt',
      '28°Sep to 3°Oct',
    ],
    [
      'with weekdays',
      (l) => formatPeriodWithWeekdays(l, span('2027-03-12', '2027-03-14')),
      'fre°12 – sön°14°mars 2027',
      'Fri°12 – Sun°14°March 2027',
    ],
    [
      'with weekdays, one day',
      (l) => formatPeriodWithWeekdays(l, span('2027-03-12', '2027-03-12')),
      'fredag 12°mars 2027',
      'Friday 12°March 2027',
    ],
    [
      'with weekdays, over a month',
      (l) => formatPeriodWithWeekdays(l, span('2027-02-28', '2027-03-03')),
      'sön°28°februari – ons°3°mars 2027',
      'Sun°28°February – Wed°3°March 2027',
    ],
    [
      'with weekdays, over a year',
      (l) => formatPeriodWithWeekdays(l, span('2027-12-28', '2028-01-03')),
      'tis°28°december 2027 – mån°3°januari 2028',
      'Tue°28°December 2027 – Mon°3°January 2028',
    ],
  ]);
});

describe('numbers, lists and times as they are written', () => {
  const at = '2027-01-15T07:00:00.000Z';
  const inSummer = '2027-07-15T11:30:00.000Z';
  table([
    ['nought', (l) => formatNumber(l, 0), '0', '0'],
    ['hundreds', (l) => formatNumber(l, 999), '999', '999'],
    ['thousands', (l) => formatNumber(l, 12_500), '12°500', '12,500'],
    ['millions', (l) => formatNumber(l, 1_234_567), '1°234°567', '1,234,567'],
    ['below nought', (l) => formatNumber(l, -12_500), '−12°500', '−12,500'],
    ['no thing', (l) => formatList(l, []), '', ''],
    ['one thing', (l) => formatList(l, ['A']), 'A', 'A'],
    ['two things', (l) => formatList(l, ['A', 'B']), 'A och B', 'A and B'],
    ['three things', (l) => formatList(l, ['A', 'B', 'C']), 'A, B och C', 'A, B and C'],
    ['a winter morning', (l) => formatTime(l, at, 'Europe/Stockholm'), 'kl.°8.00', '08:00'],
    [
      'a summer afternoon',
      (l) => formatTime(l, inSummer, 'Europe/Stockholm'),
      'kl.°13.30',
      '13:30',
    ],
    [
      'midnight',
      (l) => formatTime(l, '2027-01-14T23:00:00.000Z', 'Europe/Stockholm'),
      'kl.°0.00',
      '00:00',
    ],
  ]);
});

describe('a text cut to fit', () => {
  for (const [text, most, expected] of [
    ['kort', 10, 'kort'],
    ['precis tio', 10, 'precis tio'],
    ['ett två tre fyra', 12, 'ett två tre…'],
    ['sammanträdesprotokoll', 10, 'sammanträ…'],
    ['中文中文中文', 4, '中文中…'],
  ] as const) {
    it(`"${text}" in ${most} letters is "${expected}"`, () => {
      assert.equal(shorten(text, most), expected);
      assert.ok([...shorten(text, most)].length <= most);
    });
  }
});

describe('rows as they are cited', () => {
  for (const [rows, text, whole] of [
    [[], '', ''],
    [['S64'], 'S64', '(Samarbetsavtal, S64)'],
    [['S2', 'S3', 'S4'], 'S2–S4', '(Bakgrund och syfte, S2–S4)'],
    [['S32', 'S33'], 'S32–S33', '(Ansvar i Region Skånes tjänstemannaorganisation, S32–S33)'],
    [['S2', 'S3', 'S4', 'S66', 'S68'], 'S2–S4, S66, S68', '(Bakgrund och syfte, S2–S4, S66, S68)'],
    [['S10', 'S61'], 'S10, S61', '(Fokusområden, S10, S61)'],
    [['S999'], 'S999', '(S999)'],
  ] as const) {
    it(`${rows.join(', ') || 'no row'} is ${whole || 'nothing'}`, () => {
      assert.equal(rowsText(rows), text);
      assert.equal(cite('2012', rows), whole);
    });
  }
});
