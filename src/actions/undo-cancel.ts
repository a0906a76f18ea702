import { resumeDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, textOf } from './action.ts';

/** Takes back a draft that was thrown away, within a day. */
export const undoCancel: Action = {
  verb: 'undo-cancel',
  run: async (turn, services, clicked) => {
    const draft = textOf(clicked, 'draft');
    return resumeDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};
