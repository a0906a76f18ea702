import { invitationCard } from '../cards/invitation.ts';
import { isSameBody } from '../domain/co-actors.ts';
import type { CoActor } from '../domain/field-values.ts';
import { Refusal } from '../domain/refusal.ts';
import { hostText } from '../texts/names.ts';
import { coActorIn } from './co-actor.ts';
import type { Command } from './command.ts';
import { subjectOf, whichOne } from './subject.ts';

/** Notes that another actor is asked, and drafts the letter that the officer sends (S35–S38). */
export const askCoActor: Command = {
  name: 'ask-co-actor',
  says: {
    sv: [
      'fråga … om de|dom|den vill vara med (på|i) {ref}',
      'fråga … om de|dom|den vill vara med',
      'fråga … om {ref}',
      'bjud in … till {ref}',
      'bjud in …',
      '(skriv) (en) inbjudan till … för|om|till {ref}',
      '(skriv) (en) inbjudan till …',
      '(skriv) (en) inbjudan (för|om|i) {ref}',
      '(skriv) (en) inbjudan (för|till|om) besöket|resan|delegationen',
    ],
    en: [
      'ask … to join {ref}',
      'ask … to join',
      'ask … if they want to join {ref}',
      'ask … about {ref}',
      'invite … to {ref}',
      'invite …',
      '(write) (an) invitation to … for {ref}',
      '(write) (an) invitation to …',
      '(write) (an) invitation (for|on) {ref}',
      '(write) (an) invitation (for|to) the visit|trip|delegation',
    ],
  },
  example: {
    sv: 'fråga Lunds universitet om de vill vara med på D-2027-001',
    en: 'ask Lund University to join D-2027-001',
  },
  needs: 'register',
  run: async (turn, services, { text, rest }) => {
    const { t, person } = turn;
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const said = coActorIn(turn, rest);
    if (!said) return { text: t.coActors.whichActor(number) };
    const { record } = await services.loadDelegation(turn, number);
    if (record.isSecret) throw new Refusal('secret-not-sent', { number });
    const isSaid = (actor: CoActor) => isSameBody(actor.organisation, said.organisation);
    const isIn = record.coActors.some((actor) => isSaid(actor) && actor.status !== 'declined');
    const asked = { ...said, status: 'asked' } as const;
    const delegation = isIn
      ? record
      : (await services.noteCoActor(turn, number, asked)).after.delegation;
    const view = await services.viewDelegation(delegation, person);
    if (!view.mayChange) throw new Refusal('not-allowed', { ability: 'change' });
    const to = delegation.coActors.findIndex(isSaid);
    const lead = isIn ? '' : t.coActors.noted.asked(hostText(t.language, said.organisation));
    const invitation = { to, language: t.language, from: person.name, lead };
    return { card: invitationCard(t, view, invitation), about: number };
  },
};
