import assert from 'node:assert/strict';
import {
  delegationStatuses,
  isCompleted,
  missingFields,
  missingToConfirm,
  missingToRegister,
  stageOf,
} from '../../../src/domain/delegation.ts';
import { someDelegation } from '../../fixtures/delegation.ts';

describe('a delegation', () => {
  const lastDay = '2027-03-14';
  for (const [status, today, stage] of [
    ['registered', '2027-03-13', 'registered'],
    ['registered', lastDay, 'registered'],
    ['registered', '2027-03-15', 'completed'],
    ['confirmed', lastDay, 'confirmed'],
    ['confirmed', '2027-03-15', 'completed'],
    ['closed', '2027-03-15', 'closed'],
    ['cancelled', '2027-03-15', 'cancelled'],
    ['cancelled', '2027-01-01', 'cancelled'],
  ] as const) {
    it(`that is ${status} and ends on ${lastDay} is ${stage} on ${today} (S84)`, () => {
      const delegation = { ...someDelegation, status };
      assert.equal(stageOf(delegation, today), stage);
      assert.equal(isCompleted(delegation, today), stage === 'completed');
    });
  }

  it('without days is never over', () => {
    for (const status of delegationStatuses) {
      assert.equal(isCompleted({ ...someDelegation, status, period: null }, '2099-01-01'), false);
    }
  });
});

describe('what a draft still needs to be registered', () => {
  const { kind, place, organisation, period, themes } = someDelegation;
  const whole = { kind, place, organisation, period, themes };

  it('is everything, in the order in which it is asked for, when nothing is said', () => {
    const asked = ['kind', 'place', 'organisation', 'period', 'themes'];
    assert.deepEqual(missingToRegister({}), asked);
  });

  it('is nothing when all is said', () => assert.deepEqual(missingToRegister(whole), []));

  for (const field of ['kind', 'place', 'organisation', 'period', 'themes'] as const) {
    it(`is the ${field} alone when only that is unsaid`, () => {
      assert.deepEqual(missingToRegister({ ...whole, [field]: undefined }), [field]);
    });
  }

  it('is neither an organisation that is not known nor days that are not set', () => {
    assert.deepEqual(missingToRegister({ ...whole, organisation: null, period: null }), []);
  });

  it('is the theme when there is an empty list of them', () => {
    assert.deepEqual(missingToRegister({ ...whole, themes: [] }), ['themes']);
  });
});

describe('what a registered delegation still needs to be confirmed', () => {
  const whole = { ...someDelegation, businessPotential: 'Utbildning' };
  const isNew = { isFirstContact: true };

  it('is nothing when all is there', () => assert.deepEqual(missingToConfirm(whole, isNew), []));

  for (const [field, empty] of [
    ['organisation', null],
    ['period', null],
    ['goals', []],
    ['initiator', null],
    ['theyWant', null],
    ['weGain', null],
    ['sharesGoals', null],
    ['strengthensIn', null],
    ['businessPotential', null],
    ['theyWant', ''],
  ] as const) {
    it(`is ${field} when that is ${JSON.stringify(empty)} (S2–S4, S66–S68)`, () => {
      assert.deepEqual(missingToConfirm({ ...whole, [field]: empty }, isNew), [field]);
    });
  }

  it('is no answer to the questions when the organisation is known (S67, S68)', () => {
    const answers = { theyWant: null, weGain: null, sharesGoals: null, strengthensIn: null };
    const unasked = { ...whole, ...answers };
    assert.deepEqual(missingToConfirm(unasked, { isFirstContact: false }), []);
  });

  it('is told in one order', () => {
    const bare = { ...whole, organisation: null, period: null, goals: [], initiator: null };
    const answers = { theyWant: null, weGain: null, businessPotential: null };
    const missing = missingToConfirm({ ...bare, ...answers }, isNew);
    const inOrder = missingFields.filter((field) => missing.includes(field));
    assert.deepEqual(missing, inOrder);
    assert.equal(missing.length, 7);
  });
});
