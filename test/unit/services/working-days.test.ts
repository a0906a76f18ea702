import assert from 'node:assert/strict';
import { readQuietHours, whenToSend } from '../../../src/services/working-days.ts';

const cases: readonly (readonly [quiet: string, at: string, sent: string])[] = [
  // Wednesday 10 March 2027; Stockholm is an hour ahead of UTC.
  ['18:00-08:00', '2027-03-10T07:59', '2027-03-10T08:00'],
  ['18:00-08:00', '2027-03-10T12:00', '2027-03-10T12:00'],
  ['18:00-08:00', '2027-03-10T18:00', '2027-03-11T08:00'],
  ['18:00-08:00', '2027-03-12T18:00', '2027-03-15T08:00'],
  ['12:00-13:00', '2027-03-10T00:30', '2027-03-10T00:30'],
  ['12:00-13:00', '2027-03-10T11:59', '2027-03-10T11:59'],
  ['12:00-13:00', '2027-03-10T12:00', '2027-03-10T13:00'],
  ['12:00-13:00', '2027-03-10T13:00', '2027-03-10T13:00'],
  ['12:00-13:00', '2027-03-10T23:59', '2027-03-10T23:59'],
  ['12:00-13:00', '2027-03-13T10:00', '2027-03-15T00:00'],
  ['00:00-06:00', '2027-03-10T05:00', '2027-03-10T06:00'],
  ['00:00-06:00', '2027-03-10T23:59', '2027-03-10T23:59'],
  ['18:00-00:00', '2027-03-10T17:59', '2027-03-10T17:59'],
  ['18:00-00:00', '2027-03-10T18:00', '2027-03-11T00:00'],
  ['off', '2027-03-13T03:00', '2027-03-13T03:00'],
];

describe('what is sent unasked', () => {
  for (const [quiet, at, sent] of cases) {
    it(`with quiet hours ${quiet} leaves at ${sent} when it is due at ${at}`, () => {
      const instant = Date.parse(`${at}:00+01:00`);
      const when = whenToSend(instant, readQuietHours(quiet), 'Europe/Stockholm');
      assert.equal(new Date(when).toISOString(), new Date(`${sent}:00+01:00`).toISOString());
    });
  }
});
