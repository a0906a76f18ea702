import { snoozedText } from '../cards/point-outcome.ts';
import { readSnooze } from '../understanding/read-point.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { pointsSaid, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Reminders come back another day; the due dates stand, and that is said. */
export const snoozePoints: Command = {
  name: 'snooze-points',
  says: {
    sv: [
      'skjut upp|fram (punkt|påminnelsen) (om) {point} …',
      'skjut {point} …',
      'påminn (mig) om {point} …',
      'vänta med {point} …',
      'snooza {point} …',
    ],
    en: [
      'snooze|postpone (point) {point} …',
      'put off (point) {point} …',
      'remind (me) of|about {point} …',
      'put {point} off …',
    ],
  },
  example: { sv: 'skjut upp D-2027-001/1 till fredag', en: 'snooze D-2027-001/1 until Friday' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, today } = turn;
    const numbers = pointsSaid(turn, text);
    if (numbers.length === 0) return whichPoint(turn, services);
    const to = readSnooze(withoutReferences(text), { today, language: t.language });
    if (to === undefined) return { text: t.points.say.snoozeTo(numbers) };
    return told(turn, services, await services.snoozePoints(turn, numbers, to), (changed) =>
      snoozedText(t, changed, to, today),
    );
  },
};
