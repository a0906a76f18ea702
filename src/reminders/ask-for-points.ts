import { askForPoints as ask } from '../services/points/ask-for-points.ts';
import type { Reminder } from './reminder.ts';

/** Asks for follow-up points when a visit or a trip is over, and again until there are some (S84). */
export const askForPoints: Reminder = { name: 'ask-for-points', run: ask };
