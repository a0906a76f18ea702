import { sendDue } from '../services/outbox/send.ts';
import type { Reminder } from './reminder.ts';

/** Sends what waits in the outboxes: notices, and cards to be drawn anew. */
export const waitingMessages: Reminder = {
  name: 'waiting-messages',
  run: sendDue,
};
