import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/days.ts';
import { mayBeSame, NEAR_DAYS } from '../../../src/domain/duplicates.ts';
import { isSameOrganisation, organisationKey } from '../../../src/domain/same-organisation.ts';
import { someDelegation } from '../../fixtures/delegation.ts';

const period = { firstDay: '2027-03-12', lastDay: '2027-03-14' };
const known = {
  ...someDelegation,
  kind: 'visit',
  status: 'registered',
  place: { id: 'CN-GD/shenzhen' },
  organisation: 'Shenzhen Health Bureau',
  period,
} as const;
const moved = (days: number) => ({
  firstDay: addDays(period.firstDay, days),
  lastDay: addDays(period.lastDay, days),
});

describe('Two names are of one organisation', () => {
  for (const [one, other] of [
    ['Tianjin Cancer Hospital', 'tianjin cancer  hospital'],
    ['Cancer Hospital of Tianjin', 'Tianjin Cancer Hospital'],
    ['Cancer Hospital', 'Tianjin Cancer Hospital'],
    ['Lunds universitet', 'Lund University'],
    ['Exportrådet', 'Business Sweden'],
  ] as const) {
    it(`when they are ${one} and ${other}`, () => {
      assert.ok(isSameOrganisation(one, other) && isSameOrganisation(other, one));
    });
  }

  it('not when they share a word', () => {
    assert.ok(!isSameOrganisation('Tianjin Cancer Hospital', 'Tianjin Medical University'));
    assert.ok(!isSameOrganisation('Hospital', 'Tianjin Cancer Hospital'));
    assert.notEqual(organisationKey('Huawei'), organisationKey('ZTE'));
  });
});

describe('What is being registered may be there already', () => {
  const same = { kind: 'visit', place: known.place, organisation: known.organisation } as const;

  it('when the organisation is the same and the days are near or not known', () => {
    for (const days of [period, moved(NEAR_DAYS), moved(-NEAR_DAYS), null]) {
      assert.ok(mayBeSame({ ...same, period: days }, known));
    }
    assert.ok(mayBeSame({ ...same, period }, { ...known, period: null }));
    assert.ok(!mayBeSame({ ...same, period: moved(10) }, known));
  });

  it('when the place is the same, or the province it lies in, and the days too', () => {
    const other = { ...same, organisation: 'Huawei' };
    assert.ok(mayBeSame({ ...other, period: moved(2) }, known));
    assert.ok(mayBeSame({ ...other, place: { id: 'CN-GD' }, period }, known));
    assert.ok(!mayBeSame({ ...other, period: moved(3) }, known));
    assert.ok(!mayBeSame({ ...other, place: { id: 'CN-GD/guangzhou' }, period }, known));
  });

  it('when nobody is named, within a week', () => {
    const unnamed = { kind: 'visit', place: { id: 'CN-GD' } } as const;
    assert.ok(mayBeSame({ ...unnamed, period: moved(8) }, known));
    assert.ok(mayBeSame({ ...unnamed, period: moved(8), organisation: null }, known));
    assert.ok(!mayBeSame({ ...unnamed, period: moved(20) }, known));
  });

  it('never when it is of another kind, or called off', () => {
    assert.ok(!mayBeSame({ ...same, period, kind: 'trip' }, known));
    assert.ok(!mayBeSame({ ...same, period }, { ...known, status: 'cancelled' }));
  });

  it('whichever of the two came first', () => {
    const days = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(days, fc.boolean(), (shift, isNamed) => {
        const one = { ...known, organisation: isNamed ? 'Huawei' : null, period: moved(shift) };
        assert.equal(mayBeSame(one, known), mayBeSame(known, one));
      }),
    );
  });
});
