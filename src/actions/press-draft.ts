import { answerDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, textOf } from './action.ts';

/** An answer to a draft's question by one of its buttons. */
export const pressDraft: Action = {
  verb: 'press-draft',
  run: async (turn, services, clicked) => {
    const draft = textOf(clicked, 'draft');
    const dialog = await dialogOf(turn, services, draft);
    const button = textOf(clicked, 'button');
    const { values } = clicked;
    return answerDialog(turn, services, dialog, draft, { by: 'button', button, values });
  },
};
