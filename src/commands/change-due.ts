import { readSnooze } from '../understanding/read-point.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { pointsSaid, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Another due date for a point. */
export const changeDue: Command = {
  name: 'change-due',
  says: {
    sv: [
      'ändra datum|datumet (på|för|i) (punkt) {point} …',
      'nytt datum (på|för|i) (punkt) {point} …',
      'flytta|ändra (punkt) {point} till …',
      '{point} ska vara klar|klart …',
    ],
    en: [
      'change the date|due (date) (of|for) (point) {point} …',
      'new (due) date for {point} …',
      'move|change (point) {point} to …',
      '{point} is due …',
    ],
  },
  example: {
    sv: 'ändra datum på D-2027-001/1 till 5 april',
    en: 'change the date of D-2027-001/1 to 5 April',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, today } = turn;
    const [number] = pointsSaid(turn, text);
    if (number === undefined) return whichPoint(turn, services);
    const due = readSnooze(withoutReferences(text), { today, language: t.language });
    if (due === undefined) return { text: t.points.say.dueTo(number) };
    const outcome = await services.changePointDue(turn, number, due);
    return told(turn, services, outcome, () => t.points.outcome.due(number, due));
  },
};
