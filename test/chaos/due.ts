/**
 * A store full of what is due on one morning: people with a point to be reminded of, people whose visit
 * has been called off, and people whose visit is over and has no points yet.
 */

import { addDays, dayAt, instantAt } from '../../src/domain/days.ts';
import { callOffDelegation } from '../../src/services/change-delegation.ts';
import { changeProfile } from '../../src/services/conversations.ts';
import type { Actor, Means } from '../../src/services/means.ts';
import { seedPeople } from '../../src/services/people.ts';
import { addPoints } from '../../src/services/points/add-points.ts';
import type { Store } from '../../src/services/ports/store.ts';
import { registerDelegation } from '../../src/services/register-delegation.ts';
import type { FakeChannel } from '../door/fake-channel.ts';
import { meansWith } from '../door/grip/trail.ts';
import { someFields } from '../fixtures/means.ts';

/** The morning that it is for the processes: a Monday, an ordinary working day. */
export const MORNING = '2029-06-11';
const TIME_ZONE = 'Europe/Stockholm';
/** Minutes past eight, when the digest may be sent. */
const at = (date: string, time = '08:30') => Date.parse(instantAt(date, time, TIME_ZONE));

export const errands = ['digest', 'called-off', 'asked'] as const;
export type Errand = (typeof errands)[number];

export interface DuePerson {
  readonly id: string;
  readonly name: string;
  readonly errand: Errand;
}

export function duePeople(count: number): readonly DuePerson[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `Handläggare ${index}`,
    errand: errands[index % errands.length] ?? 'digest',
  }));
}

const unit: Actor = {
  person: { id: 'unit', name: 'Enheten', roles: ['unit', 'officer'] },
  activityId: undefined,
};

/** Writes it all two weeks before, and sets the clock of whoever opens the store to the morning. */
export async function seedDue(
  store: Store,
  channel: FakeChannel,
  people: readonly DuePerson[],
): Promise<void> {
  const means: Means = { ...meansWith(store), clock: { now: () => at(addDays(MORNING, -14)) } };
  await seedPeople(means, [{ id: unit.person.id, name: 'Enheten', roles: ['officer'] }]);
  for (const person of people) await seedPerson(means, channel, person);
  await setClock(store, MORNING);
}

/** Where the local clock of every process that opens the store begins. */
export async function setClock(store: Store, date: string, time?: string): Promise<void> {
  const shiftMs = at(date, time) - Date.now();
  const doc = { id: 'clock', v: 1, kind: 'clock', shiftMs };
  await store.commit('bot', 'local', [{ op: 'upsert', doc }]);
}

async function seedPerson(
  means: Means,
  channel: FakeChannel,
  { id, name, errand }: DuePerson,
): Promise<void> {
  const actor: Actor = { person: { id, name, roles: ['officer'] }, activityId: undefined };
  await changeProfile(means, id, () => ({
    name,
    personal: {
      serviceUrl: channel.serviceUrl,
      conversation: `a:${id}`,
      kind: 'personal',
      bot: '28:bot',
      channelId: 'msteams',
    },
  }));
  const today = dayAt(means.clock.now(), TIME_ZONE);
  const lastDay = addDays(errand === 'asked' ? MORNING : addDays(MORNING, 90), -1);
  const period = { firstDay: addDays(lastDay, -1), lastDay };
  const { number } = await registerDelegation(means, actor, `draft-${id}`, {
    ...someFields,
    period,
  });
  if (errand === 'called-off') await callOffDelegation(means, unit, number);
  if (errand === 'digest') {
    const point = { text: 'Skicka kontaktlistan', owner: id, due: addDays(today, 13) };
    await addPoints(means, actor, number, [point], `points-${id}`);
  }
}
