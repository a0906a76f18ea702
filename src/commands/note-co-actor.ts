import { delegationCard } from '../cards/delegation.ts';
import type { Services } from '../services/services.ts';
import { hostText } from '../texts/names.ts';
import type { Reply, Turn } from '../turn.ts';
import { coActorIn } from './co-actor.ts';
import type { Command } from './command.ts';
import { onDelegation } from './subject.ts';

/** Notes that another actor has joined, has declined or has been asked (S35–S38). */
export const noteCoActor: Command = {
  name: 'note-co-actor',
  says: {
    sv: [
      '… är med på|i|vid {ref}',
      '… medverkar på|i|vid {ref}',
      '… har tackat ja|nej till {ref}',
      '… tackade ja|nej till {ref}',
      '… avböjde|avböjer {ref}',
      '… har avböjt {ref}',
      '… är tillfrågad om|för {ref}',
      '{ref} … är med',
      '{ref} … har avböjt',
      '{ref} … avböjde|avböjer',
    ],
    en: [
      '… has joined {ref}',
      '… joins|joined {ref}',
      '… takes part in {ref}',
      '… has declined {ref}',
      '… declined {ref}',
      '… has been asked about|for {ref}',
      '{ref} … has joined|declined',
      '{ref} … joined|declined',
      '… said yes|no to {ref}',
    ],
  },
  hints: {
    sv: [
      '… avböjde|avböjer',
      '… har avböjt',
      '… har tackat ja|nej',
      '… tackade ja|nej',
      '… medverkar',
      '… är tillfrågad',
    ],
    en: ['… has joined|declined', '… declined', '… joined'],
  },
  example: {
    sv: 'Lunds universitet är med på D-2027-001',
    en: 'Lund University has joined D-2027-001',
  },
  needs: 'register',
  run: (turn, services, { text }) =>
    onDelegation(turn, services, text, (number) => note(turn, services, number, text)),
};

async function note(turn: Turn, services: Services, number: string, text: string): Promise<Reply> {
  const { t, timeZone, place, person } = turn;
  const said = coActorIn(turn, text);
  if (!said) return { text: t.coActors.whichActor(number) };
  const { after } = await services.noteCoActor(turn, number, said);
  const lead = t.coActors.noted[said.status](hostText(t.language, said.organisation));
  const view = await services.viewDelegation(after.delegation, person);
  const isPersonal = place.kind === 'personal';
  return { card: delegationCard(t, view, { lead, timeZone, isPersonal }), about: number };
}
