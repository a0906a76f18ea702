import assert from 'node:assert/strict';
import { addDays } from '../../../src/domain/days.ts';
import {
  checkHeadcount,
  checkName,
  checkPeriod,
  checkText,
  MOST_DAYS_AHEAD,
  MOST_DAYS_BACK,
  MOST_NAME,
  MOST_PEOPLE,
  MOST_PERIOD_DAYS,
  MOST_TEXT,
} from '../../../src/domain/limits.ts';
import { Refusal, type RefusalCode } from '../../../src/domain/refusal.ts';

const TODAY = '2027-01-11';
const span = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });

function refuses(check: () => unknown, code: RefusalCode): void {
  assert.throws(check, (error) => error instanceof Refusal && error.code === code);
}

describe('a name', () => {
  it('is trimmed, and its spaces are one', () => {
    assert.equal(checkName('  Tianjin \n Cancer\u00A0 Hospital '), 'Tianjin Cancer Hospital');
  });

  it('may be as long as the limit, counted as a reader counts', () => {
    const longest = '津'.repeat(MOST_NAME);
    assert.equal(checkName(longest), longest);
    assert.equal(checkName('😀'.repeat(MOST_NAME)).length, MOST_NAME * 2);
    refuses(() => checkName('x'.repeat(MOST_NAME + 1)), 'name-too-long');
  });
});

describe('a text', () => {
  it('keeps its lines and may be as long as the limit', () => {
    assert.equal(checkText(' två\nrader '), 'två\nrader');
    assert.equal(checkText('x'.repeat(MOST_TEXT)).length, MOST_TEXT);
    refuses(() => checkText('x'.repeat(MOST_TEXT + 1)), 'name-too-long');
  });
});

describe('a period', () => {
  const start = '2027-03-12';
  for (const [what, period, code] of [
    ['one day', span(start, start), undefined],
    ['some days', span(start, '2027-03-14'), undefined],
    ['the longest', span(start, addDays(start, MOST_PERIOD_DAYS - 1)), undefined],
    ['a day longer', span(start, addDays(start, MOST_PERIOD_DAYS)), 'period-too-long'],
    ['the end before the start', span(start, '2027-03-11'), 'period-reversed'],
    ['a day that is none', span('2027-02-30', '2027-03-01'), 'not-a-day'],
    ['words for a day', span(start, 'fredag'), 'not-a-day'],
    [
      'the furthest ahead',
      span(addDays(TODAY, MOST_DAYS_AHEAD), addDays(TODAY, MOST_DAYS_AHEAD)),
      undefined,
    ],
    [
      'a day further',
      span(addDays(TODAY, MOST_DAYS_AHEAD + 1), addDays(TODAY, MOST_DAYS_AHEAD + 1)),
      'period-too-far',
    ],
    ['long ago', span(addDays(TODAY, -MOST_DAYS_BACK), addDays(TODAY, -MOST_DAYS_BACK)), undefined],
    [
      'too long ago',
      span(addDays(TODAY, -MOST_DAYS_BACK - 1), addDays(TODAY, -MOST_DAYS_BACK)),
      'period-too-far',
    ],
  ] as const) {
    it(`of ${what} is ${code ?? 'right'}`, () => {
      if (code) refuses(() => checkPeriod(period, TODAY), code);
      else assert.deepEqual(checkPeriod(period, TODAY), period);
    });
  }
});

describe('how many people', () => {
  for (const [count, code] of [
    [0, 'too-few-people'],
    [-3, 'too-few-people'],
    [1, undefined],
    [MOST_PEOPLE, undefined],
    [MOST_PEOPLE + 1, 'too-many-people'],
  ] as const) {
    it(`${count} is ${code ?? 'right'}`, () => {
      const headcount = { count, about: false };
      if (code) refuses(() => checkHeadcount(headcount), code);
      else assert.deepEqual(checkHeadcount(headcount), headcount);
    });
  }

  for (const count of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`${count} is no number of people`, () => {
      assert.throws(() => checkHeadcount({ count, about: false }), Refusal);
    });
  }
});
