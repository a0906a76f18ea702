import { draftOfActivity } from '../dialogs/dialog.ts';
import { startParticipation } from '../dialogs/request-participation.ts';
import { findNamedDelegations } from '../understanding/named-delegation.ts';
import type { Command } from './command.ts';
import { namesDelegation, onDelegation, subjectOf } from './subject.ts';

/** Begins a request for politicians' participation on one occasion (S19, S20). */
export const requestParticipation: Command = {
  name: 'request-participation',
  says: {
    sv: [
      'begär|begära|begäran (om) (politisk) medverkan (för|till|på) {ref} …',
      'begär|begära|begäran (om) politisk medverkan …',
      'politisk medverkan (för|till|på) {ref} …',
      'pol medv (för) {ref} …',
      'vi vill|behöver|skulle (vilja|behöva) (ha) (med) (en|ett|någon|några|flera) politiker|politikern|politikerna|förtroendevald|förtroendevalda|regionråd|regionrådet …',
      '(vill|behöver) (ha) (med) en|ett|någon|några politiker|förtroendevald|regionråd …',
      'kan|ska|skulle|bör ordföranden|regionrådet|presidiet (kunna) följa|vara|komma|delta med …',
      'kan|ska|skulle|bör ordföranden|regionrådet|presidiet delta …',
      'kan|ska|bör (någon|en|ett) politiker|förtroendevald|regionråd (följa|vara|komma) med …',
      'kan|ska|bör (någon|en|ett) politiker|förtroendevald|regionråd delta …',
      'kan|ska|skulle … (vara|följa) med på|till {ref} …',
      'fråga|be grip|presidiet om …',
      'ta in politiker …',
      '… (någon|nån) från politiken …',
    ],
    en: [
      'request (political) participation (for|on) {ref} …',
      'request political participation …',
      'political participation (for|on) {ref} …',
      "(we'd|i'd|we|i) (would) like|need|want a|some politician|politicians …",
      'like|need|want to have a|some politician|politicians …',
      'can|could|should|will the chair|president|presidium join|attend|come …',
      'can|could|should (a|some) politician|politicians join|attend|come …',
      'need someone|somebody elected …',
      'can|could … join|attend {ref} …',
      'ask (the) grip|presidium …',
    ],
  },
  example: {
    sv: 'begär politisk medverkan för D-2027-001',
    en: 'request political participation for D-2027-001',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const isNamed = namesDelegation(text) || findNamedDelegations(text).length > 0;
    if (!isNamed && !subjectOf(turn, text)) return { text: turn.t.request.whichDelegation };
    return onDelegation(turn, services, text, (number) =>
      startParticipation(turn, services, draftOfActivity(turn), number, text),
    );
  },
};
