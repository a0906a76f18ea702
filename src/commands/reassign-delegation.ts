import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import { readNewOwner } from '../understanding/read-point.ts';
import { withoutNamed } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { showChanged } from './show-changed.ts';
import { onDelegation } from './subject.ts';

/** A delegation gets another responsible officer, who is told. */
export const reassignDelegation: Command = {
  name: 'reassign-delegation',
  says: {
    sv: [
      'byt|ändra (ansvarig) handläggare (för|på|till|i) {ref} …',
      'lämna över {ref} till …',
      'ge {ref} till …',
      '… tar över {ref}',
      '… blir|är (ny) (ansvarig) handläggare för {ref}',
      'jag tar (över) {ref}',
    ],
    en: [
      'change the (responsible) officer of|for {ref} …',
      'hand|give|pass {ref} (over) to …',
      'reassign {ref} to …',
      '… takes over {ref}',
      '… is (now) (the) responsible (officer) for|of {ref}',
      'I take (over) {ref}',
    ],
  },
  hints: {
    sv: ['byt|ändra (ansvarig) handläggare …', 'ansvarig handläggare …'],
    en: ['change the (responsible) officer …', 'responsible officer …'],
  },
  example: {
    sv: 'byt handläggare för D-2027-001 till Omar',
    en: 'change the officer of D-2027-001 to Omar',
  },
  needs: 'register',
  run: (turn, services, { text }) =>
    onDelegation(turn, services, text, (number) => reassign(turn, services, number, text)),
};

async function reassign(
  turn: Turn,
  services: Services,
  number: string,
  text: string,
): Promise<Reply> {
  const { t, person } = turn;
  const people = await services.listColleagues({ id: person.id, name: person.name });
  const said = readNewOwner(withoutNamed(text), people);
  if (said?.kind === 'which') {
    const names = people.filter(({ id }) => said.ids.includes(id)).map(({ name }) => name);
    return { text: t.points.say.whichPerson(names) };
  }
  if (!said || said.kind === 'unknown') return { text: t.responsible.toWhom(number) };
  const responsible = said.kind === 'person' ? said.id : person.id;
  const name = people.find(({ id }) => id === responsible)?.name ?? '';
  const isOwn = responsible === person.id;
  const lead = isOwn ? t.responsible.taken(number) : t.responsible.given(number, name);
  return showChanged(
    turn,
    services,
    await services.changeDelegation(turn, number, { responsible }),
    { said: lead },
  );
}
