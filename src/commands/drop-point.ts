import { Refusal } from '../domain/refusal.ts';
import { reasonBehind } from '../understanding/reason.ts';
import type { Command } from './command.ts';
import { endOfPoint, pointsMeant, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** A point is dropped, with the reason, which stays on the record. */
export const dropPoint: Command = {
  name: 'drop-point',
  says: {
    sv: ['stryk {point}|{n} …', 'ta bort {point}|{n} …', '{point} behövs inte …'],
    en: ['drop|remove|delete|strike {point}|{n} …', '{point} is not needed …'],
  },
  example: {
    sv: 'stryk D-2027-001/1: mässan är inställd',
    en: 'drop D-2027-001/1: the fair is cancelled',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const [number] = await pointsMeant(turn, services, text);
    if (number === undefined) return whichPoint(turn, services);
    const reason = reasonIn(text);
    if (!reason) throw new Refusal('reason-missing', { number });
    const outcome = await services.dropPoint(turn, number, reason);
    return told(turn, services, outcome, () => turn.t.points.outcome.dropped(number, reason));
  },
};

/** What stands after the number. */
function reasonIn(text: string): string {
  return reasonBehind(text, endOfPoint(text));
}
