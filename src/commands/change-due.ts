import { reassignedText } from '../cards/point-outcome.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import type { Turn } from '../turn.ts';
import { readNewOwner, readSnooze } from '../understanding/read-point.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { pointsMeant, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Another due date for a point, and another owner when one is named beside it. */
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
    const isChanged = outcome.changed.length > 0 && newOwner.test(text);
    const handed = isChanged ? await handOn(turn, services, text, number) : '';
    return told(turn, services, outcome, () =>
      `${t.points.outcome.due(number, due)} ${handed}`.trim(),
    );
  },
};

const newOwner = /(?<!\p{L})(?:(?:ny|byt|annan) ansvarig|(?:new|other|change) owner)(?!\p{L})/iu;

/** Hands the point on as well, and says what became of that. */
async function handOn(
  turn: Turn,
  services: Services,
  text: string,
  number: string,
): Promise<string> {
  const { t, person } = turn;
  const people = await services.listColleagues({ id: person.id, name: person.name });
  const said = readNewOwner(withoutReferences(text), people);
  if (said?.kind !== 'person' && said?.kind !== 'writer') return t.points.say.reassignTo([number]);
  const owner = said.kind === 'person' ? said.id : person.id;
  const name = people.find(({ id }) => id === owner)?.name ?? '';
  const { changed, refused } = await services.reassignPoints(turn, [number], owner);
  const [reason] = refused;
  return reason
    ? t.points.outcome.refused(number, refusalText(t, reason.refusal))
    : reassignedText(t, changed, name, owner === person.id);
}
