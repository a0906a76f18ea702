/** Who has which role, and giving another: never without an administrator. */

import { z } from 'zod';
import { withoutRivals } from '../../domain/give-roles.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Person, Role } from '../../domain/roles.ts';
import type { RolesView } from '../../domain/views.ts';
import { changeRoll } from '../change-roll.ts';
import { checkMay } from '../may.ts';
import type { Actor, Means } from '../means.ts';
import { type Roll, readRoll } from '../people.ts';

/** People who have written to the bot that are looked among. */
const MOST_SEEN = 1000;

/** Those who have a role on record or by the operators, by name. */
export async function viewRoles(means: Means): Promise<RolesView> {
  const [roll, seen] = await Promise.all([readRoll(means), seenPeople(means)]);
  const configured = means.admins.filter((id) => !roll.people[id]?.roles.includes('admin'));
  const ids = new Set([...Object.keys(roll.people), ...configured]);
  const rows = [...ids].map((id) => ({
    id,
    name: roll.people[id]?.name ?? seen.get(id) ?? '…',
    roles: roll.people[id]?.roles ?? [],
    isConfigured: configured.includes(id),
  }));
  return { rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'sv')) };
}

/** Everybody who can be given a role: those on record, and those who have written to the bot. */
export async function listPeople(means: Means): Promise<readonly Pick<Person, 'id' | 'name'>[]> {
  const [roll, seen] = await Promise.all([readRoll(means), seenPeople(means)]);
  const known = Object.entries(roll.people).map(([id, { name }]) => [id, name] as const);
  return [...new Map([...seen, ...known])].map(([id, name]) => ({ id, name }));
}

async function seenPeople(means: Means): Promise<ReadonlyMap<string, string>> {
  const where = [['kind', '=', 'person']] as const;
  const { rows } = await means.store.query('bot', { where, limit: MOST_SEEN });
  const named = z.object({ name: z.string().min(1) });
  return new Map(
    rows.flatMap(({ pk, doc }) => {
      const read = named.safeParse(doc);
      return read.success ? [[pk.slice('person:'.length), read.data.name] as const] : [];
    }),
  );
}

/** What becomes of a person's roles; a rule, so that a race does not lose another's change. */
export type RolesRule = (before: readonly Role[]) => readonly Role[];

/**
 * Gives a person other roles.
 * @throws Refusal `not-allowed`, `no-such-person`, `last-administrator`, `nothing-to-change`
 */
export async function changeRoles(
  means: Means,
  actor: Actor,
  person: string,
  rule: RolesRule,
): Promise<{ readonly name: string; readonly roles: readonly Role[] }> {
  checkMay(actor, 'administer');
  const known = (await listPeople(means)).find(({ id }) => id === person);
  if (!known) throw new Refusal('no-such-person', { typed: person });
  const { name } = known;
  let roles: readonly Role[] = [];
  await changeRoll(means, actor, ({ people }) => {
    const before = rolesOf(means, people, person);
    roles = withoutRivals(before, rule(before));
    if (before.join() === roles.join()) throw new Refusal('nothing-to-change', {});
    const after = { ...people, [person]: { ...people[person], name, roles: [...roles] } };
    if (!hasAdministrator(means, after)) throw new Refusal('last-administrator', { name });
    return {
      code: 'people-changed',
      changes: { [person]: { before: [...before], after: [...roles] } },
      roll: { people: after },
    };
  });
  return { name, roles };
}

/** One who is not on record is what someone unknown is. */
function rolesOf(means: Means, people: Roll['people'], id: string): readonly Role[] {
  return people[id]?.roles ?? (means.defaultRole === 'none' ? [] : ['officer']);
}

function hasAdministrator({ admins }: Means, people: Roll['people']): boolean {
  return admins.length > 0 || Object.values(people).some(({ roles }) => roles.includes('admin'));
}
