import { lapseRequests } from '../services/lapse-requests.ts';
import type { Reminder } from './reminder.ts';

/** Requests for participation that were not decided before the first day. */
export const lapsedRequests: Reminder = { name: 'lapsed-requests', run: lapseRequests };
