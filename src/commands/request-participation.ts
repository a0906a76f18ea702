import { draftOfActivity } from '../dialogs/dialog.ts';
import { startParticipation } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { subjectOf } from './subject.ts';

/** Begins a request for politicians' participation on one occasion (S19, S20). */
export const requestParticipation: Command = {
  name: 'request-participation',
  says: {
    sv: [
      'begär|begära|begäran (om) (politisk) medverkan (för|till|på) {ref} …',
      'begär|begära|begäran (om) politisk medverkan …',
      'politisk medverkan (för|till|på) {ref} …',
      'pol medv (för) {ref} …',
      'vi vill ha med en|någon|flera politiker|förtroendevald …',
      'vi behöver en|ett politiker|regionråd …',
      'kan ordföranden följa med …',
      'ska någon|nån förtroendevald vara med …',
    ],
    en: [
      'request (political) participation (for|on) {ref} …',
      'request political participation …',
      'political participation (for|on) {ref} …',
      "we'd like a politician along …",
      'we would like a politician along …',
      'can the chair join …',
      'need someone elected there …',
    ],
  },
  example: {
    sv: 'begär politisk medverkan för D-2027-001',
    en: 'request political participation for D-2027-001',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const number = subjectOf(turn, text);
    if (!number) return { text: turn.t.request.whichDelegation };
    return startParticipation(turn, services, draftOfActivity(turn), number, text);
  },
};
