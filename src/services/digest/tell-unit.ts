/** A person whom the morning's lists do not reach: the unit is told once, and each morning tries anew. */

import type { Notice } from '../../domain/notices.ts';
import { type Means, now } from '../means.ts';
import { locate } from '../occasion.ts';
import { tellEntry } from '../outbox/entries.ts';
import { peopleWith, readRoll, system } from '../people.ts';
import type { Op } from '../ports/store.ts';
import { personPk } from './digest-record.ts';

/** What is told, and the mark with the person that it has been. */
const marks = {
  'person-unreachable': { id: 'unreachable', v: 1, kind: 'unreachable' },
  'list-undelivered': { id: 'undelivered', v: 1, kind: 'undelivered' },
} as const;
type Word = keyof typeof marks;

/** The word hangs on the first point that waits, so that the unit sees what it is about. */
export async function tellUnit(
  means: Means,
  code: Word,
  person: string,
  numbers: readonly string[],
): Promise<void> {
  const [first] = numbers;
  const mark = marks[code];
  if (!first || (await means.store.get('bot', personPk(person), mark.id))) return;
  const [delegation = '', index] = first.split('/');
  const unit = peopleWith(await readRoll(means), 'unit').filter((to) => to !== person);
  const ops = unit.map((to): Op => {
    const by = system.person.id;
    const notice: Notice = { code, to, by, view: 'delegation', points: [Number(index)], person };
    return { op: 'upsert', doc: tellEntry(notice, `${mark.id}-${person}-${to}`, now(means)) };
  });
  if (ops.length > 0) await means.store.commit('work', await locate(means, delegation), ops);
  const told = { ...mark, since: now(means) };
  await means.store.commit('bot', personPk(person), [{ op: 'upsert', doc: told }]);
}

/** Once something has arrived, the next time is told of again. */
export async function forgetTold(means: Means, person: string): Promise<void> {
  for (const { id } of Object.values(marks)) {
    if (!(await means.store.get('bot', personPk(person), id))) continue;
    await means.store.commit('bot', personPk(person), [{ op: 'delete', id }]);
  }
}
