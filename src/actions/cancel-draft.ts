import { cancelDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, valueOf } from './action.ts';

/** Throws a draft away. */
export const cancelDraft: Action = {
  verb: 'cancel-draft',
  run: async (turn, services, clicked) => {
    const draft = valueOf(clicked, 'draft');
    return cancelDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};
