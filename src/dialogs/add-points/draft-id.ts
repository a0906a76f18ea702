import { createHash } from 'node:crypto';
import type { Turn } from '../../turn.ts';

/** The draft that a form starts: the same form sent twice finds the same one. */
export function draftOfForm({ person }: Turn, delegation: string, text: string): string {
  const source = `points ${person.id} ${delegation} ${text}`;
  return createHash('sha256').update(source).digest('hex').slice(0, 20);
}
