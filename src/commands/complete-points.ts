import type { Command } from './command.ts';
import { pointsSaid, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Points are done. */
export const completePoints: Command = {
  name: 'complete-points',
  says: {
    sv: [
      'klar|färdig (med) {point} …',
      '{point} är klar|klart|färdig|färdigt|gjord|gjort|fixad|fixat|avklarad',
      '{point} och {point} är klara|färdiga|gjorda|fixade',
      '{point} klar|fixad',
      'bocka av (punkt) {point} …',
      'bocka av ettan|tvåan|trean|fyran|femman',
      'bocka av punkt …',
      'markera (punkt) {point} som klar …',
      'avsluta (punkt) {point}',
    ],
    en: [
      '{point} is done|finished|sorted|ready',
      '{point} and {point} are done|finished|sorted',
      '{point} done',
      'done (with) {point} …',
      'tick|check off (point) {point} …',
      'tick|check off number|no|point …',
      'mark (point) {point} as done …',
      'complete|finish|close (point) {point} …',
    ],
  },
  example: { sv: 'klar D-2027-001/1', en: 'D-2027-001/1 is done' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const numbers = pointsSaid(turn, text);
    if (numbers.length === 0) return whichPoint(turn, services);
    return told(turn, services, await services.completePoints(turn, numbers), (changed) =>
      turn.t.points.outcome.done(changed.map(({ number }) => number)),
    );
  },
};
