import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  dayAt,
  daysBetween,
  instantAt,
  isDay,
  weekday,
} from '../../../src/domain/days.ts';

const STOCKHOLM = 'Europe/Stockholm';
const zones = [STOCKHOLM, 'Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'];
const day = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addDays('2010-01-01', days));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('a day', () => {
  for (const [text, expected] of [
    ['2027-03-12', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-3-12', false],
    ['12/3', false],
    ['', false],
    ['2027-03-12T00:00', false],
  ] as const) {
    it(`"${text}" is ${expected ? 'one' : 'none'}`, () => {
      assert.equal(isDay(text), expected);
    });
  }

  it('some days later is that many days away, over months, years and leap days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        const to = addDays(from, days);
        assert.ok(isDay(to));
        assert.equal(daysBetween(from, to), days);
        assert.equal(addDays(to, -days), from);
        assert.equal(to > from, days > 0);
      }),
    );
  });

  it('is the same day of the week seven days later', () => {
    fc.assert(fc.property(day, (date) => assert.equal(weekday(date), weekday(addDays(date, 7)))));
  });

  it('is a Monday, 1, and a Sunday, 7', () => {
    assert.deepEqual([weekday('2027-01-11'), weekday('2027-01-17')], [1, 7]);
  });
});

describe('the day at an instant', () => {
  for (const [instant, zone, expected] of [
    ['2027-01-14T22:59:59.999Z', STOCKHOLM, '2027-01-14'],
    ['2027-01-14T23:00:00.000Z', STOCKHOLM, '2027-01-15'],
    ['2027-07-14T21:59:59.000Z', STOCKHOLM, '2027-07-14'],
    ['2027-07-14T22:00:00.000Z', STOCKHOLM, '2027-07-15'],
    ['2026-12-31T22:59:59.000Z', STOCKHOLM, '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', STOCKHOLM, '2027-01-01'],
    ['2026-12-31T15:59:59.000Z', 'Asia/Shanghai', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', 'Asia/Shanghai', '2027-01-01'],
  ] as const) {
    it(`${instant} in ${zone} is ${expected}`, () => {
      assert.equal(dayAt(instant, zone), expected);
      assert.equal(dayAt(Date.parse(instant), zone), expected);
    });
  }
});

describe('the instant of a day and time', () => {
  for (const [date, clock, zone, expected] of [
    ['2027-01-15', '08:00', STOCKHOLM, '2027-01-15T07:00:00.000Z'],
    ['2027-07-15', '08:00', STOCKHOLM, '2027-07-15T06:00:00.000Z'],
    // Clocks go forward on 28 March and back on 31 October 2027.
    ['2027-03-28', '01:59', STOCKHOLM, '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', STOCKHOLM, '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '01:59', STOCKHOLM, '2027-10-30T23:59:00.000Z'],
    ['2027-10-31', '03:00', STOCKHOLM, '2027-10-31T02:00:00.000Z'],
    ['2027-01-01', '00:00', STOCKHOLM, '2026-12-31T23:00:00.000Z'],
    ['2027-01-01', '00:00', 'Asia/Shanghai', '2026-12-31T16:00:00.000Z'],
  ] as const) {
    it(`${date} ${clock} in ${zone} is ${expected}`, () => {
      assert.equal(instantAt(date, clock, zone), expected);
    });
  }

  it('lies on that day and shows that time, but for the hour that clocks skip', () => {
    fc.assert(
      fc.property(day, time, fc.constantFrom(...zones), (date, clock, zone) => {
        const instant = instantAt(date, clock, zone);
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          hour: '2-digit',
          minute: '2-digit',
        }).format(new Date(instant));
        if (shown === clock) assert.equal(dayAt(instant, zone), date);
        else assert.ok(isSkipped(date, clock, zone), `${date} ${clock} ${zone} shows ${shown}`);
      }),
      { numRuns: 500 },
    );
  });

  it('is as wide as every other, so that text sorts as time', () => {
    fc.assert(
      fc.property(day, time, (date, clock) => {
        assert.match(instantAt(date, clock, STOCKHOLM), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }),
    );
  });
});

/** True when the hours between three and nine hours around it are fewer than they should be. */
function isSkipped(date: string, clock: string, zone: string): boolean {
  const [hour = 0] = clock.split(':').map(Number);
  const at = (hours: number) => String(Math.min(Math.max(hours, 0), 23)).padStart(2, '0');
  const before = Date.parse(instantAt(date, `${at(hour - 3)}:00`, zone));
  const after = Date.parse(instantAt(date, `${at(hour + 3)}:00`, zone));
  const shown = Number(at(hour + 3)) - Number(at(hour - 3));
  return after - before < shown * 3_600_000;
}
