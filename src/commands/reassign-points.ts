import { reassignedText } from '../cards/point-outcome.ts';
import type { Services } from '../services/services.ts';
import type { Turn } from '../turn.ts';
import type { Person } from '../understanding/people.ts';
import { type OwnerReading, readNewOwner } from '../understanding/read-point.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { ownPoints, pointsMeant, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';
import { askWhichMeant } from './which-meant.ts';

/** Points go to somebody else, who is told. */
export const reassignPoints: Command = {
  name: 'reassign-points',
  says: {
    sv: [
      'byt|ändra ansvarig (för|på|till|i) {point}|{n} …',
      'lämna över {point}|{n} …',
      'ge {point}|{n} till …',
      '{point} till …',
      '… tar (över) {point}|{n}',
      'kan … ta (över) {point}|{n} …',
      'ta över {point}|{n}',
      '(jag) tar|ta över … punkter|uppföljningspunkter …',
      'lämna över mina punkter|uppföljningspunkter till …',
    ],
    en: [
      'reassign {point}|{n} …',
      'pass|give|hand (over) {point}|{n} (over) to …',
      'change the owner of {point}|{n} …',
      '… takes|take (over) {point}|{n}',
      'can … take (over) {point}|{n} …',
      'take over {point}|{n}',
      'take over … points|follow-ups|todos …',
      'hand over my points|follow-ups to …',
    ],
  },
  hints: {
    sv: ['… tar …', 'byt ansvarig …', 'lämna över …'],
    en: ['… takes …', 'pass|give|hand it|this|that (over) to …', 'reassign …'],
  },
  example: {
    sv: 'byt ansvarig för D-2027-001/1 till Omar',
    en: 'reassign D-2027-001/1 to Omar',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, person } = turn;
    const people = await services.listColleagues({ id: person.id, name: person.name });
    const handover = await readHandover(turn, services, text, people);
    if (handover?.from) {
      const { name, numbers: open } = handover.from;
      const sentence = `ta över alla ${name} punkter`;
      return askWhichMeant(turn, sentence, { between: 'take-over', name, numbers: open });
    }
    const numbers = handover?.numbers ?? (await pointsMeant(turn, services, text));
    if (numbers.length === 0) return whichPoint(turn, services);
    const said = handover?.owner ?? readNewOwner(withoutReferences(text), people);
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

/**
 * "Ta över alla Omars punkter": all that he has open, to the one who says so; without "all" it is asked about, since it
 * is somebody else's work. "Mina punkter till Omar" is the other way.
 */
async function readHandover(
  turn: Turn,
  services: Services,
  text: string,
  people: readonly Person[],
): Promise<Handover | undefined> {
  const said = handovers.exec(text);
  const [whole = '', mine, theirs = ''] = said ?? [];
  if (!said) return undefined;
  const named = readNewOwner(mine ? text.slice(whole.length) : theirs, people);
  if (mine) return { numbers: await ownPoints(turn, services, turn.person.id), owner: named };
  if (named?.kind !== 'person') return { numbers: [], owner: named };
  const numbers = await ownPoints(turn, services, named.id);
  const name = people.find(({ id }) => id === named.id)?.name ?? '';
  const isSure = saysAll.test(theirs) || numbers.length === 0;
  return { numbers, owner: { kind: 'writer' }, ...(!isSure && { from: { name, numbers } }) };
}

interface Handover {
  readonly numbers: readonly string[];
  readonly owner: OwnerReading | undefined;
  /** Whose points they are, when it is not said that all of them are meant. */
  readonly from?: { readonly name: string; readonly numbers: readonly string[] };
}

const saysAll = /(?<!\p{L})(?:alla|allt|all|every)(?!\p{L})/iu;

const handovers =
  /^.*?(?:(?:lämna över|hand over) (mina|my) (?:uppföljnings)?(?:punkter|points|follow-ups)|(?:tar?|take) (?:över|over) (.+?) (?:uppföljnings)?(?:punkter|points|follow-ups|todos))/iu;
