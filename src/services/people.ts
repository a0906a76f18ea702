/** Who is who: roles from the records, names from the records or from what the channel last said. */

import { z } from 'zod';
import { type Seat, seatsOf } from '../domain/deciding.ts';
import { type Person, type Role, roles } from '../domain/roles.ts';
import type { SettingChange, Settings } from '../domain/settings.ts';
import { settingsSchema } from '../strategy/schema.ts';
import { commitChange } from './commit-change.ts';
import { type Actor, currentStrategy, type Means } from './means.ts';
import { type Doc, StoreError } from './ports/store.ts';

export const GRIP_PK = 'grip';

const knownPerson = z.object({
  name: z.string(),
  email: z.string().optional(),
  roles: z.array(z.enum(roles)),
  party: z.string().optional(),
  /** A substitute's turn to step in, 1 is first. */
  order: z.number().optional(),
});
export type KnownPerson = z.infer<typeof knownPerson>;

/** The people on record, and where their trail ends. */
export const peopleSchema = z.object({
  version: z.number(),
  head: z.string(),
  people: z.record(z.string(), knownPerson),
  /** What differs from the strategy's own values. */
  settings: settingsSchema.partial().default({}),
  /** Who changed which setting last. */
  settingChanges: z
    .record(z.string(), z.object({ by: z.string(), at: z.string(), version: z.number() }))
    .default({}),
});

/** Who is who, and the settings in force. They lie in one document, so that one read has both. */
export interface Roll {
  readonly people: Readonly<Record<string, KnownPerson>>;
  readonly settings: Settings;
}

/** The document as it lies in the store, for a change; undefined before there is any. */
export interface StoredRoll {
  readonly etag: string;
  readonly version: number;
  readonly head: string;
  readonly people: Roll['people'];
  readonly settings: Partial<Settings>;
  readonly settingChanges: Readonly<Record<string, SettingChange>>;
}

export async function readStoredRoll(means: Means): Promise<StoredRoll | undefined> {
  const found = await means.store.get('work', GRIP_PK, 'root');
  return found && { etag: found.etag, ...peopleSchema.parse(found.doc) };
}

/** Everybody the records know and the settings, in one point read. */
export async function readRoll(means: Means): Promise<Roll> {
  const stored = await readStoredRoll(means);
  const { settings } = currentStrategy(means);
  return { people: stored?.people ?? {}, settings: { ...settings, ...stored?.settings } };
}

/** A person as the rules know them, also one whom the records do not. */
export function personOf(means: Means, roll: Roll, id: string, name: string): Person {
  const known = roll.people[id];
  const given: readonly Role[] = known?.roles ?? (means.defaultRole === 'none' ? [] : ['officer']);
  const isAdmin = means.admins.includes(id) && !given.includes('admin');
  return { id, name: known?.name ?? name, roles: isAdmin ? [...given, 'admin'] : given };
}

/** The name of a person for others to read. */
export async function nameOf(means: Means, roll: Roll, id: string): Promise<string> {
  if (id === system.person.id) return 'Delegationsassistenten';
  const known = roll.people[id]?.name;
  if (known) return known;
  const seen = await means.store.get('bot', `person:${id}`, 'person');
  const name = z.object({ name: z.string() }).safeParse(seen?.doc);
  return name.success ? name.data.name : '…';
}

/** Who may vote in GRIP, by the rule that is set. */
export function seatsIn(roll: Roll): readonly Seat[] {
  const people = Object.entries(roll.people).map(([id, { roles }]) => ({ id, roles }));
  return seatsOf(roll.settings.gripDecides, people);
}

/** Everybody with a role. */
export function peopleWith(roll: Roll, role: Role): readonly string[] {
  return Object.entries(roll.people).flatMap(([id, person]) =>
    person.roles.includes(role) ? [id] : [],
  );
}

/** Politicians on record, with their office in words; those who sit in GRIP among them. */
export async function listPoliticians(
  means: Means,
  names: Readonly<Record<Role, string>>,
): Promise<readonly { readonly id: string; readonly name: string; readonly role: string }[]> {
  const roll = await readRoll(means);
  return Object.entries(roll.people).flatMap(([id, { name, roles: given, party }]) => {
    const office = given.find((role) => role.startsWith('grip-'));
    if (!office && !party) return [];
    const role = [office && names[office], party && `(${party})`].filter(Boolean).join(' ');
    return [{ id, name, role }];
  });
}

/** Reads the first people into an empty store; a store that has people is left as it is. */
export async function seedPeople(
  means: Means,
  people: readonly (KnownPerson & { readonly id: string })[],
): Promise<void> {
  if (await means.store.get('work', GRIP_PK, 'root')) return;
  const byId = Object.fromEntries(people.map(({ id, ...person }) => [id, person]));
  const root = (head: string): Doc => {
    return { id: 'root', v: 1, kind: 'people', version: 1, head, people: byId };
  };
  const changes = Object.fromEntries(
    people.map((person) => [person.id, { before: null, after: [...person.roles] }]),
  );
  try {
    await commitChange(means, {
      pk: GRIP_PK,
      before: undefined,
      version: 1,
      root,
      actor: system,
      code: 'people-changed',
      changes,
    });
  } catch (error) {
    // Another instance was first, which is as good.
    if (!(error instanceof StoreError) || error.code !== 'conflict') throw error;
  }
}

/** The doer of what no person does. */
export const system: Actor = {
  person: { id: 'system', name: 'system', roles: [] },
  activityId: undefined,
};
