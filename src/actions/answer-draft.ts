import { answerDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, textOf } from './action.ts';

/** The form of a draft, filled in. */
export const answerDraft: Action = {
  verb: 'answer-draft',
  run: async (turn, services, clicked) => {
    const draft = textOf(clicked, 'draft');
    const dialog = await dialogOf(turn, services, draft);
    return answerDialog(turn, services, dialog, draft, { by: 'form', values: clicked.values });
  },
};
