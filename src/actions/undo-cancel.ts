import { resumeDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, valueOf } from './action.ts';

/** Takes back a draft that was thrown away, within a day. */
export const undoCancel: Action = {
  verb: 'undo-cancel',
  run: async (turn, services, clicked) => {
    const draft = valueOf(clicked, 'draft');
    return resumeDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};
