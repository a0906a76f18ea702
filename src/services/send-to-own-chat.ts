/** A record asked for where others can read goes to the asker's own chat. */

import { readProfile } from './conversations.ts';
import type { Actor, Means } from './means.ts';
import { loadOccasion } from './occasion.ts';
import { tellEntry } from './outbox/entries.ts';
import { instantOf } from './ports/clock.ts';
import { requestView } from './records/request-record.ts';

/**
 * The delegation or the request that bears the number. `isOpened`: whether the asker has an own chat
 * already; one who has not gets it when they open it.
 * @throws Refusal `delegation-not-found`
 */
export async function sendToOwnChat(
  means: Means,
  actor: Actor,
  number: string,
): Promise<{ readonly isOpened: boolean }> {
  const { id } = actor.person;
  const [{ pk, requests }, profile] = await Promise.all([
    loadOccasion(means, { person: actor.person }, number),
    readProfile(means, id),
  ]);
  const request = requests.find((one) => one.number === number);
  const view = request ? requestView(request) : 'delegation';
  const notice = { code: 'delegation-asked-for', to: id, by: id, view } as const;
  // One waiting a person and view: pressing twice sends once.
  const doc = tellEntry(notice, `asked-${id}-${view}`, instantOf(means.clock));
  await means.store.commit('work', pk, [{ op: 'upsert', doc }]);
  return { isOpened: profile?.value.personal !== undefined };
}
