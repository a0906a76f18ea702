import assert from 'node:assert/strict';
import {
  delegationRoot,
  readDelegationRoot,
} from '../../../src/services/records/delegation-record.ts';
import { someDelegation } from '../../fixtures/delegation.ts';

/** A delegation as the first version of the product wrote it. */
const older = {
  id: 'root',
  v: 1,
  kind: 'delegation',
  head: 'h',
  record: {
    id: 'd1',
    number: 'D-2027-001',
    version: 1,
    strategy: '2012',
    status: 'registered',
    responsible: 'anna',
    registeredAt: '2027-01-11T08:00:00.000Z',
    registeredBy: 'anna',
    changedAt: '2027-01-11T08:00:00.000Z',
    changedBy: 'anna',
    kind: 'trip',
    place: { id: 'CN-GD' },
    organisation: null,
    period: null,
    themes: ['food'],
    subThemes: [],
    headcount: null,
    host: { id: 'lunds-universitet' },
    goals: [],
    initiator: 'Medicon Village',
    theyWant: null,
    weGain: null,
    businessPotential: null,
    politicians: [],
    requestCount: 2,
    pointCount: 0,
    openPointCount: 0,
    askOn: null,
  },
};

describe('A delegation in the store', () => {
  it('comes back as it was written', () => {
    const root = delegationRoot(someDelegation, 'h');
    assert.deepEqual(readDelegationRoot(root), { record: someDelegation, head: 'h' });
  });

  it('is read from before a field was, as if nothing had been said of it', () => {
    const { record } = readDelegationRoot(older);
    assert.deepEqual([record.kind, record.initiator], ['trip', 'Medicon Village']);
    assert.deepEqual([record.format, record.isSecret], ['ordinary', false]);
    assert.equal(record.hasRequest, true);
    assert.deepEqual([record.visitors, record.sharesGoals, record.deviations], [[], null, {}]);
  });

  it('that lacks what it must have is not read', () => {
    const { number: _, ...rest } = older.record;
    assert.throws(() => readDelegationRoot({ ...older, record: rest }));
  });
});
