import { answerDialog } from '../dialogs/dialog.ts';
import { registration } from '../dialogs/register-delegation.ts';
import { type Action, textOf } from './action.ts';

/** Ends registering: the draft becomes a delegation with a number. */
export const registerDelegation: Action = {
  verb: 'register-delegation',
  run: (turn, services, clicked) => {
    const answer = { by: 'button', button: 'register' } as const;
    return answerDialog(turn, services, registration, textOf(clicked, 'draft'), answer);
  },
};
