/** Who may do what: one table, read by the code and by its test. */

export const roles = [
  'officer',
  'unit',
  'grip-chair',
  'grip-vice-chair',
  'grip-member',
  'grip-substitute',
  'secretary',
  'admin',
] as const;
export type Role = (typeof roles)[number];

export const abilities = [
  'read',
  'read-secret',
  'register',
  'change-own',
  'change-any',
  'prepare',
  'decide',
  'steer-grip',
  'administer',
] as const;
export type Ability = (typeof abilities)[number];

/**
 * Role × ability. `change-own` is for the responsible officer of a record; `steer-grip` sets what is
 * GRIP's own to say, which its secretary does for it.
 */
export const permissions: Readonly<Record<Role, readonly Ability[]>> = {
  officer: ['read', 'register', 'change-own'],
  unit: ['read', 'read-secret', 'register', 'change-own', 'change-any', 'prepare'],
  'grip-chair': ['read', 'decide'],
  'grip-vice-chair': ['read', 'decide'],
  'grip-member': ['read', 'decide'],
  'grip-substitute': ['read'],
  secretary: ['read', 'read-secret', 'register', 'change-own', 'steer-grip'],
  admin: ['read', 'administer'],
};

/** A person as the rules know them. */
export interface Person {
  /** The Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export function can(person: Pick<Person, 'roles'>, ability: Ability): boolean {
  return person.roles.some((role) => permissions[role].includes(ability));
}

/** The responsible officer and the unit may change, confirm and call off a delegation. */
export function canChange(person: Person, record: { readonly responsible: string }): boolean {
  if (can(person, 'change-any')) return true;
  return record.responsible === person.id && can(person, 'change-own');
}
