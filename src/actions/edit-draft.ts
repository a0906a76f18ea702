import { answerDialog } from '../dialogs/dialog.ts';
import { registration } from '../dialogs/register-delegation.ts';
import { type Action, textOf } from './action.ts';

/** Opens every field of a draft for change. */
export const editDraft: Action = {
  verb: 'edit-draft',
  run: (turn, services, clicked) => {
    const answer = { by: 'button', button: 'change' } as const;
    return answerDialog(turn, services, registration, textOf(clicked, 'draft'), answer);
  },
};
