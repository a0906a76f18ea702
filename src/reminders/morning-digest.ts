import { sendDigests } from '../services/digest/send-digests.ts';
import { tendDigests } from '../services/digest/tend-digests.ts';
import type { Reminder } from './reminder.ts';

/** Each working morning, one card with the points that a person has to answer for (S84). */
export const morningDigest: Reminder = {
  name: 'morning-digest',
  run: async (means, courier) => {
    const tended = await tendDigests(means, courier);
    return tended + (await sendDigests(means, courier));
  },
};
