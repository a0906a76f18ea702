/** Everything that time brings, in the order in which a sweep does it. */

import { lapsedRequests } from './lapsed-requests.ts';
import type { Reminder } from './reminder.ts';
import { waitingMessages } from './waiting-messages.ts';

export const reminders: readonly Reminder[] = [lapsedRequests, waitingMessages];
