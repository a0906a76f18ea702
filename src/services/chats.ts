/** What is known of a team or a group chat in which people talk with the bot. */

import type { Means } from './means.ts';
import { instantOf } from './ports/clock.ts';
import type { Address } from './ports/courier.ts';
import { StoreError } from './ports/store.ts';

const chatPk = (key: string) => `chat:${key}`;

/** Notes that the bot is in a chat now. True the first time, however many events tell of it. */
export async function enterChat(means: Means, key: string, address: Address): Promise<boolean> {
  const doc = {
    id: 'chat',
    v: 1,
    kind: 'chat',
    address: { ...address },
    enteredAt: instantOf(means.clock),
  };
  try {
    await means.store.commit('bot', chatPk(key), [{ op: 'create', doc }]);
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'conflict') return false;
    throw error;
  }
}

/** Notes that the bot was taken out of a chat; when it comes again it says hello again. */
export async function leaveChat(means: Means, key: string): Promise<void> {
  try {
    await means.store.commit('bot', chatPk(key), [{ op: 'delete', id: 'chat' }]);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'missing') throw error;
  }
}
