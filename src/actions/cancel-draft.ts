import { cancelDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, textOf } from './action.ts';

/** Throws a draft away. */
export const cancelDraft: Action = {
  verb: 'cancel-draft',
  run: async (turn, services, clicked) => {
    const draft = textOf(clicked, 'draft');
    return cancelDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};
