/** A person whom no digest reaches: the unit is told once, and each morning tries anew. */

import type { Notice } from '../../domain/notices.ts';
import { type Means, now } from '../means.ts';
import { locate } from '../occasion.ts';
import { tellEntry } from '../outbox/entries.ts';
import { peopleWith, readRoll, system } from '../people.ts';
import type { Op } from '../ports/store.ts';
import { personPk } from './digest-record.ts';

const ID = 'unreachable';

/** The word hangs on the first point that waits, so that the unit sees what it is about. */
export async function tellUnreachable(
  means: Means,
  person: string,
  numbers: readonly string[],
): Promise<void> {
  const [first] = numbers;
  if (!first || (await means.store.get('bot', personPk(person), ID))) return;
  const [delegation = '', index] = first.split('/');
  const unit = peopleWith(await readRoll(means), 'unit').filter((to) => to !== person);
  const ops = unit.map((to): Op => {
    const notice: Notice = {
      code: 'person-unreachable',
      to,
      by: system.person.id,
      view: 'delegation',
      points: [Number(index)],
      person,
    };
    return { op: 'upsert', doc: tellEntry(notice, `unreachable-${person}-${to}`, now(means)) };
  });
  if (ops.length > 0) await means.store.commit('work', await locate(means, delegation), ops);
  const told = { id: ID, v: 1, kind: 'unreachable', since: now(means) };
  await means.store.commit('bot', personPk(person), [{ op: 'upsert', doc: told }]);
}

/** Once something has arrived, the next time is told of again. */
export async function forgetUnreachable(means: Means, person: string): Promise<void> {
  if (!(await means.store.get('bot', personPk(person), ID))) return;
  await means.store.commit('bot', personPk(person), [{ op: 'delete', id: ID }]);
}
