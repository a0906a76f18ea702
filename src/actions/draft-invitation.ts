import { invitationCard } from '../cards/invitation.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { Refusal } from '../domain/refusal.ts';
import { languages } from '../texts/format.ts';
import { type Action, numberOf, textOf } from './action.ts';

/** A letter to a co-actor, in the language that is chosen; nothing is sent. */
export const draftInvitation: Action = {
  verb: 'draft-invitation',
  run: (turn, services, clicked) => {
    const number = numberOf(clicked);
    const chosen = languages.find((one) => one === textOf(clicked, 'language'));
    return showDelegationForm(turn, services, number, (t, view) => {
      const { isSecret, coActors } = view.delegation;
      if (isSecret) throw new Refusal('secret-not-sent', { number });
      const asked = coActors.findIndex(({ status }) => status === 'asked');
      const to = textOf(clicked, 'to') ? Number(textOf(clicked, 'to')) : Math.max(asked, 0);
      return invitationCard(t, view, {
        to,
        language: chosen ?? t.language,
        from: turn.person.name,
      });
    });
  },
};
