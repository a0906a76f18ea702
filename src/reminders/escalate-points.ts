import { escalatePoints as escalate } from '../services/points/escalate-points.ts';
import type { Reminder } from './reminder.ts';

/** Tells the unit, once, of a point that has been overdue for two weeks (S84). */
export const escalatePoints: Reminder = { name: 'escalate-points', run: escalate };
