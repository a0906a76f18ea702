import { reassignedText } from '../cards/point-outcome.ts';
import { readNewOwner } from '../understanding/read-point.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { pointsSaid, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Points go to somebody else, who is told. */
export const reassignPoints: Command = {
  name: 'reassign-points',
  says: {
    sv: [
      'byt ansvarig (för|på|till|i) (punkt) {point} …',
      'ändra ansvarig (för|på|till|i) (punkt) {point} …',
      'lämna över {point} …',
      'ge {point} till …',
      '{point} till …',
      '… tar (över) {point}',
      'ta över {point}',
    ],
    en: [
      'reassign (point) {point} …',
      'pass|give|hand (over) {point} (over) to …',
      'change the owner of {point} …',
      '… takes|take (over) {point}',
      'take over {point}',
    ],
  },
  example: {
    sv: 'byt ansvarig för D-2027-001/1 till Omar',
    en: 'reassign D-2027-001/1 to Omar',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, person } = turn;
    const numbers = pointsSaid(turn, text);
    if (numbers.length === 0) return whichPoint(turn, services);
    const people = await services.listColleagues({ id: person.id, name: person.name });
    const said = readNewOwner(withoutReferences(text), people);
    if (said?.kind === 'which') {
      const names = people.filter(({ id }) => said.ids.includes(id)).map(({ name }) => name);
      return { text: t.points.say.whichPerson(names) };
    }
    const stranger = /\s(?:till|to)\s+(\p{L}.*)$/iu.exec(withoutReferences(text))?.[1];
    if (!said && stranger) return { text: t.points.say.unknownPerson(stranger, numbers) };
    if (!said || said.kind === 'unknown') return { text: t.points.say.reassignTo(numbers) };
    const owner = said.kind === 'person' ? said.id : person.id;
    const name = people.find(({ id }) => id === owner)?.name ?? '';
    return told(turn, services, await services.reassignPoints(turn, numbers, owner), (changed) =>
      reassignedText(t, changed, name, owner === person.id),
    );
  },
};
