import { readSnooze } from '../understanding/read-point.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { pointsMeant, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Another due date for a point. */
export const changeDue: Command = {
  name: 'change-due',
  says: {
    sv: [
      'ändra datum|datumet (på|för|i) {point}|{n} …',
      'nytt datum (på|för|i) {point}|{n} …',
      'flytta|ändra {point}|{n} till …',
      '{point}|{n} ska|måste vara klar|klart …',
      '{point} hinns|hinner inte …',
    ],
    en: [
      'change the date|due (date) (of|for) {point}|{n} …',
      'new (due) date for {point}|{n} …',
      'move|change {point}|{n} to …',
      '{point} is due …',
      "{point} won't make it …",
    ],
  },
  example: {
    sv: 'ändra datum på D-2027-001/1 till 5 april',
    en: 'change the date of D-2027-001/1 to 5 April',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, today } = turn;
    const [number] = await pointsMeant(turn, services, text);
    if (number === undefined) return whichPoint(turn, services);
    const due = readSnooze(withoutReferences(text), { today, language: t.language });
    if (due === undefined) return { text: t.points.say.dueTo(number) };
    const outcome = await services.changePointDue(turn, number, due);
    return told(turn, services, outcome, () => t.points.outcome.due(number, due));
  },
};
