/** A record asked for where others can read goes to the asker's own chat. */

import { loadDelegation } from './load-delegation.ts';
import type { Actor, Means } from './means.ts';
import { tellEntry } from './outbox/entries.ts';
import { instantOf } from './ports/clock.ts';

/** @throws Refusal `delegation-not-found` */
export async function sendToOwnChat(means: Means, actor: Actor, number: string): Promise<void> {
  const { pk } = await loadDelegation(means, number);
  const { id } = actor.person;
  const notice = { code: 'delegation-asked-for', to: id, by: id, view: 'delegation' } as const;
  // One waiting a person: pressing twice sends once.
  const doc = tellEntry(notice, `asked-${id}`, instantOf(means.clock));
  await means.store.commit('work', pk, [{ op: 'upsert', doc }]);
}
