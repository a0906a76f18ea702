import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/days.ts';
import {
  isPutOff,
  isToEscalate,
  nextAsk,
  nextNudge,
  type ReminderSettings,
} from '../../../src/domain/follow-up.ts';

const settings: ReminderSettings = {
  remindDaysBefore: [7, 0],
  remindDaysAfter: [3, 7, 14],
  remindEveryDaysAfter: 14,
  escalateDaysAfter: 14,
};

const day = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays('2024-01-01', offset));

describe('the next day of reminding', () => {
  const rows = [
    ['long before', '2027-04-01', null, '2027-03-01', '2027-03-25'],
    ['a week before', '2027-04-01', null, '2027-03-25', '2027-04-01'],
    ['on the day', '2027-04-01', null, '2027-04-01', '2027-04-04'],
    ['3 days after', '2027-04-01', null, '2027-04-04', '2027-04-08'],
    ['7 days after', '2027-04-01', null, '2027-04-08', '2027-04-15'],
    ['14 days after', '2027-04-01', null, '2027-04-15', '2027-04-29'],
    ['long after', '2027-04-01', null, '2027-08-01', '2027-08-05'],
    ['put off', '2027-04-01', '2027-03-30', '2027-03-26', '2027-03-30'],
    ['put off past some days', '2027-04-01', '2027-04-10', '2027-03-26', '2027-04-10'],
    ['put off until a day that has come', '2027-04-01', '2027-03-20', '2027-03-20', '2027-03-25'],
  ] as const;
  for (const [name, due, snoozedTo, after, expected] of rows) {
    it(`${name} is ${expected}`, () => {
      assert.equal(nextNudge(settings, { due, snoozedTo }, after), expected);
    });
  }

  it('always comes after the day it is asked on', () => {
    fc.assert(
      fc.property(day, fc.option(day), day, (due, snoozedTo, after) => {
        assert.ok(nextNudge(settings, { due, snoozedTo }, after) > after);
      }),
    );
  });

  it('of an overdue point comes within 14 days, unless it is put off', () => {
    fc.assert(
      fc.property(day, fc.nat(2000), (due, late) => {
        const after = addDays(due, late);
        const next = nextNudge(settings, { due, snoozedTo: null }, after);
        assert.ok(daysBetween(after, next) <= 14);
      }),
    );
  });

  it('is the day it was put off to, whatever else was planned', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 400 }), (due, after, days) => {
        const snoozedTo = addDays(after, days);
        assert.equal(nextNudge(settings, { due, snoozedTo }, after), snoozedTo);
        assert.ok(isPutOff({ snoozedTo }, after));
        assert.ok(!isPutOff({ snoozedTo }, snoozedTo));
      }),
    );
  });

  it('of the question for points follows the first time it was put', () => {
    const asked = ['2027-03-15'];
    while (asked.length < 6) asked.push(nextAsk(settings, '2027-03-15', asked.at(-1) ?? ''));
    assert.deepEqual(
      asked.map((date) => daysBetween('2027-03-15', date)),
      [0, 3, 7, 14, 28, 42],
    );
  });
});

describe('telling the unit of a point', () => {
  const open = { status: 'open', due: '2027-04-01', escalatedOn: null } as const;
  const rows = [
    ['13 days late', open, '2027-04-14', false],
    ['14 days late', open, '2027-04-15', true],
    ['a year late', open, '2028-04-15', true],
    ['told already', { ...open, escalatedOn: '2027-04-15' }, '2027-04-16', false],
    ['done', { ...open, status: 'done' as const }, '2027-04-15', false],
    ['dropped', { ...open, status: 'dropped' as const }, '2027-04-15', false],
  ] as const;
  for (const [name, point, today, expected] of rows) {
    it(`${name}: ${expected ? 'is due' : 'is not due'}`, () => {
      assert.equal(isToEscalate(settings, point, today), expected);
    });
  }

  it('an open point has been told of, or is due, from the 14th day on', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 14, max: 2000 }), (due, late) => {
        assert.ok(isToEscalate(settings, { ...open, due }, addDays(due, late)));
      }),
    );
  });
});
