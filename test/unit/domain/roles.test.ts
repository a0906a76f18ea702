import assert from 'node:assert/strict';
import {
  type Ability,
  abilities,
  can,
  canChange,
  type Role,
  roles,
} from '../../../src/domain/roles.ts';

/** The whole table, written out once more by hand: role, then what it may. */
const may: Readonly<Record<Role, readonly Ability[]>> = {
  officer: ['read', 'register', 'change-own'],
  unit: ['read', 'read-secret', 'register', 'change-own', 'change-any', 'prepare'],
  'grip-chair': ['read', 'decide'],
  'grip-vice-chair': ['read', 'decide'],
  'grip-member': ['read', 'decide'],
  'grip-substitute': ['read'],
  secretary: ['read', 'read-secret', 'register', 'change-own', 'steer-grip'],
  admin: ['read', 'administer'],
};

const person = (id: string, ...its: Role[]) => ({ id, name: id, roles: its });

describe('who may do what', () => {
  for (const role of roles) {
    for (const ability of abilities) {
      const allowed = may[role].includes(ability);
      it(`${role} ${allowed ? 'may' : 'may not'} ${ability}`, () => {
        assert.equal(can(person('x', role), ability), allowed);
      });
    }
  }

  it('is nothing without a role', () => {
    for (const ability of abilities) assert.equal(can(person('x'), ability), false);
  });

  it('is what any of several roles may', () => {
    const both = person('x', 'grip-member', 'officer');
    assert.ok(can(both, 'decide') && can(both, 'register') && !can(both, 'administer'));
  });

  it('lets only the unit prepare (S31) and only members decide (S21)', () => {
    assert.deepEqual(
      roles.filter((role) => can(person('x', role), 'prepare')),
      ['unit'],
    );
    const deciding = roles.filter((role) => can(person('x', role), 'decide'));
    assert.deepEqual(deciding, ['grip-chair', 'grip-vice-chair', 'grip-member']);
  });
});

describe('a delegation is changed by', () => {
  const record = { responsible: 'anna' };
  for (const [who, its, expected] of [
    ['anna', ['officer'], true],
    ['omar', ['officer'], false],
    ['megan', ['unit'], true],
    ['anna', ['secretary'], true],
    ['anna', ['grip-chair'], false],
    ['anna', ['admin'], false],
    ['anna', [], false],
    ['admin', ['admin'], false],
  ] as const) {
    it(`${who} as ${its.join(', ') || 'nobody'}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(canChange(person(who, ...its), record), expected);
    });
  }
});
