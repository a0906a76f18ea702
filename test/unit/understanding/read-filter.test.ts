import assert from 'node:assert/strict';
import { type FilterReading, readFilter } from '../../../src/understanding/read-filter.ts';

/** Monday 11 January 2027. */
const today = '2027-01-11';
const march = { from: '2027-03-01', to: '2027-03-31' };
const autumn = { from: '2027-09-01', to: '2027-11-30' };
const gd = { place: 'CN-GD' };
const visit = { kind: 'visit' } as const;
const trip = { kind: 'trip' } as const;

const read: readonly (readonly [text: string, filter: FilterReading])[] = [
  ['visa delegationer', {}],
  ['visa alla delegationer', {}],
  ['mina besök från Guangdong i mars', { mine: true, ...visit, ...gd, ...march }],
  ['my visits from Guangdong in March', { mine: true, ...visit, ...gd, ...march }],
  ['visa delegationer denna månad', { from: '2027-01-01', to: '2027-01-31' }],
  ['delegations this month', { from: '2027-01-01', to: '2027-01-31' }],
  ['vad händer i mars', march],
  ['vilka kommer i höst', { ...visit, ...autumn }],
  ["who's visiting this autumn", { ...visit, ...autumn }],
  ['besök 12–14 mars', { ...visit, from: '2027-03-12', to: '2027-03-14' }],
  ['visa resor v 12', { ...trip, from: '2027-03-22', to: '2027-03-28' }],
  ['delegationer efter 1 mars', { from: '2027-03-02' }],
  ['delegationer 2026', { from: '2026-01-01', to: '2026-12-31' }],
  [
    'genomförda besök förra året',
    { ...visit, stage: 'completed', from: '2026-01-01', to: '2026-12-31' },
  ],
  ['anything from Guangdong', gd],
  ['vem håller i Guangdong', gd],
  ['visa besök från Gaungdong', { ...visit, ...gd }],
  [
    'resor till Kanton inom life science',
    { ...trip, place: 'CN-GD/guangzhou', theme: 'life-science' },
  ],
  ['visits about sustainable cities', { ...visit, theme: 'sustainable-cities' }],
  ['visa besök från Suzhou', { ...visit, words: 'Suzhou' }],
  ['visa besök från Tianjin Cancer Hospital', { ...visit, words: 'Tianjin Cancer Hospital' }],
  ['delegations from Huawei', { words: 'Huawei' }],
  ['visa besök hos LU', { ...visit, words: 'LU' }],
  ['visa delegationer tianj', { words: 'tianj' }],
  ['visa allt som väntar', { task: 'waiting' }],
  ["what's waiting", { task: 'waiting' }],
  ['besök utan uppföljning', { ...visit, task: 'without-follow-up' }],
  ['trips without follow-up', { ...trip, task: 'without-follow-up' }],
  ['besök som inte är uppföljda', { ...visit, task: 'without-follow-up' }],
  ['vad är på gång', { time: 'coming' }],
  ["what's coming up", { time: 'coming' }],
  ['tidigare besök från Tianjin', { ...visit, time: 'past', place: 'CN-TJ' }],
  ['obekräftade resor', { ...trip, stage: 'registered' }],
  ['confirmed trips to Hong Kong', { ...trip, stage: 'confirmed', place: 'CN-HK' }],
  ['inställda besök', { ...visit, stage: 'cancelled' }],
  ['called off visits', { ...visit, stage: 'cancelled' }],
  ['what have I got', { mine: true }],
];

describe('What a list is narrowed by', () => {
  for (const [text, filter] of read) {
    it(`is read from "${text}"`, () => {
      for (const language of ['sv', 'en'] as const) {
        assert.deepEqual(readFilter(text, { today, language }), { filter });
      }
    });
  }

  it('is not a day that the calendar does not have', () => {
    const { impossible } = readFilter('visa besök 31 april', { today });
    assert.equal(impossible, '31 april');
  });
});
