/** The draft that an activity starts: a second delivery of it finds the same one. */

import { createHash } from 'node:crypto';
import type { Turn } from '../turn.ts';

export function draftOfActivity(turn: Turn): string {
  const source = `${turn.person.id} ${turn.activityId ?? turn.today}`;
  return createHash('sha256').update(source).digest('hex').slice(0, 20);
}
