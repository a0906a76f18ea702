import { Refusal } from '../domain/refusal.ts';
import { reasonBehind } from '../understanding/reason.ts';
import { findReferences } from '../understanding/references.ts';
import type { Command } from './command.ts';
import { pointsSaid, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** A point is dropped, with the reason, which stays on the record. */
export const dropPoint: Command = {
  name: 'drop-point',
  says: {
    sv: ['stryk (punkt|punkten) {point} …', 'ta bort (punkt|punkten) {point} …'],
    en: ['drop|remove|delete|strike (point) {point} …'],
  },
  example: {
    sv: 'stryk D-2027-001/1: mässan är inställd',
    en: 'drop D-2027-001/1: the fair is cancelled',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const [number] = pointsSaid(turn, text);
    if (number === undefined) return whichPoint(turn, services);
    const reason = reasonIn(text);
    if (!reason) throw new Refusal('reason-missing', { number });
    const outcome = await services.dropPoint(turn, number, reason);
    return told(turn, services, outcome, () => turn.t.points.outcome.dropped(number, reason));
  },
};

/** What stands after the number. */
function reasonIn(text: string): string {
  return reasonBehind(text, findReferences(text)[0]?.at[1] ?? text.length);
}
