/** A turn's own answer that the channel did not take is not lost: it waits in the person's partition. */

import type { Means } from '../means.ts';
import type { Delivery, UnsentAnswer } from '../ports/courier.ts';
import { entryDoc } from './entries.ts';
import { nextTry } from './retry.ts';
import { troubleAfter } from './trouble.ts';

/** `key` names the answer: delivered twice, one activity has one answer. */
export async function answerLater(
  means: Means,
  person: string,
  key: string,
  answer: UnsentAnswer,
  refused: Delivery,
): Promise<void> {
  const doc = entryDoc({
    id: `out:answer-${key}`,
    dueAt: nextTry(means, 0, refused),
    tries: 1,
    trouble: troubleAfter(means, undefined, refused),
    answer,
  });
  await means.store.commit('bot', `person:${person}`, [{ op: 'upsert', doc }]);
}
