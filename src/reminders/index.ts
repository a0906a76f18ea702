/** Everything that time brings, in the order in which a sweep does it. */

import { askForPoints } from './ask-for-points.ts';
import { escalatePoints } from './escalate-points.ts';
import { lapsedRequests } from './lapsed-requests.ts';
import { morningDigest } from './morning-digest.ts';
import type { Reminder } from './reminder.ts';
import { waitingMessages } from './waiting-messages.ts';

export const reminders: readonly Reminder[] = [
  lapsedRequests,
  morningDigest,
  askForPoints,
  escalatePoints,
  waitingMessages,
];
